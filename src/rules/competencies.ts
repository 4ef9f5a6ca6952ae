/** Which designations each of the 18 legacy competencies leads to. */
import { cite } from "./cite";
import type { Competency } from "./types";

const slide = cite("deck-2022-05", "How Competencies slide to Solution Partner Designations");

export const competencies: readonly Competency[] = [
  { name: "Cloud Platform", aliases: [], designations: ["Infrastructure"], sources: [slide] },
  {
    name: "Datacenter",
    aliases: ["Data Center"],
    designations: ["Infrastructure"],
    sources: [slide],
  },
  {
    name: "Application Integration",
    aliases: ["App Integration"],
    designations: ["DataAI", "DigitalAppInnovation"],
    sources: [slide],
  },
  { name: "Data Analytics", aliases: [], designations: ["DataAI"], sources: [slide] },
  { name: "Data Platform", aliases: [], designations: ["DataAI"], sources: [slide] },
  {
    name: "Application Development",
    aliases: ["App Development"],
    designations: ["DigitalAppInnovation"],
    sources: [slide],
  },
  { name: "DevOps", aliases: [], designations: ["DigitalAppInnovation"], sources: [slide] },
  { name: "Cloud Productivity", aliases: [], designations: ["ModernWork"], sources: [slide] },
  {
    name: "Collaboration and Content",
    aliases: ["Collaboration & Content"],
    designations: ["ModernWork"],
    sources: [slide],
  },
  { name: "Communications", aliases: [], designations: ["ModernWork"], sources: [slide] },
  { name: "Messaging", aliases: [], designations: ["ModernWork"], sources: [slide] },
  {
    name: "Small & Midmarket Cloud Solutions",
    aliases: ["Small and Midmarket Cloud Solutions"],
    designations: ["ModernWork"],
    sources: [slide],
  },
  {
    name: "Windows & Devices",
    aliases: ["Windows and Devices"],
    designations: ["ModernWork"],
    sources: [slide],
  },
  {
    name: "Enterprise Mobility Management",
    aliases: ["EMM"],
    designations: ["Security"],
    sources: [slide],
  },
  { name: "Security", aliases: [], designations: ["Security"], sources: [slide] },
  {
    name: "Cloud Business Applications",
    aliases: [],
    designations: ["BusinessApplications"],
    sources: [slide],
  },
  {
    name: "Enterprise Resource Planning (ERP)",
    aliases: [
      "Enterprise Resource Planning",
      "Enterprise Ressource Planning",
      "Enterprise Ressource Planning (ERP)",
      "ERP",
    ],
    designations: ["BusinessApplications"],
    sources: [slide],
  },
  {
    name: "Project Portfolio Management",
    aliases: [
      "Project and Portfolio",
      "Project & Portfolio",
      "Project and Portfolio Management",
      "Project & Portfolio Management",
      "PPM",
    ],
    designations: ["BusinessApplications"],
    sources: [slide, cite("DE21", "competencies"), cite("CLOUDSHIFT", "list of 18")],
  },
];
