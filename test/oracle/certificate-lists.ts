/** Titles and exams of certifications, and the lists they are in under each rulebook. */
import { azureLists, joinedWithExam, joinedWithoutExam } from "./azure-lists";
import { businessCertificates, businessPeople } from "./business-lists";
import type { Rulebook } from "./rows";

interface Way {
  readonly exams: readonly string[];
  /** First as-of day on which the exams are enough. */
  readonly from?: string;
  /** Last as-of day on which they are. */
  readonly through?: string;
}

export interface Certificate {
  readonly id: string;
  readonly title: string;
  readonly ways: readonly Way[];
  /** Last as-of day on which a holder counts. */
  readonly countsUntil?: string;
}

const alone = (id: string, title: string): Certificate => ({ id, title, ways: [{ exams: [id] }] });
const together = (id: string, title: string, ...exams: readonly string[]): Certificate => ({
  id,
  title,
  ways: [{ exams }],
});
/** PL-200 was needed as well until 27 July 2022. */
const afterPowerPlatform = (id: string, title: string): Certificate => ({
  id,
  title,
  ways: [
    { exams: ["PL-200", id], through: "2022-07-27" },
    { exams: [id], from: "2022-07-28" },
  ],
});

const announced: readonly Certificate[] = [
  alone("AZ-104", "Azure Administrator Associate"),
  alone("AZ-305", "Azure Solutions Architect Expert"),
  alone("AZ-204", "Azure Developer Associate"),
  alone("AZ-400", "DevOps Engineer Expert"),
  { ...alone("AZ-500", "Azure Security Engineer Associate"), countsUntil: "2027-08-31" },
  { ...alone("AZ-600", "Azure Stack Hub Operator Associate"), countsUntil: "2024-07-31" },
  alone("AZ-700", "Azure Network Engineer Associate"),
  together("Hybrid", "Windows Server Hybrid Administrator Associate", "AZ-800", "AZ-801"),
  alone("AZ-120", "Azure for SAP Workloads Specialty"),
  alone("AZ-140", "Azure Virtual Desktop Specialty"),
  { ...alone("AZ-220", "Azure IoT Developer Specialty"), countsUntil: "2024-07-31" },
  alone("AI-102", "Azure AI Engineer Associate"),
  alone("DP-100", "Azure Data Scientist Associate"),
  alone("DP-203", "Azure Data Engineer Associate"),
  alone("DP-300", "Azure Database Administrator Associate"),
  alone("DP-420", "Azure Cosmos DB Developer Specialty"),
  { ...alone("MS-900", "Microsoft 365 Fundamentals"), countsUntil: "2027-03-31" },
  alone("MS-203", "Messaging Administrator Associate"),
  { ...alone("MS-500", "Security Administrator Associate"), countsUntil: "2024-06-30" },
  alone("MS-600", "Microsoft 365 Developer Associate"),
  alone("MS-700", "Teams Administrator Associate"),
  together("Desktop", "Modern Desktop Administrator Associate", "MD-100", "MD-101"),
  together("Enterprise", "Enterprise Administrator Expert", "MS-100", "MS-101"),
  alone("SC-200", "Security Operations Analyst Associate"),
  alone("SC-300", "Identity and Access Administrator Associate"),
  {
    ...alone("SC-400", "Information Protection Administrator Associate"),
    countsUntil: "2026-05-31",
  },
  { ...alone("PL-100", "Power Platform App Maker Associate"), countsUntil: "2023-11-30" },
  alone("PL-200", "Power Platform Functional Consultant Associate"),
  alone("PL-300", "Power BI Data Analyst Associate"),
  alone("PL-400", "Power Platform Developer Associate"),
  alone("PL-600", "Power Platform Solution Architect Expert"),
  afterPowerPlatform("MB-210", "Dynamics 365 Sales Functional Consultant Associate"),
  afterPowerPlatform("MB-220", "Dynamics 365 Marketing Functional Consultant Associate"),
  afterPowerPlatform("MB-230", "Dynamics 365 Customer Service Functional Consultant Associate"),
  afterPowerPlatform("MB-240", "Dynamics 365 Field Service Functional Consultant Associate"),
  alone("MB-260", "Customer Data Platform Specialty"),
  together("MB-310", "Dynamics 365 Finance Functional Consultant Associate", "MB-300", "MB-310"),
  together(
    "MB-320",
    "Dynamics 365 Supply Chain Management, Manufacturing Functional Consultant Associate",
    "MB-300",
    "MB-320"
  ),
  together(
    "MB-330",
    "Dynamics 365 Supply Chain Management Functional Consultant Associate",
    "MB-300",
    "MB-330"
  ),
  together("MB-340", "Dynamics 365 Commerce Functional Consultant Associate", "MB-300", "MB-340"),
  together(
    "MB-500",
    "Dynamics 365 Finance and Operations Apps Developer Associate",
    "MB-300",
    "MB-500"
  ),
  alone("MB-700", "Dynamics 365 Finance and Operations Apps Solution Architect Expert"),
  alone("MB-800", "Dynamics 365 Business Central Functional Consultant Associate"),
  together("PowerApps", "Power Apps + Dynamics 365 Developer Associate", "MB-200", "MB-400"),
  {
    ...alone("MB-600", "Dynamics 365 + Power Platform Solution Architect Expert"),
    countsUntil: "2023-06-30",
  },
];

const untitled = (title: string): Certificate => ({ id: title, title, ways: [] });

/** Two certificates got a new exam in place of two old ones, which still make them. */
const renewed: readonly Certificate[] = [
  {
    id: "Endpoint",
    title: "Endpoint Administrator Associate",
    ways: [{ exams: ["MD-100", "MD-101"] }, { exams: ["MD-102"] }],
  },
  {
    id: "Enterprise",
    title: "Enterprise Administrator Expert",
    ways: [{ exams: ["MS-100", "MS-101"] }, { exams: ["MS-102"] }],
    countsUntil: "2027-11-30",
  },
];

const joined: readonly Certificate[] = [
  ...joinedWithExam.map(([exam, title]) => alone(exam, title)),
  ...joinedWithoutExam.map(untitled),
  alone("SC-100", "Cybersecurity Architect Expert"),
  alone("SC-401", "Information Security Administrator Associate"),
  alone("SC-500", "Cloud and AI Security Engineer Associate"),
  alone("MS-721", "Collaboration Communications Systems Engineer Associate"),
  alone("AB-900", "Copilot and Agent Administration Fundamentals"),
  untitled("Teams Application Developer Associate"),
  {
    ...untitled("Teams Meetings and Meeting Rooms technical assessment"),
    countsUntil: "2027-06-15",
  },
];

export function certificatesIn(rulebook: Rulebook): readonly Certificate[] {
  if (rulebook === "2022-05") return announced;
  const today = [...renewed, ...joined, ...businessCertificates];
  const replaced = ["Desktop", ...today.map(({ id }) => id)];
  return [...announced.filter(({ id }) => !replaced.includes(id)), ...today];
}

type Groups = readonly (readonly string[])[];

export interface Lists {
  /** Of each group a person needs one. */
  readonly intermediate: Groups;
  readonly advanced?: Groups;
  /** Certificates of each step of each metric, of which one is needed. */
  readonly steps?: { readonly intermediate: Groups; readonly advanced: Groups };
}

const azureSteps = { intermediate: [["AZ-104"]], advanced: [["AZ-305"]] };
const experts = ["Enterprise", "Teams Meetings and Meeting Rooms technical assessment"];

const modernWork2023: Lists = {
  intermediate: [
    [
      ...["MS-900", "Teams Application Developer Associate", "MS-700", "MS-203", "SC-300"],
      ...["MS-721", "Endpoint"],
    ],
  ],
  advanced: [experts],
};
const security2023 = (scoring: readonly string[]): Lists => ({
  intermediate: [scoring],
  steps: { intermediate: [["AZ-500"], ["SC-200", "MS-500"]], advanced: [] },
});

const changed: Readonly<Record<string, Partial<Record<Rulebook, Lists>>>> = {
  BusinessApplications: businessPeople,
  ...azureLists,
  ModernWork: {
    "2023-06": modernWork2023,
    "2023-12": modernWork2023,
    "2026-07": {
      intermediate: [["MS-900", "MS-700", "SC-300", "MS-721", "Endpoint", "AB-900"]],
      advanced: [experts],
    },
  },
  Security: {
    "2023-06": security2023(["SC-100", "SC-200", "SC-300", "SC-400"]),
    "2023-12": security2023(["SC-100", "SC-300", "SC-400"]),
    "2026-07": {
      intermediate: [["SC-100", "SC-300", "SC-400", "SC-401"]],
      steps: { intermediate: [["AZ-500", "SC-500"], ["SC-200"]], advanced: [] },
    },
  },
};

export function listsOf(area: string, rulebook: Rulebook): Lists | undefined {
  return changed[area]?.[rulebook] ?? lists[area];
}

const lists: Readonly<Record<string, Lists>> = {
  Infrastructure: {
    intermediate: [["AZ-700", "AZ-600", "Hybrid"]],
    advanced: [["AZ-140", "AZ-120"]],
    steps: azureSteps,
  },
  DataAI: {
    intermediate: [["DP-300", "AI-102", "DP-100", "DP-203", "PL-300"]],
    advanced: [["MB-260", "DP-420"]],
    steps: azureSteps,
  },
  DigitalAppInnovation: {
    intermediate: [["AZ-204", "PL-400"]],
    advanced: [["AZ-220", "AZ-400", "PL-600"]],
    steps: azureSteps,
  },
  ModernWork: {
    intermediate: [["MS-900", "MS-203", "Desktop", "MS-700", "MS-600"]],
    advanced: [["Enterprise"]],
  },
  Security: { intermediate: [["MS-500"], ["AZ-500"], ["SC-200", "SC-300", "SC-400"]] },
  BusinessApplications: {
    intermediate: [
      [
        ...["MB-310", "MB-340", "MB-500", "MB-330", "MB-320", "MB-230", "MB-210", "MB-240"],
        ...["MB-220", "MB-800", "PowerApps", "PL-100", "PL-300", "PL-200", "PL-400"],
      ],
    ],
    advanced: [["MB-700", "MB-600", "PL-600"]],
  },
};
