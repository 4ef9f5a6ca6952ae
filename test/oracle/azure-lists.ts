/** What the Azure areas list since 2023: certificates that joined, as exam and title, and the lists and steps of each rulebook. */
import type { Lists } from "./certificate-lists";
import type { Rulebook } from "./rows";

export const joinedWithExam: readonly (readonly [exam: string, title: string])[] = [
  ["DP-600", "Fabric Analytics Engineer Associate"],
  ["DP-700", "Fabric Data Engineer Associate"],
  ["DP-800", "SQL AI Developer Associate"],
  ["AI-103", "Azure AI Apps and Agents Developer Associate"],
  ["AI-300", "Machine Learning Operations Engineer Associate"],
  ["AI-200", "Azure AI Cloud Developer Associate"],
  ["GH-600", "GitHub Agentic AI Developer"],
  ["GH-300", "GitHub Copilot"],
];

export const joinedWithoutExam = [
  "Azure Databricks Data Engineer Associate",
  "GitHub Actions",
  "GitHub Administration",
  "GitHub Advanced Security",
];

const both = { intermediate: [["AZ-104"]], advanced: [["AZ-305"]] };

const dataAI2023: Lists = {
  intermediate: [["DP-300", "AI-102", "DP-100", "DP-203", "PL-300", "MB-260", "DP-420"]],
  steps: { intermediate: [["AZ-305"], ["AZ-104"]], advanced: [] },
};

type Changed = Readonly<Record<string, Partial<Record<Rulebook, Lists>>>>;

export const azureLists: Changed = {
  DataAI: {
    "2023-06": dataAI2023,
    "2023-12": dataAI2023,
    "2026-07": {
      intermediate: [
        [
          ...["DP-300", "AI-102", "DP-100", "PL-300", "DP-420", "DP-600", "DP-700", "DP-800"],
          ...["AI-103", "AI-300", "Azure Databricks Data Engineer Associate"],
        ],
      ],
      steps: { intermediate: [["AZ-104"], ["AZ-305"]], advanced: [] },
    },
  },
  Infrastructure: {
    "2026-07": {
      intermediate: [["AZ-700", "Hybrid"]],
      advanced: [["AZ-140", "AZ-120"]],
      steps: both,
    },
  },
  DigitalAppInnovation: {
    "2026-07": {
      intermediate: [["AZ-204", "PL-400", "AI-200", "GH-600"]],
      advanced: [
        [
          ...["AZ-400", "PL-600", "GitHub Actions", "GitHub Administration"],
          ...["GitHub Advanced Security", "GH-300"],
        ],
      ],
      steps: both,
    },
  },
};
