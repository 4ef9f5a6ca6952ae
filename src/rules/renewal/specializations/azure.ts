/** Specializations on Azure, and what became of them. */
import { cite } from "../../cite";
import type { Specialization } from "../types";

const deck = cite("deck-2022-05", "Specializations and expert programs");
const page23 = cite("LRN23", "introduction-to-pcs.md");
const changes = cite("DOS05", "specializations in 2026");
const sap = cite("LAVX", "SAP on Azure");
const faq = cite("LRN23", "solutions-partner-faq.yml");
const special = cite("LRN23", "specializations.md");

export const azureSpecializations = [
  {
    name: "Azure Expert MSP",
    aliases: ["Azure Expert Managed Services Provider", "Microsoft Azure Expert MSP"],
    category: "azure",
    requires: [],
    later: {
      en: "Closes to new partners on 15 Sep 2026; renewals end in Jan 2027.",
      de: "Schließt am 15.09.2026 für neue Partner; Verlängerungen enden im Jan. 2027.",
    },
    sources: [deck, changes],
  },
  {
    name: "Windows Server and SQL Server Migration",
    aliases: ["Windows Server and SQL Server Migration to Microsoft Azure"],
    category: "azure",
    requires: ["DataAI", "Infrastructure"],
    later: {
      en: "Merged into Infra and Database Migration by July 2023.",
      de: "Bis Juli 2023 in Infra and Database Migration aufgegangen.",
    },
    sources: [deck, page23],
  },
  {
    name: "Linux and Open Source Database Migration",
    aliases: [
      "Linux and Open Source Databases Migration",
      "Linux and Open Source Database Migration to Microsoft Azure",
    ],
    category: "azure",
    requires: ["DataAI", "Infrastructure"],
    later: {
      en: "Merged into Infra and Database Migration by July 2023.",
      de: "Bis Juli 2023 in Infra and Database Migration aufgegangen.",
    },
    sources: [deck, page23],
  },
  {
    name: "Infra and Database Migration",
    aliases: ["Infra and Database Migration to Microsoft Azure"],
    category: "azure",
    requires: ["DataAI", "Infrastructure"],
    sources: [page23],
  },
  {
    name: "SAP on Microsoft Azure",
    aliases: ["SAP on Azure"],
    category: "azure",
    requires: ["Infrastructure"],
    later: {
      en: "Lower Azure revenue bar for applications from Jan 2026.",
      de: "Niedrigere Azure-Umsatzschwelle für Bewerbungen ab Jan. 2026.",
    },
    sources: [deck, page23, sap],
  },
  {
    name: "Data Warehouse Migration",
    aliases: ["Data Warehouse Migration to Microsoft Azure"],
    category: "azure",
    requires: ["DataAI"],
    later: {
      en: "Part of Analytics on Azure from 31 Jul 2026.",
      de: "Ab 31.07.2026 Teil von Analytics on Azure.",
    },
    sources: [deck, page23, changes],
  },
  {
    name: "Analytics on Microsoft Azure",
    aliases: ["Analytics", "Analytics on Azure"],
    category: "azure",
    requires: ["DataAI"],
    later: {
      en: "With Data Warehouse Migration and Business Intelligence one specialization from 31 Jul 2026.",
      de: "Ab 31.07.2026 mit Data Warehouse Migration und Business Intelligence eine Spezialisierung.",
    },
    sources: [deck, page23, changes],
  },
  {
    name: "Kubernetes on Microsoft Azure",
    aliases: ["Kubernetes", "Kubernetes on Azure"],
    category: "azure",
    requires: ["DataAI", "DigitalAppInnovation"],
    later: {
      en: "Part of App Modernization on Azure from 31 Jul 2026.",
      de: "Ab 31.07.2026 Teil von App Modernization on Azure.",
    },
    sources: [deck, page23, changes],
  },
  {
    name: "Modernization of Web Applications",
    aliases: ["Modernization of Web Applications to Microsoft Azure"],
    category: "azure",
    requires: ["DataAI", "DigitalAppInnovation"],
    later: {
      en: "Renamed Migrate Enterprise Applications on 11 Jul 2023.",
      de: "Am 11.07.2023 in Migrate Enterprise Applications umbenannt.",
    },
    sources: [deck, page23],
  },
  {
    name: "Migrate Enterprise Applications",
    aliases: [
      "Migrate Enterprise Apps",
      "Migrate Enterprise Apps to Microsoft Azure",
      "Migrate Enterprise Applications to Microsoft Azure",
    ],
    category: "azure",
    requires: ["DataAI", "DigitalAppInnovation"],
    later: {
      en: "Part of App Modernization on Azure from 31 Jul 2026.",
      de: "Ab 31.07.2026 Teil von App Modernization on Azure.",
    },
    sources: [page23, changes],
  },
  {
    name: "App Modernization on Azure",
    aliases: ["App Modernization", "Application Modernization on Azure"],
    category: "azure",
    requires: [],
    later: {
      en: "Since 31 Jul 2026 in place of Kubernetes and Migrate Enterprise Applications.",
      de: "Seit 31.07.2026 anstelle von Kubernetes und Migrate Enterprise Applications.",
    },
    sources: [changes],
  },
  {
    name: "Azure Virtual Desktop",
    aliases: [
      "Microsoft Azure Virtual Desktop",
      "Windows Virtual Desktop",
      "Microsoft Windows Virtual Desktop",
    ],
    category: "azure",
    requires: ["Infrastructure"],
    sources: [deck, page23],
  },
  {
    name: "Azure VMware Solution",
    aliases: ["Microsoft Azure VMware Solution"],
    category: "azure",
    requires: ["Infrastructure"],
    later: {
      en: "On the list of Oct 2023; later fate unknown.",
      de: "Auf der Liste von Okt. 2023; Weiteres unbekannt.",
    },
    sources: [deck, page23],
  },
  {
    name: "Networking Services in Microsoft Azure",
    aliases: ["Networking Services", "Networking Services in Azure"],
    category: "azure",
    requires: ["Infrastructure"],
    later: {
      en: "On the list of Oct 2023; later fate unknown.",
      de: "Auf der Liste von Okt. 2023; Weiteres unbekannt.",
    },
    sources: [deck, page23],
  },
  {
    name: "Hybrid Cloud Infrastructure with Azure Stack HCI",
    aliases: ["Hybrid Cloud Infrastructure with Microsoft Azure Stack HCI"],
    category: "azure",
    requires: ["Infrastructure", "DataAI", "DigitalAppInnovation"],
    later: {
      en: "On the list of Oct 2023; later fate unknown.",
      de: "Auf der Liste von Okt. 2023; Weiteres unbekannt.",
    },
    sources: [deck, page23],
  },
  {
    name: "AI and Machine Learning on Microsoft Azure",
    aliases: [
      "AI and Machine Learning",
      "AI and Machine Learning in Microsoft Azure",
      "AI Platform on Azure",
    ],
    category: "azure",
    requires: ["DataAI", "DigitalAppInnovation"],
    later: { en: "Now called AI Platform on Azure.", de: "Heißt jetzt AI Platform on Azure." },
    sources: [deck, page23, changes],
  },
  {
    name: "DevOps with GitHub on Microsoft Azure",
    aliases: ["DevOps with GitHub"],
    category: "azure",
    requires: ["DigitalAppInnovation"],
    later: {
      en: "On the list of Oct 2023; whether Agentic DevOps succeeds it isn't known.",
      de: "Auf der Liste von Okt. 2023; ob Agentic DevOps folgte, ist nicht bekannt.",
    },
    sources: [deck, page23],
  },
  {
    name: "Agentic DevOps with Azure and GitHub",
    aliases: [
      "Agentic DevOps with Microsoft Azure and GitHub",
      "Accelerate Developer Productivity",
      "Accelerate Developer Productivity with Microsoft Azure",
    ],
    category: "azure",
    requires: [],
    later: {
      en: "Called Accelerate Developer Productivity before 2026.",
      de: "Hieß vor 2026 Accelerate Developer Productivity.",
    },
    sources: [changes],
  },
  {
    name: "Hybrid Operations and Management with Azure Arc",
    aliases: ["Hybrid Operations and Management with Microsoft Azure Arc"],
    category: "azure",
    requires: ["Infrastructure", "DataAI", "DigitalAppInnovation"],
    later: {
      en: "Gone from the list of Oct 2023.",
      de: "Auf der Liste von Okt. 2023 nicht mehr enthalten.",
    },
    sources: [deck, faq],
  },
  {
    name: "Build and Modernize AI Apps",
    aliases: ["Build and Modernize AI Apps with Microsoft Azure"],
    category: "azure",
    requires: ["DataAI", "DigitalAppInnovation"],
    later: {
      en: "One page of Microsoft's asks for Business Applications in place of Digital & App Innovation.",
      de: "Eine Seite von Microsoft nennt Geschäftsanwendungen anstelle von Digital & App Innovation.",
    },
    sources: [page23, special],
  },
] as const satisfies readonly Specialization[];
