/** Which designations each of the 18 legacy competencies leads to. */
import { cite } from "./cite";
import type { Competency } from "./types";

const source = cite("deck-2022-05", "How Competencies map to Solution Partner Designations");

export const competencies = [
  { name: "Cloud Platform", aliases: [], designations: ["Infrastructure"], source },
  { name: "Datacenter", aliases: ["Data Center"], designations: ["Infrastructure"], source },
  {
    name: "Application Integration",
    aliases: ["App Integration"],
    designations: ["DataAI", "DigitalAppInnovation"],
    source,
  },
  { name: "Data Analytics", aliases: [], designations: ["DataAI"], source },
  { name: "Data Platform", aliases: [], designations: ["DataAI"], source },
  {
    name: "Application Development",
    aliases: ["App Development"],
    designations: ["DigitalAppInnovation"],
    source,
  },
  { name: "DevOps", aliases: [], designations: ["DigitalAppInnovation"], source },
  { name: "Cloud Productivity", aliases: [], designations: ["ModernWork"], source },
  {
    name: "Collaboration and Content",
    aliases: ["Collaboration & Content"],
    designations: ["ModernWork"],
    source,
  },
  { name: "Communications", aliases: [], designations: ["ModernWork"], source },
  { name: "Messaging", aliases: [], designations: ["ModernWork"], source },
  {
    name: "Small & Midmarket Cloud Solutions",
    aliases: ["Small and Midmarket Cloud Solutions"],
    designations: ["ModernWork"],
    source,
  },
  {
    name: "Windows & Devices",
    aliases: ["Windows and Devices"],
    designations: ["ModernWork"],
    source,
  },
  { name: "Enterprise Mobility Management", aliases: ["EMM"], designations: ["Security"], source },
  { name: "Security", aliases: [], designations: ["Security"], source },
  {
    name: "Cloud Business Applications",
    aliases: [],
    designations: ["BusinessApplications"],
    source,
  },
  {
    name: "Enterprise Resource Planning (ERP)",
    aliases: ["Enterprise Resource Planning", "Enterprise Ressource Planning", "ERP"],
    designations: ["BusinessApplications"],
    source,
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
    source,
  },
] satisfies readonly Competency[];
