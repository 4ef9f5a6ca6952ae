/** Certifications about Dynamics 365. */
import { cite } from "../cite";
import type { Certification } from "../types";

const overview = cite("deck-2022-05", "Microsoft Certifications Overview & Schedule");
const page2026 = cite("LRN26", "solutions-partner-business");
const report = cite("KOGE", "PL-200 prerequisite");
const survey = cite("D365R", "survey");
const exams2026 = cite("ROOST", "retirements of 2026");
const inventory = cite("RET26", "active and retired exams");
const lifecycle = cite("LIFE26", "retired exams");

export const dynamics365 = {
  "MB-910": {
    name: "Dynamics 365 Fundamentals (CRM)",
    aliases: [],
    level: "fundamentals",
    ways: [{ exams: ["MB-910"] }],
    prerequisites: [],
    retired: { on: "2025-12-31" },
    countsUntil: "2026-12-31",
    sources: [overview, lifecycle],
  },
  "MB-920": {
    name: "Dynamics 365 Fundamentals (ERP)",
    aliases: [],
    level: "fundamentals",
    ways: [{ exams: ["MB-920"] }],
    prerequisites: [],
    retired: { on: "2025-12-31" },
    countsUntil: "2026-12-31",
    sources: [overview, lifecycle],
  },
  "MB-210": {
    name: "Dynamics 365 Sales Functional Consultant Associate",
    aliases: [
      "Dynamics 365 Sales Functional Consultant",
      "Sales Functional Consultant Associate",
      "Sales Functional Consultant",
    ],
    level: "associate",
    ways: [
      { exams: ["PL-200", "MB-210"], through: "2022-07-27" },
      { exams: ["MB-210"], from: "2022-07-28" },
    ],
    prerequisites: [],
    retired: { inYear: "2024" },
    replacement: "MB-280",
    sources: [overview, report, survey, inventory],
  },
  "MB-220": {
    name: "Dynamics 365 Marketing Functional Consultant Associate",
    aliases: [
      "Dynamics 365 Marketing Functional Consultant",
      "Marketing Functional Consultant Associate",
      "Marketing Functional Consultant",
    ],
    level: "associate",
    ways: [
      { exams: ["PL-200", "MB-220"], through: "2022-07-27" },
      { exams: ["MB-220"], from: "2022-07-28" },
    ],
    prerequisites: [],
    retired: "unknown",
    sources: [overview, report, survey],
  },
  "MB-230": {
    name: "Dynamics 365 Customer Service Functional Consultant Associate",
    aliases: [
      "Dynamics 365 Customer Service Functional Consultant",
      "Customer Service Functional Consultant Associate",
      "Customer Service Functional Consultant",
    ],
    level: "associate",
    ways: [
      { exams: ["PL-200", "MB-230"], through: "2022-07-27" },
      { exams: ["MB-230"], from: "2022-07-28" },
    ],
    prerequisites: [],
    retired: "none",
    note: {
      en: "A Microsoft page of Jun 2023 marks it retired by mistake for MB-320. It never was.",
      de: "Eine Microsoft-Seite vom Juni 2023 führt es irrtümlich statt MB-320 als beendet. Das war es nie.",
    },
    sources: [overview, report, survey, cite("RET26", "active and retired exams")],
  },
  "MB-240": {
    name: "Dynamics 365 Field Service Functional Consultant Associate",
    aliases: [
      "Dynamics 365 Field Service Functional Consultant",
      "Field Service Functional Consultant Associate",
      "Field Service Functional Consultant",
    ],
    level: "associate",
    ways: [
      { exams: ["PL-200", "MB-240"], through: "2022-07-27" },
      { exams: ["MB-240"], from: "2022-07-28" },
    ],
    prerequisites: [],
    retired: { on: "2026-06-30" },
    countsUntil: "2027-06-30",
    sources: [overview, report, exams2026, survey, page2026],
  },
  "MB-260": {
    name: "Customer Data Platform Specialty",
    aliases: [
      "Customer Data Platform",
      "Dynamics 365 Customer Data Platform Specialty",
      "Dynamics 365 Customer Data Platform",
    ],
    level: "specialty",
    ways: [{ exams: ["MB-260"] }],
    prerequisites: [],
    retired: { on: "2024-11-30" },
    countsUntil: "2025-11-30",
    sources: [overview, survey],
  },
  "MB-310": {
    name: "Dynamics 365 Finance Functional Consultant Associate",
    aliases: [
      "Dynamics 365 Finance Functional Consultant",
      "Finance Functional Consultant Associate",
      "Finance Functional Consultant",
    ],
    level: "associate",
    ways: [
      { exams: ["MB-300", "MB-310"], rulebooks: ["2022-05"] },
      { exams: ["MB-310"], exceptUnder: ["2022-05"] },
    ],
    prerequisites: [],
    retired: "none",
    sources: [overview, inventory, cite("D365T", "MB-310")],
  },
  "MB-320": {
    name: "Dynamics 365 Supply Chain Management, Manufacturing Functional Consultant Associate",
    aliases: [
      "Dynamics 365 Supply Chain Management, Manufacturing Functional Consultant",
      "Supply Chain Management, Manufacturing Functional Consultant Associate",
      "Supply Chain Management, Manufacturing Functional Consultant",
      "Dynamics 365 Supply Chain Management Manufacturing",
    ],
    level: "associate",
    ways: [
      { exams: ["MB-300", "MB-320"], rulebooks: ["2022-05"] },
      { exams: ["MB-320"], exceptUnder: ["2022-05"] },
    ],
    prerequisites: [],
    retired: { on: "2023-06-30" },
    countsUntil: "2024-06-30",
    replacement: "MB-335",
    sources: [overview, cite("MB320", "retirement warning"), exams2026],
  },
  "MB-330": {
    name: "Dynamics 365 Supply Chain Management Functional Consultant Associate",
    aliases: [
      "Dynamics 365 Supply Chain Management Functional Consultant",
      "Supply Chain Management Functional Consultant Associate",
      "Supply Chain Management Functional Consultant",
    ],
    level: "associate",
    ways: [
      { exams: ["MB-300", "MB-330"], rulebooks: ["2022-05"] },
      { exams: ["MB-330"], exceptUnder: ["2022-05"] },
    ],
    prerequisites: [],
    retired: "none",
    sources: [overview, inventory],
  },
  "MB-340": {
    name: "Dynamics 365 Commerce Functional Consultant Associate",
    aliases: [
      "Dynamics 365 Commerce Functional Consultant",
      "Commerce Functional Consultant Associate",
      "Commerce Functional Consultant",
    ],
    level: "associate",
    ways: [
      { exams: ["MB-300", "MB-340"], rulebooks: ["2022-05"] },
      { exams: ["MB-340"], exceptUnder: ["2022-05"] },
    ],
    prerequisites: [],
    retired: "unknown",
    sources: [overview],
  },
  "MB-500": {
    name: "Dynamics 365 Finance and Operations Apps Developer Associate",
    aliases: [
      "Dynamics 365 Finance and Operations Apps Developer",
      "Finance and Operations Apps Developer Associate",
      "Finance and Operations Apps Developer",
      "Finance and Operations Developer",
    ],
    level: "associate",
    ways: [
      { exams: ["MB-300", "MB-500"], rulebooks: ["2022-05"] },
      { exams: ["MB-500"], exceptUnder: ["2022-05"] },
    ],
    prerequisites: [],
    retired: "none",
    sources: [overview, inventory],
  },
  "MB-700": {
    name: "Dynamics 365 Finance and Operations Apps Solution Architect Expert",
    aliases: [
      "Dynamics 365 Finance and Operations Apps Solution Architect",
      "Finance and Operations Apps Solution Architect Expert",
      "Finance and Operations Apps Solution Architect",
    ],
    level: "expert",
    ways: [{ exams: ["MB-700"] }],
    prerequisites: [],
    retired: { on: "2026-06-30" },
    countsUntil: "2027-06-30",
    note: {
      en: "Also needs an associate certificate; our sources don't say which.",
      de: "Setzt auch ein Associate-Zertifikat voraus; welches, sagen unsere Quellen nicht.",
    },
    sources: [overview, inventory, page2026],
  },
  "MB-800": {
    name: "Dynamics 365 Business Central Functional Consultant Associate",
    aliases: [
      "Dynamics 365 Business Central Functional Consultant",
      "Business Central Functional Consultant Associate",
      "Business Central Functional Consultant",
    ],
    level: "associate",
    ways: [{ exams: ["MB-800"] }],
    prerequisites: [],
    retired: "none",
    sources: [overview, inventory],
  },
  "MB-335": {
    name: "Dynamics 365 Supply Chain Management Functional Consultant Expert",
    aliases: ["Supply Chain Management Functional Consultant Expert"],
    level: "expert",
    ways: [{ exams: ["MB-335"] }],
    prerequisites: [],
    retired: { on: "2026-06-30" },
    countsUntil: "2027-06-30",
    sources: [page2026, exams2026],
  },
  "MB-280": {
    name: "Dynamics 365 Customer Experience Analyst Associate",
    aliases: [
      "Dynamics 365 Customer Experience Analyst",
      "Customer Experience Analyst Associate",
      "Customer Experience Analyst",
    ],
    level: "associate",
    ways: [{ exams: ["MB-280"] }],
    prerequisites: [],
    retired: { on: "2026-07-31" },
    countsUntil: "2027-07-31",
    sources: [page2026, inventory],
  },
  "Business Central Developer Associate": {
    name: "Business Central Developer Associate",
    aliases: ["Business Central Developer", "Dynamics 365 Business Central Developer Associate"],
    level: "associate",
    ways: [],
    prerequisites: [],
    retired: "none",
    sources: [page2026],
  },
  "Dynamics 365 Sales AI Consultant Associate": {
    name: "Dynamics 365 Sales AI Consultant Associate",
    aliases: [
      "Dynamics 365 Sales AI Consultant",
      "Sales AI Consultant Associate",
      "Sales AI Consultant",
    ],
    level: "associate",
    ways: [],
    prerequisites: [],
    retired: "none",
    sources: [page2026],
  },
  "Dynamics 365 Contact Center AI Engineer Associate": {
    name: "Dynamics 365 Contact Center AI Engineer Associate",
    aliases: [
      "Dynamics 365 Contact Center AI Engineer",
      "Contact Center AI Engineer Associate",
      "Contact Center AI Engineer",
    ],
    level: "associate",
    ways: [],
    prerequisites: [],
    retired: "none",
    sources: [page2026],
  },
} satisfies Record<string, Certification>;
