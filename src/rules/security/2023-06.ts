/** What changed in Security by June 2023: four metrics that add Microsoft 365 and Azure, stocks compared, and skilling in steps. */
import { cite } from "../cite";
import { totalReadings } from "../every-area";
import { metricLabels } from "../names";
import type { DesignationRules, Gate, Metric, Requirement } from "../types";
import {
  azureDeployments as azureDeployments2022,
  azureNetCustomerAdds as azureNetCustomerAdds2022,
  azureUsageGrowth as azureUsageGrowth2022,
  intermediateCertifications as intermediate2022,
  m365Deployments as m365Deployments2022,
  m365NetCustomerAdds as m365NetCustomerAdds2022,
  m365UsageGrowth as m365UsageGrowth2022,
} from "./2022-05";
import { azureIn2023, microsoft365In2023 } from "./services";

const source = cite("LRN23", "solutions-partner-security.md");

export const m365NetCustomerAdds = {
  ...m365NetCustomerAdds2022,
  maximum: 20,
  unit: "tenants",
  targets: { any: { any: 10 } },
  measure: { by: "seatAdds", band: { any: { from: 25 } }, ...microsoft365In2023 },
  definition: {
    en: "Tenants with {band} paid seats, those of their largest workload, minus those of a year earlier.",
    de: "Mandanten mit {band} bezahlten Lizenzen, gezählt in ihrem größten Workload, abzüglich derer vor einem Jahr.",
  },
  readings: ["SE-1", "SE-2", "SE-6", "LT-6", "GE-9"],
  source,
} satisfies Metric;

export const azureNetCustomerAdds = {
  ...azureNetCustomerAdds2022,
  maximum: 20,
  unit: "tenants",
  targets: { any: { any: 10 } },
  measure: { by: "yearlyAcrInBand", band: { any: { from: 100 } }, ...azureIn2023 },
  definition: {
    en: "Tenants with {band} USD of security ACR in twelve months, minus those of a year earlier.",
    de: "Mandanten mit {band} USD Sicherheits-ACR in zwölf Monaten, abzüglich derer vor einem Jahr.",
  },
  readings: ["SE-1", "SE-6", "LT-6", "GE-9"],
  source,
} satisfies Metric;

export const netCustomerAdds = {
  id: "netCustomerAdds",
  label: metricLabels.netCustomerAdds,
  category: "performance",
  maximum: 20,
  unit: "tenants",
  targets: { any: { any: 10 } },
  requirements: [],
  measure: { by: "parts", parts: [m365NetCustomerAdds, azureNetCustomerAdds] },
  definition: {
    en: "Tenants with seats and tenants with ACR are added; one tenant can be both.",
    de: "Mandanten mit Lizenzen und Mandanten mit ACR werden addiert; ein Mandant kann beides sein.",
  },
  readings: ["SE-1"],
  source,
} satisfies Metric;

export const step1 = {
  id: "step 1",
  label: {
    en: "People who hold Azure Security Engineer Associate",
    de: "Personen mit Azure Security Engineer Associate",
  },
  unit: "people",
  atLeast: { any: 1 },
  earns: { any: 0 },
  certifications: ["AZ-500"],
  source,
} satisfies Requirement;

export const step2 = {
  id: "step 2",
  label: {
    en: "People who hold Security Operations Analyst Associate or Security Administrator Associate",
    de: "Personen mit Security Operations Analyst Associate oder Security Administrator Associate",
  },
  unit: "people",
  atLeast: { any: 1 },
  earns: { any: 0 },
  certifications: ["SC-200", "MS-500"],
  source,
} satisfies Requirement;

export const intermediateCertifications = {
  ...intermediate2022,
  requirements: [step1, step2],
  measure: { by: "certifiedPeople", holding: [["SC-100", "SC-200", "SC-300", "SC-400"]] },
  definition: {
    en: "People who hold at least one of the listed certifications. Holders needed for each of the two steps before: {requirement}.",
    de: "Personen mit mindestens einer der genannten Zertifizierungen. Nötige Inhaber für jeden der beiden Schritte davor: {requirement}.",
  },
  readings: ["GE-8", "SE-14"],
  source,
} satisfies Metric;

export const m365Deployments = {
  ...m365Deployments2022,
  maximum: 20,
  unit: "tenants",
  targets: { any: { any: 6 } },
  measure: { ...m365Deployments2022.measure, ...microsoft365In2023 },
  definition: {
    en: "Tenants with {band} paid seats, at least {share} of a workload's seats among them protected, minus those of a year earlier.",
    de: "Mandanten mit {band} bezahlten Lizenzen, davon die eines Workloads zu mindestens {share} geschützt, abzüglich derer vor einem Jahr.",
  },
  readings: ["SE-1", "SE-10", "SE-11", "GE-9"],
  source,
} satisfies Metric;

export const azureDeployments = {
  ...azureDeployments2022,
  maximum: 20,
  unit: "tenants",
  targets: { any: { any: 6 } },
  measure: { ...azureDeployments2022.measure, ...azureIn2023 },
  definition: azureNetCustomerAdds.definition,
  readings: ["SE-1", "SE-7", "SE-10", "GE-9"],
  source,
} satisfies Metric;

export const deployments = {
  id: "deployments",
  label: metricLabels.deployments,
  category: "customerSuccess",
  maximum: 20,
  unit: "tenants",
  targets: { any: { any: 6 } },
  requirements: [],
  measure: { by: "parts", parts: [m365Deployments, azureDeployments] },
  definition: {
    en: "Tenants with seats and tenants with ACR are added; one tenant can be both.",
    de: "Mandanten mit Lizenzen und Mandanten mit ACR werden addiert; ein Mandant kann beides sein.",
  },
  readings: ["SE-1"],
  source,
} satisfies Metric;

export const m365UsageGrowth = {
  ...m365UsageGrowth2022,
  maximum: 20,
  targets: { any: { any: 2500 } },
  increment: { any: 125 },
  measure: { by: "protectedUserGrowth", ...microsoft365In2023 },
  source,
} satisfies Metric;

export const azureUsageGrowth = {
  ...azureUsageGrowth2022,
  maximum: 20,
  targets: { any: { any: 25_000 } },
  increment: { any: 1250 },
  measure: { by: "acrIncrease", ...azureIn2023 },
  source,
} satisfies Metric;

export const usageGrowth = {
  id: "usageGrowth",
  label: metricLabels.usageGrowth,
  category: "customerSuccess",
  maximum: 20,
  unit: "share",
  targets: { any: { any: 1 } },
  requirements: [],
  measure: { by: "parts", parts: [m365UsageGrowth, azureUsageGrowth] },
  definition: {
    en: "Growth of users and of ACR are added, each as a share of its own target.",
    de: "Wachstum der Benutzer und der ACR werden addiert, jeweils als Anteil am eigenen Zielwert.",
  },
  readings: ["SE-1"],
  source,
} satisfies Metric;

const gates = [
  { label: metricLabels.netCustomerAdds, metrics: ["netCustomerAdds"] },
  { label: metricLabels.intermediateCertifications, metrics: ["intermediateCertifications"] },
  { label: metricLabels.deployments, metrics: ["deployments"] },
  { label: metricLabels.usageGrowth, metrics: ["usageGrowth"] },
] satisfies readonly Gate[];

export const rules2023June = {
  rulebook: "2023-06",
  tracks: { by: "none" },
  metrics: [netCustomerAdds, intermediateCertifications, deployments, usageGrowth],
  gates,
  readings: [...totalReadings, "SE-1"],
  source,
} satisfies DesignationRules;
