/** The designation for Data & AI and what it asks for, rulebook by rulebook: since 2023 one skilling metric in steps. */
import * as azure2022 from "./azure-areas/2022-05";
import * as azure2023 from "./azure-areas/2023-06";
import * as azure2026 from "./azure-areas/2026-07";
import { cite } from "./cite";
import { gatesOnFiveMetrics, scoreSlide, totalReadings } from "./every-area";
import { metricLabels } from "./names";
import type { Designation, DesignationRules, Gate, Metric } from "./types";

const slide = cite("deck-2022-05", "Requirements for Data & AI");
const skillingSlide = cite("deck-2022-05", "Requirements for Data & AI: Skilling");

const rules2022May = {
  rulebook: "2022-05",
  tracks: { by: "none" },
  metrics: [
    { ...azure2022.netCustomerAdds, source: slide },
    {
      ...azure2022.intermediateCertifications,
      measure: {
        by: "certifiedPeople",
        holding: [["DP-300", "AI-102", "DP-100", "DP-203", "PL-300"]],
      },
      readings: ["GE-8", "AZ-5", "AZ-6", "AZ-15"],
      source: skillingSlide,
    },
    {
      ...azure2022.advancedCertifications,
      measure: { by: "certifiedPeople", holding: [["MB-260", "DP-420"]] },
      readings: ["GE-8", "AZ-5", "AZ-6", "AZ-15"],
      source: skillingSlide,
    },
    { ...azure2022.usageGrowth, source: slide },
    { ...azure2022.deployments, source: slide },
  ],
  gates: gatesOnFiveMetrics,
  readings: totalReadings,
  source: scoreSlide,
} satisfies DesignationRules;

const gatesOnFourMetrics = [
  { label: metricLabels.netCustomerAdds, metrics: ["netCustomerAdds"] },
  { label: metricLabels.intermediateCertifications, metrics: ["intermediateCertifications"] },
  { label: metricLabels.usageGrowth, metrics: ["usageGrowth"] },
  { label: metricLabels.deployments, metrics: ["deployments"] },
] satisfies readonly Gate[];

const intermediate2023 = {
  ...azure2023.intermediateCertifications,
  maximum: 40,
  targets: { any: { any: 10 } },
  requirements: [
    { ...azure2023.architects, id: "step 1" },
    { ...azure2023.administrators, id: "step 2" },
  ],
  measure: {
    by: "certifiedPeople",
    holding: [["DP-300", "AI-102", "DP-100", "DP-203", "PL-300", "MB-260", "DP-420"]],
  },
  definition: {
    en: "People who hold at least one of the listed certifications, provided that {requirement} people hold Azure Solutions Architect Expert and as many Azure Administrator Associate.",
    de: "Personen mit mindestens einer der genannten Zertifizierungen, sofern {requirement} Personen Azure Solutions Architect Expert halten und ebenso viele Azure Administrator Associate.",
  },
} satisfies Metric;

const rules2023June = {
  ...rules2022May,
  rulebook: "2023-06",
  metrics: [
    azure2023.netCustomerAdds,
    intermediate2023,
    azure2023.usageGrowth,
    azure2023.deployments,
  ],
  gates: gatesOnFourMetrics,
  readings: [...totalReadings, "LT-2"],
  source: azure2023.source,
} satisfies DesignationRules;

const rules2023December = { ...rules2023June, rulebook: "2023-12" } satisfies DesignationRules;

const intermediate2026 = {
  ...intermediate2023,
  targets: { enterprise: { any: 10 }, smb: { any: 10 } },
  requirements: [
    { ...azure2026.administrators, id: "step 1" },
    { ...azure2026.architects, id: "step 2" },
  ],
  measure: {
    by: "certifiedPeople",
    holding: [
      [
        "DP-300",
        "AI-102",
        "DP-100",
        "PL-300",
        "DP-420",
        "DP-600",
        "DP-700",
        "DP-800",
        "AI-103",
        "AI-300",
        "Azure Databricks Data Engineer Associate",
      ],
    ],
  },
  definition: {
    en: "People who hold at least one of the listed certifications; {enough} reach the maximum. Holders needed first of Azure Administrator Associate and of Azure Solutions Architect Expert: {requirement} each; points for either, once: {earns}.",
    de: "Personen mit mindestens einer der genannten Zertifizierungen; {enough} erreichen die Höchstpunktzahl. Zuerst nötige Inhaber von Azure Administrator Associate und von Azure Solutions Architect Expert: je {requirement}; Punkte für jede der beiden, einmalig: {earns}.",
  },
  readings: [...azure2023.intermediateCertifications.readings, "LT-1"],
  source: azure2026.source,
} satisfies Metric;

const rules2026July = {
  ...rules2023December,
  rulebook: "2026-07",
  tracks: azure2026.tracks,
  metrics: [
    azure2026.netCustomerAdds,
    intermediate2026,
    azure2026.usageGrowth,
    azure2026.deployments,
  ],
  source: azure2026.source,
} satisfies DesignationRules;

export const dataAI = {
  id: "DataAI",
  name: { en: "Data & AI (Azure)", de: "Daten & KI (Azure)" },
  aliases: [],
  versions: [rules2022May, rules2023June, rules2023December, rules2026July],
} satisfies Designation;
