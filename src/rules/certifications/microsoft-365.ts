/** Certifications about Microsoft 365, Teams and devices. */
import { cite } from "../cite";
import type { Certification } from "../types";

const overview = cite("deck-2022-05", "Microsoft Certifications Overview & Schedule");
const skilling = cite("deck-2022-05", "Requirements for Modern Work: Skilling");
const page2023 = cite("LRN23", "solutions-partner-modern-work.md");
const page2026 = cite("LRN26", "solutions-partner-modern-work");
const lifecycle = cite("LIFE26", "retired exams");
const survey = cite("M365R", "survey");
const fees = cite("DOS03", "certifications");

export const microsoft365 = {
  "MS-900": {
    name: "Microsoft 365 Fundamentals",
    aliases: [],
    level: "fundamentals",
    ways: [{ exams: ["MS-900"] }],
    prerequisites: [],
    retired: { on: "2026-03-31" },
    countsUntil: "2027-03-31",
    replacement: "AB-900",
    sources: [overview, skilling, page2026, lifecycle, cite("ROOST", "retirements of 2026"), fees],
  },
  "MS-203": {
    name: "Messaging Administrator Associate",
    aliases: ["Messaging Administrator", "Microsoft 365 Messaging Administrator Associate"],
    level: "associate",
    ways: [{ exams: ["MS-203"] }],
    prerequisites: [],
    retired: "unknown",
    sources: [overview, survey, page2023],
  },
  "MS-600": {
    name: "Microsoft 365 Developer Associate",
    aliases: ["Microsoft 365 Developer", "Developer Associate"],
    level: "associate",
    ways: [{ exams: ["MS-600"] }],
    prerequisites: [],
    retired: "unknown",
    note: {
      en: "The name was gone by Jun 2023; the list then shows Teams Application Developer.",
      de: "Der Name fehlt seit spätestens Juni 2023; die Liste zeigt dann Teams Application Developer.",
    },
    sources: [overview, page2023],
  },
  "MS-700": {
    name: "Teams Administrator Associate",
    aliases: ["Teams Administrator", "Microsoft 365 Teams Administrator Associate"],
    level: "associate",
    ways: [{ exams: ["MS-700"] }],
    prerequisites: [],
    retired: "none",
    sources: [overview, survey],
  },
  "MD-100+MD-101": {
    name: "Endpoint Administrator Associate",
    aliases: [
      "Endpoint Administrator",
      "Modern Desktop Administrator Associate",
      "Modern Desktop Administrator",
      "Microsoft 365 Modern Desktop Administrator Associate",
      "Microsoft 365 Endpoint Administrator Associate",
    ],
    level: "associate",
    ways: [{ exams: ["MD-100", "MD-101"] }, { exams: ["MD-102"] }],
    prerequisites: [],
    retired: "none",
    replacement: "MD-102",
    note: {
      en: "Was called Modern Desktop Administrator until one exam took the place of two in 2023.",
      de: "Hieß Modern Desktop Administrator, bis 2023 eine Prüfung zwei ersetzte.",
    },
    sources: [overview, page2023, cite("INTD", "MD-102")],
  },
  "MS-100+MS-101": {
    name: "Enterprise Administrator Expert",
    aliases: [
      "Enterprise Administrator",
      "Microsoft 365 Enterprise Administrator Expert",
      "Microsoft 365 Enterprise Administrator",
    ],
    level: "expert",
    ways: [{ exams: ["MS-100", "MS-101"] }, { exams: ["MS-102"] }],
    prerequisites: [],
    retired: { on: "2026-11-30" },
    countsUntil: "2027-11-30",
    replacement: "MS-102",
    note: {
      en: "Also needs an associate certificate; our sources don't say which.",
      de: "Setzt auch ein Associate-Zertifikat voraus; welches, sagen unsere Quellen nicht.",
    },
    sources: [overview, lifecycle, fees, cite("INTD", "MS-102")],
  },
  "MS-720": {
    name: "Teams Voice Engineer Expert",
    aliases: ["Teams Voice Engineer"],
    level: "expert",
    ways: [{ exams: ["MS-720"] }],
    prerequisites: [],
    retired: "unknown",
    replacement: "MS-721",
    sources: [overview, survey],
  },
  "MS-740": {
    name: "Teams Support Engineer Specialty",
    aliases: ["Teams Support Engineer"],
    level: "specialty",
    ways: [{ exams: ["MS-740"] }],
    prerequisites: [],
    retired: "unknown",
    sources: [overview],
  },
  "MS-220": {
    name: "Exchange Online Support Engineer Specialty",
    aliases: ["Exchange Online Support Engineer"],
    level: "specialty",
    ways: [{ exams: ["MS-220"] }],
    prerequisites: [],
    retired: "unknown",
    sources: [overview],
  },
  "Teamwork Administrator Associate": {
    name: "Teamwork Administrator Associate",
    aliases: ["Teamwork Administrator", "Microsoft 365 Teamwork Administrator Associate"],
    level: "associate",
    ways: [],
    prerequisites: [],
    retired: "unknown",
    note: {
      en: "An earlier certificate that counts nowhere; it is not Teams Administrator Associate.",
      de: "Ein früheres Zertifikat, das nirgends zählt; es ist nicht Teams Administrator Associate.",
    },
    sources: [cite("CERTREN", "TrainingTitle")],
  },
  "MS-721": {
    name: "Collaboration Communications Systems Engineer Associate",
    aliases: ["Collaboration Communications Systems Engineer"],
    level: "associate",
    ways: [{ exams: ["MS-721"] }],
    prerequisites: [],
    retired: "none",
    sources: [page2023, page2026],
  },
  "Teams Application Developer Associate": {
    name: "Teams Application Developer Associate",
    aliases: ["Teams Application Developer"],
    level: "associate",
    ways: [],
    prerequisites: [],
    retired: "unknown",
    note: {
      en: "Took the place of Microsoft 365 Developer in the list.",
      de: "Trat in der Liste an die Stelle von Microsoft 365 Developer.",
    },
    sources: [page2023],
  },
  "Teams Meetings and Meeting Rooms technical assessment": {
    name: "Teams Meetings and Meeting Rooms technical assessment",
    aliases: [],
    level: "none",
    ways: [],
    prerequisites: [],
    retired: { on: "2026-06-15" },
    countsUntil: "2027-06-15",
    note: {
      en: "A partner assessment, not an exam.",
      de: "Eine Bewertung für Partner, keine Prüfung.",
    },
    sources: [page2023, page2026, fees],
  },
  "AB-900": {
    name: "Copilot and Agent Administration Fundamentals",
    aliases: [],
    level: "fundamentals",
    ways: [{ exams: ["AB-900"] }],
    prerequisites: [],
    retired: "none",
    sources: [page2026],
  },
} satisfies Record<string, Certification>;
