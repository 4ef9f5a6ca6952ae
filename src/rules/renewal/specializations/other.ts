/** Specializations apart from Azure, and what became of them. */
import type { Text } from "../../../core/language";
import { cite } from "../../cite";
import type { Specialization } from "../types";

const deck = cite("deck-2022-05", "Specializations and expert programs");
const page23 = cite("LRN23", "introduction-to-pcs.md");
const changes = cite("DOS05", "specializations in 2026");
const audit: Text = {
  en: "From 30 Jul 2026 with an audit by a third party every 2 years, at the partner's cost.",
  de: "Ab 30.07.2026 mit einem Audit durch Dritte alle 2 Jahre, auf Kosten des Partners.",
};

export const otherSpecializations = [
  {
    name: "Low Code Application Development",
    aliases: [],
    category: "businessApplications",
    requires: ["BusinessApplications", "DigitalAppInnovation"],
    later: {
      en: "Part of Agentic Business Solutions from 31 Jul 2026.",
      de: "Ab 31.07.2026 Teil von Agentic Business Solutions.",
    },
    sources: [deck, page23, changes],
  },
  {
    name: "Small and Midsize Business Management",
    aliases: ["Small and Medium Business Management"],
    category: "businessApplications",
    requires: ["BusinessApplications"],
    sources: [deck, page23],
  },
  {
    name: "Business Intelligence",
    aliases: [],
    category: "businessApplications",
    requires: ["BusinessApplications", "DataAI"],
    later: {
      en: "Part of Analytics on Azure from 31 Jul 2026.",
      de: "Ab 31.07.2026 Teil von Analytics on Azure.",
    },
    sources: [page23, changes],
  },
  {
    name: "Intelligent Automation",
    aliases: [],
    category: "businessApplications",
    requires: ["BusinessApplications", "DigitalAppInnovation"],
    later: {
      en: "Part of Agentic Business Solutions from 31 Jul 2026.",
      de: "Ab 31.07.2026 Teil von Agentic Business Solutions.",
    },
    sources: [page23, changes],
  },
  {
    name: "Agentic Business Solutions",
    aliases: [],
    category: "businessApplications",
    requires: [],
    later: {
      en: "Since 31 Jul 2026 in place of Low Code Application Development and Intelligent Automation.",
      de: "Seit 31.07.2026 anstelle von Low Code Application Development und Intelligent Automation.",
    },
    sources: [changes],
  },
  {
    name: "Finance",
    aliases: [],
    category: "businessApplications",
    requires: ["BusinessApplications"],
    sources: [page23],
  },
  {
    name: "Sales",
    aliases: [],
    category: "businessApplications",
    requires: ["BusinessApplications"],
    sources: [page23],
  },
  {
    name: "Service",
    aliases: [],
    category: "businessApplications",
    requires: ["BusinessApplications"],
    sources: [page23],
  },
  {
    name: "Supply Chain",
    aliases: [],
    category: "businessApplications",
    requires: ["BusinessApplications"],
    sources: [page23],
  },
  {
    name: "Adoption and Change Management",
    aliases: [],
    category: "modernWork",
    requires: ["ModernWork"],
    later: { en: "Retired on 25 Jun 2026.", de: "Am 25.06.2026 eingestellt." },
    sources: [deck, page23, changes],
  },
  {
    name: "Calling for Microsoft Teams",
    aliases: ["Calling"],
    category: "modernWork",
    requires: ["ModernWork"],
    sources: [deck, page23],
  },
  {
    name: "Meetings and Meeting Rooms for Microsoft Teams",
    aliases: ["Meetings and Meeting Rooms", "Meetings and Meeting Rooms for Teams"],
    category: "modernWork",
    requires: ["ModernWork"],
    sources: [deck, page23],
  },
  {
    name: "Custom Solutions for Microsoft Teams",
    aliases: ["Custom Solutions for Teams", "Customer Solutions for Microsoft Teams"],
    category: "modernWork",
    requires: ["ModernWork"],
    sources: [deck, page23],
  },
  {
    name: "Teamwork Deployment",
    aliases: ["Secure AI Productivity"],
    category: "modernWork",
    requires: ["ModernWork"],
    later: { en: "Now called Secure AI Productivity.", de: "Heißt jetzt Secure AI Productivity." },
    sources: [deck, page23, changes],
  },
  {
    name: "Modernize Endpoints",
    aliases: [],
    category: "modernWork",
    requires: ["ModernWork"],
    sources: [page23],
  },
  {
    name: "Cloud Security",
    aliases: [],
    category: "security",
    requires: ["Security"],
    later: audit,
    sources: [deck, page23, changes],
  },
  {
    name: "Identity and Access Management",
    aliases: [],
    category: "security",
    requires: ["Security"],
    later: audit,
    sources: [deck, page23, changes],
  },
  {
    name: "Threat Protection",
    aliases: [],
    category: "security",
    requires: ["Security"],
    later: audit,
    sources: [deck, page23, changes],
  },
  {
    name: "Information Protection and Governance",
    aliases: ["Data Security"],
    category: "security",
    requires: ["Security"],
    later: { en: "Now called Data Security.", de: "Heißt jetzt Data Security." },
    sources: [deck, page23, changes],
  },
  {
    name: "Microsoft 365 Copilot",
    aliases: ["Copilot"],
    category: "unknown",
    requires: [],
    later: {
      en: "Renamed in July 2026; its category isn't in our sources.",
      de: "Im Juli 2026 umbenannt; die Kategorie steht in unseren Quellen nicht.",
    },
    sources: [changes],
  },
  {
    name: "Frontier Partner",
    aliases: [],
    category: "unknown",
    requires: [],
    later: {
      en: "New with fiscal year 2027; its category isn't in our sources.",
      de: "Neu im Geschäftsjahr 2027; die Kategorie steht in unseren Quellen nicht.",
    },
    sources: [changes],
  },
] as const satisfies readonly Specialization[];
