/** The designation for Infrastructure and what it asks for, rulebook by rulebook. */
import * as azure2022 from "./azure-areas/2022-05";
import * as azure2023 from "./azure-areas/2023-06";
import * as azure2026 from "./azure-areas/2026-07";
import { cite } from "./cite";
import { gatesOnFiveMetrics, scoreSlide, totalReadings } from "./every-area";
import type { Designation, DesignationRules, Metric } from "./types";

const slide = cite("deck-2022-05", "Requirements for Infrastructure");
const skillingSlide = cite("deck-2022-05", "Requirements for Infrastructure: Skilling");

const rules2022May = {
  rulebook: "2022-05",
  tracks: { by: "none" },
  metrics: [
    { ...azure2022.netCustomerAdds, source: slide },
    {
      ...azure2022.intermediateCertifications,
      measure: { by: "certifiedPeople", holding: [["AZ-700", "AZ-600", "AZ-800+AZ-801"]] },
      readings: ["GE-8", "AZ-5", "AZ-6", "AZ-15", "AZ-7"],
      source: skillingSlide,
    },
    {
      ...azure2022.advancedCertifications,
      measure: { by: "certifiedPeople", holding: [["AZ-140", "AZ-120"]] },
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

const advanced2023 = {
  ...azure2023.advancedCertifications,
  measure: { by: "certifiedPeople", holding: [["AZ-140", "AZ-120"]] },
} satisfies Metric;

const rules2023June = {
  ...rules2022May,
  rulebook: "2023-06",
  metrics: [
    azure2023.netCustomerAdds,
    {
      ...azure2023.intermediateCertifications,
      measure: { by: "certifiedPeople", holding: [["AZ-700", "AZ-600", "AZ-800+AZ-801"]] },
      readings: [...azure2023.intermediateCertifications.readings, "AZ-7"],
    },
    advanced2023,
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
      measure: { by: "certifiedPeople", holding: [["AZ-700", "AZ-800+AZ-801"]] },
      readings: [...azure2026.intermediateCertifications.readings, "AZ-7"],
    },
    { ...azure2026.advancedCertifications, measure: advanced2023.measure },
    azure2026.usageGrowth,
    azure2026.deployments,
  ],
  source: azure2026.source,
} satisfies DesignationRules;

export const infrastructure = {
  id: "Infrastructure",
  name: { en: "Infrastructure (Azure)", de: "Infrastruktur (Azure)" },
  aliases: ["Infra"],
  versions: [rules2022May, rules2023June, rules2023December, rules2026July],
} satisfies Designation;
