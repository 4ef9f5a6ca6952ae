/** Certifications about the Power Platform, alone or with Dynamics 365. */
import { cite } from "../cite";
import type { Certification } from "../types";

const overview = cite("deck-2022-05", "Microsoft Certifications Overview & Schedule");
const skilling = cite("deck-2022-05", "Requirements for Business Applications: Skilling");
const page2023 = cite("LRN23", "solutions-partner-business.md");
const page2026 = cite("LRN26", "solutions-partner-business");
const exams2026 = cite("ROOST", "retirements of 2026");
const inventory = cite("RET26", "active and retired exams");

export const powerPlatform = {
  "PL-900": {
    name: "Power Platform Fundamentals",
    aliases: [],
    level: "fundamentals",
    ways: [{ exams: ["PL-900"] }],
    prerequisites: [],
    retired: "unknown",
    sources: [overview],
  },
  "PL-100": {
    name: "Power Platform App Maker Associate",
    aliases: ["Power Platform App Maker", "App Maker"],
    level: "associate",
    ways: [{ exams: ["PL-100"] }],
    prerequisites: [],
    retired: "unknown",
    countsUntil: "2023-11-30",
    note: {
      en: "Microsoft's page says that it earns nothing from 1 Dec 2023.",
      de: "Laut Microsoft-Seite bringt es ab 01.12.2023 nichts mehr.",
    },
    sources: [overview, page2023],
  },
  "PL-200": {
    name: "Power Platform Functional Consultant Associate",
    aliases: ["Power Platform Functional Consultant"],
    level: "associate",
    ways: [{ exams: ["PL-200"] }],
    prerequisites: [],
    retired: { on: "2026-08-31" },
    countsUntil: "2027-08-31",
    replacement: "AB-410",
    sources: [overview, inventory, page2026, cite("OEP", "AB-410")],
  },
  "PL-400": {
    name: "Power Platform Developer Associate",
    aliases: ["Power Platform Developer"],
    level: "associate",
    ways: [{ exams: ["PL-400"] }],
    prerequisites: [],
    retired: "none",
    sources: [overview, cite("RET26", "active and retired exams")],
  },
  "PL-500": {
    name: "Power Automate RPA Developer Associate",
    aliases: ["Power Automate RPA Developer", "PA RPA Developer", "RPA Developer"],
    level: "associate",
    ways: [{ exams: ["PL-500"] }],
    prerequisites: [],
    retired: { on: "2026-06-30" },
    countsUntil: "2027-06-30",
    sources: [overview, exams2026, inventory, page2026],
  },
  "PL-600": {
    name: "Power Platform Solution Architect Expert",
    aliases: ["Power Platform Solution Architect"],
    level: "expert",
    ways: [{ exams: ["PL-600"] }],
    prerequisites: [],
    retired: { on: "2026-06-30" },
    countsUntil: "2027-06-30",
    note: {
      en: "Also needs an associate certificate; our sources don't say which. Marked as retired on the Business Applications page, not on the Azure page; its end is the same for both.",
      de: "Setzt auch ein Associate-Zertifikat voraus; welches, sagen unsere Quellen nicht. Auf der Seite zu Business Applications als beendet markiert, auf der Azure-Seite nicht; das Ende gilt für beide.",
    },
    sources: [overview, exams2026, inventory, page2026],
  },
  "MB-200+MB-400": {
    name: "Power Apps + Dynamics 365 Developer Associate",
    aliases: [
      "Power Apps + Dynamics 365 Developer",
      "PA + Dynamics 365 Developer",
      "Dynamics 365 + Power Apps Developer Associate",
      "Dynamics 365 + Power Apps Developer",
    ],
    level: "associate",
    ways: [{ exams: ["MB-200", "MB-400"] }],
    prerequisites: [],
    retired: "unknown",
    replacement: "PL-400",
    sources: [skilling, cite("PCI21", "exams"), page2023],
  },
  "MB-600": {
    name: "Dynamics 365 + Power Platform Solution Architect Expert",
    aliases: ["Dynamics 365 + Power Platform Solution Architect"],
    level: "expert",
    ways: [{ exams: ["MB-600"] }],
    prerequisites: [],
    retired: { on: "2021-06-30" },
    countsUntil: "2023-06-30",
    replacement: "PL-600",
    note: {
      en: "Counts until Microsoft's printed end, which beats a year after its retirement.",
      de: "Zählt bis zum gedruckten Ende bei Microsoft; es geht dem Jahr nach der Einstellung vor.",
    },
    sources: [skilling, page2023],
  },
  "AB-100": {
    name: "Agentic AI Business Solutions Architect",
    aliases: [],
    level: "none",
    ways: [{ exams: ["AB-100"] }],
    prerequisites: [],
    retired: "none",
    sources: [page2026],
  },
  "Intelligent Applications Builder Associate": {
    name: "Intelligent Applications Builder Associate",
    aliases: ["Intelligent Applications Builder"],
    level: "associate",
    ways: [],
    prerequisites: [],
    retired: "none",
    sources: [page2026],
  },
} satisfies Record<string, Certification>;
