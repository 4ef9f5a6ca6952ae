/** Certifications about security, compliance and identity. */
import { cite } from "../cite";
import type { Certification } from "../types";

const overview = cite("deck-2022-05", "Microsoft Certifications Overview & Schedule");
const page2023 = cite("LRN23", "solutions-partner-security.md");
const page2026 = cite("LRN26", "solutions-partner-security");

export const security = {
  "SC-900": {
    name: "Security, Compliance and Identity Fundamentals",
    aliases: [],
    level: "fundamentals",
    ways: [{ exams: ["SC-900"] }],
    prerequisites: [],
    retired: "none",
    sources: [overview],
  },
  "MS-500": {
    name: "Security Administrator Associate",
    aliases: [
      "Microsoft 365 Security Administrator Associate",
      "Microsoft 365 Security Administrator",
      "Security Administrator",
    ],
    level: "associate",
    ways: [{ exams: ["MS-500"] }],
    prerequisites: [],
    retired: { on: "2023-06-30" },
    countsUntil: "2024-06-30",
    sources: [overview, page2023, cite("CERTREN", "TrainingTitle")],
  },
  "AZ-500": {
    name: "Azure Security Engineer Associate",
    aliases: ["Azure Security Engineer"],
    level: "associate",
    ways: [{ exams: ["AZ-500"] }],
    prerequisites: [],
    retired: { on: "2026-08-31" },
    countsUntil: "2027-08-31",
    replacement: "SC-500",
    sources: [overview, cite("RET26", "active and retired exams"), cite("LIFE26", "retired exams")],
  },
  "SC-200": {
    name: "Security Operations Analyst Associate",
    aliases: ["Security Operations Analyst"],
    level: "associate",
    ways: [{ exams: ["SC-200"] }],
    prerequisites: [],
    retired: "none",
    sources: [overview, page2023, page2026],
  },
  "SC-300": {
    name: "Identity and Access Administrator Associate",
    aliases: ["Identity and Access Administrator"],
    level: "associate",
    ways: [{ exams: ["SC-300"] }],
    prerequisites: [],
    retired: "none",
    sources: [overview, page2023, page2026],
  },
  "SC-400": {
    name: "Information Protection and Compliance Administrator Associate",
    aliases: [
      "Information Protection and Compliance Administrator",
      "Information Protection Administrator Associate",
      "Information Protection Administrator",
    ],
    level: "associate",
    ways: [{ exams: ["SC-400"] }],
    prerequisites: [],
    retired: { on: "2025-05-31" },
    countsUntil: "2026-05-31",
    replacement: "SC-401",
    sources: [overview, page2026, cite("JPLIST", "SC-400")],
  },
  "SC-100": {
    name: "Cybersecurity Architect Expert",
    aliases: ["Cybersecurity Architect"],
    level: "expert",
    ways: [{ exams: ["SC-100"] }],
    prerequisites: [],
    retired: "none",
    note: {
      en: "Also needs an associate certificate; our sources don't say which.",
      de: "Setzt auch ein Associate-Zertifikat voraus; welches, sagen unsere Quellen nicht.",
    },
    sources: [overview, page2023],
  },
  "SC-500": {
    name: "Cloud and AI Security Engineer Associate",
    aliases: ["Cloud and AI Security Engineer"],
    level: "associate",
    ways: [{ exams: ["SC-500"] }],
    prerequisites: [],
    retired: "none",
    sources: [page2026],
  },
  "SC-401": {
    name: "Information Security Administrator Associate",
    aliases: ["Information Security Administrator"],
    level: "associate",
    ways: [{ exams: ["SC-401"] }],
    prerequisites: [],
    retired: "none",
    sources: [page2026],
  },
} satisfies Record<string, Certification>;
