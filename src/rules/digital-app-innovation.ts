/** The designation for Digital & App Innovation and what it asks for, rulebook by rulebook. */
import * as azure2022 from "./azure-areas/2022-05";
import * as azure2023 from "./azure-areas/2023-06";
import * as azure2026 from "./azure-areas/2026-07";
import { cite } from "./cite";
import { gatesOnFiveMetrics, scoreSlide, totalReadings } from "./every-area";
import type { Designation, DesignationRules } from "./types";

const slide = cite("deck-2022-05", "Requirements for Digital & App Innovation");
const skillingSlide = cite("deck-2022-05", "Requirements for Digital & App Innovation: Skilling");

const rules2022May = {
  rulebook: "2022-05",
  tracks: { by: "none" },
  metrics: [
    { ...azure2022.netCustomerAdds, source: slide },
    {
      ...azure2022.intermediateCertifications,
      measure: { by: "certifiedPeople", holding: [["AZ-204", "PL-400"]] },
      readings: ["GE-8", "AZ-5", "AZ-6", "AZ-15"],
      source: skillingSlide,
    },
    {
      ...azure2022.advancedCertifications,
      measure: { by: "certifiedPeople", holding: [["AZ-220", "AZ-400", "PL-600"]] },
      readings: ["GE-8", "AZ-5", "AZ-6", "AZ-15"],
      source: skillingSlide,
    },
    {
      ...azure2022.usageGrowth,
      readings: [...azure2022.usageGrowth.readings, "AZ-13"],
      source: slide,
    },
    { ...azure2022.deployments, source: slide },
  ],
  gates: gatesOnFiveMetrics,
  readings: totalReadings,
  source: scoreSlide,
} satisfies DesignationRules;

const rules2023June = {
  ...rules2022May,
  rulebook: "2023-06",
  metrics: [
    azure2023.netCustomerAdds,
    {
      ...azure2023.intermediateCertifications,
      measure: { by: "certifiedPeople", holding: [["AZ-204", "PL-400"]] },
    },
    {
      ...azure2023.advancedCertifications,
      measure: { by: "certifiedPeople", holding: [["AZ-220", "AZ-400", "PL-600"]] },
    },
    azure2023.usageGrowth,
    azure2023.deployments,
  ],
  source: azure2023.source,
} satisfies DesignationRules;

const rules2023December = { ...rules2023June, rulebook: "2023-12" } satisfies DesignationRules;

const rules2026July = {
  ...rules2023December,
  rulebook: "2026-07",
  tracks: azure2026.tracks,
  metrics: [
    azure2026.netCustomerAdds,
    {
      ...azure2026.intermediateCertifications,
      measure: { by: "certifiedPeople", holding: [["AZ-204", "PL-400", "AI-200", "GH-600"]] },
      readings: [...azure2026.intermediateCertifications.readings, "LT-7"],
    },
    {
      ...azure2026.advancedCertifications,
      measure: {
        by: "certifiedPeople",
        holding: [
          [
            "AZ-400",
            "PL-600",
            "GitHub Actions",
            "GitHub Administration",
            "GitHub Advanced Security",
            "GH-300",
          ],
        ],
      },
    },
    azure2026.usageGrowth,
    azure2026.deployments,
  ],
  source: azure2026.source,
} satisfies DesignationRules;

export const digitalAppInnovation = {
  id: "DigitalAppInnovation",
  name: { en: "Digital & App Innovation (Azure)", de: "Digitale & App-Innovation (Azure)" },
  aliases: ["Digital & App"],
  versions: [rules2022May, rules2023June, rules2023December, rules2026July],
} satisfies Designation;
