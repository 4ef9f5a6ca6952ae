/** What Security asked for as announced: seven metrics, each with its own maximum, gated as four. */
import { cite } from "../cite";
import { scoreSlide, totalReadings } from "../every-area";
import { metricLabels } from "../names";
import type { DesignationRules, Metric } from "../types";
import { azureIn2022, microsoft365In2022 } from "./services";

const source = cite("deck-2022-05", "Requirements for Security");
const skilling = cite("deck-2022-05", "Requirements for Security: Skilling");

export const m365NetCustomerAdds = {
  id: "m365NetCustomerAdds",
  label: metricLabels.m365NetCustomerAdds,
  category: "performance",
  maximum: 10,
  unit: "customers",
  targets: { any: { any: 5 } },
  requirements: [],
  measure: { by: "seatAdds", band: { any: { from: 25 } }, ...microsoft365In2022 },
  definition: {
    en: "Customers that came to {band} paid seats from none within the last twelve months, minus those that fell to none.",
    de: "Kunden, die in den letzten zwölf Monaten von null auf {band} bezahlte Lizenzen kamen, abzüglich derer, die auf null fielen.",
  },
  readings: ["SE-1", "SE-2", "SE-6", "GE-9"],
  source,
} satisfies Metric;

export const azureNetCustomerAdds = {
  id: "azureNetCustomerAdds",
  label: metricLabels.azureNetCustomerAdds,
  category: "performance",
  maximum: 10,
  unit: "customers",
  targets: { any: { any: 5 } },
  requirements: [],
  measure: { by: "averageAcrAdds", addedFromUsd: 100, lostBelowUsd: 25, ...azureIn2022 },
  definition: {
    en: "Customers whose security ACR rose from a monthly average below {lost} USD to at least {added} USD, minus those that fell back.",
    de: "Kunden, deren Sicherheits-ACR von einem Monatsdurchschnitt unter {lost} USD auf mindestens {added} USD stieg, abzüglich derer, die zurückfielen.",
  },
  readings: ["SE-1", "SE-3", "SE-4", "SE-5", "SE-6", "GE-9"],
  source,
} satisfies Metric;

export const intermediateCertifications = {
  id: "intermediateCertifications",
  label: metricLabels.intermediateCertifications,
  category: "skilling",
  maximum: 40,
  unit: "people",
  targets: { any: { any: 6 } },
  requirements: [],
  measure: {
    by: "certifiedPeople",
    holding: [["MS-500"], ["AZ-500"], ["SC-200", "SC-300", "SC-400"]],
  },
  definition: {
    en: "People who each hold Security Administrator, Azure Security Engineer and one of Security Operations Analyst, Identity and Access Administrator, and Information Protection and Compliance Administrator.",
    de: "Personen, die je Security Administrator, Azure Security Engineer und eines von Security Operations Analyst, Identity and Access Administrator sowie Information Protection and Compliance Administrator halten.",
  },
  readings: ["GE-8", "SE-14", "SE-15"],
  source: skilling,
} satisfies Metric;

export const m365Deployments = {
  id: "m365Deployments",
  label: metricLabels.m365Deployments,
  category: "customerSuccess",
  maximum: 10,
  unit: "customers",
  targets: { any: { any: 3 } },
  requirements: [],
  measure: {
    by: "protectedShare",
    band: { any: { from: 25 } },
    share: 0.15,
    ...microsoft365In2022,
  },
  definition: {
    en: "Customers with {band} paid seats of which the protected share rose to {share} or more within a year.",
    de: "Kunden mit {band} bezahlten Lizenzen, deren geschützter Anteil binnen eines Jahres auf {share} oder mehr stieg.",
  },
  readings: ["SE-1", "SE-9", "SE-10", "SE-11", "SE-16", "GE-9"],
  source,
} satisfies Metric;

export const azureDeployments = {
  id: "azureDeployments",
  label: metricLabels.azureDeployments,
  category: "customerSuccess",
  maximum: 10,
  unit: "customers",
  targets: { any: { any: 3 } },
  requirements: [],
  measure: { by: "yearlyAcrInBand", band: { any: { from: 12_000 } }, ...azureIn2022 },
  definition: {
    en: "Customers whose security ACR of twelve months rose to {band} USD within a year.",
    de: "Kunden, deren Sicherheits-ACR aus zwölf Monaten binnen eines Jahres auf {band} USD stieg.",
  },
  readings: ["SE-1", "SE-7", "SE-8", "SE-9", "SE-10", "GE-9"],
  source,
} satisfies Metric;

export const m365UsageGrowth = {
  id: "m365UsageGrowth",
  label: metricLabels.m365UsageGrowth,
  category: "customerSuccess",
  maximum: 10,
  unit: "MPU",
  targets: { any: { any: 2500 } },
  increment: { any: 250 },
  requirements: [],
  measure: { by: "protectedUserGrowth", ...microsoft365In2022 },
  definition: {
    en: "Monthly protected users gained within a year, over all workloads and counted only after the association.",
    de: "Binnen eines Jahres gewonnene monatlich geschützte Benutzer, über alle Workloads und erst ab der Zuordnung gezählt.",
  },
  readings: ["SE-1", "SE-13", "GE-1", "GE-9"],
  source,
} satisfies Metric;

export const azureUsageGrowth = {
  id: "azureUsageGrowth",
  label: metricLabels.azureUsageGrowth,
  category: "customerSuccess",
  maximum: 10,
  unit: "USD",
  targets: { any: { any: 25_000 } },
  increment: { any: 2500 },
  requirements: [],
  measure: { by: "acrIncrease", ...azureIn2022 },
  definition: {
    en: "Security ACR of twelve months minus that of the twelve months before.",
    de: "Sicherheits-ACR aus zwölf Monaten abzüglich der aus den zwölf Monaten davor.",
  },
  readings: ["SE-1", "SE-12", "GE-1", "GE-9"],
  source,
} satisfies Metric;

export const rules2022May = {
  rulebook: "2022-05",
  tracks: { by: "none" },
  metrics: [
    m365NetCustomerAdds,
    azureNetCustomerAdds,
    intermediateCertifications,
    m365Deployments,
    azureDeployments,
    m365UsageGrowth,
    azureUsageGrowth,
  ],
  gates: [
    {
      label: metricLabels.netCustomerAdds,
      metrics: ["m365NetCustomerAdds", "azureNetCustomerAdds"],
    },
    { label: metricLabels.intermediateCertifications, metrics: ["intermediateCertifications"] },
    { label: metricLabels.deployments, metrics: ["m365Deployments", "azureDeployments"] },
    { label: metricLabels.usageGrowth, metrics: ["m365UsageGrowth", "azureUsageGrowth"] },
  ],
  readings: [...totalReadings, "SE-1"],
  source: scoreSlide,
} satisfies DesignationRules;
