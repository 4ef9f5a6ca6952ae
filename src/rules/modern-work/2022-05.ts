/** What Modern Work asked for as announced. */
import { cite } from "../cite";
import { certifiedPeople, gatesOnFiveMetrics, scoreSlide, totalReadings } from "../every-area";
import { metricLabels } from "../names";
import type { Band, DesignationRules, Metric, PerTrack } from "../types";
import { eligible2022 } from "./workloads";

const source = cite("deck-2022-05", "Requirements for Modern Work");
const skilling = cite("deck-2022-05", "Requirements for Modern Work: Skilling");

/** Paid seats (PAU) of a tenant in one eligible workload. */
const band = {
  enterprise: { above: 300 },
  smb: { above: 10, upTo: 300 },
} satisfies PerTrack<Band>;

export const netCustomerAdds = {
  id: "netCustomerAdds",
  label: metricLabels.netCustomerAdds,
  category: "performance",
  maximum: 20,
  unit: "tenants",
  targets: { enterprise: { any: 5 }, smb: { any: 10 } },
  requirements: [],
  measure: { by: "tenantsInBand", band, ...eligible2022 },
  definition: {
    en: "Tenants with {band} paid seats of an eligible workload, minus those of a year earlier.",
    de: "Mandanten mit {band} bezahlten Lizenzen eines anrechenbaren Workloads, abzüglich derer vor einem Jahr.",
  },
  readings: ["MW-5", "MW-7", "MW-8", "MW-9", "MW-12", "MW-13", "GE-9"],
  source,
} satisfies Metric;

export const intermediateCertifications = {
  id: "intermediateCertifications",
  label: metricLabels.intermediateCertifications,
  category: "skilling",
  maximum: 10,
  unit: "people",
  targets: { enterprise: { any: 4 }, smb: { any: 2 } },
  requirements: [],
  measure: {
    by: "certifiedPeople",
    holding: [["MS-900", "MS-203", "MD-100+MD-101", "MS-700", "MS-600"]],
  },
  definition: certifiedPeople,
  readings: ["GE-8", "MW-6", "MW-11"],
  source: skilling,
} satisfies Metric;

export const advancedCertifications = {
  id: "advancedCertifications",
  label: metricLabels.advancedCertifications,
  category: "skilling",
  maximum: 15,
  unit: "people",
  targets: { enterprise: { any: 2 }, smb: { any: 1 } },
  requirements: [],
  measure: { by: "certifiedPeople", holding: [["MS-100+MS-101"]] },
  definition: certifiedPeople,
  readings: ["GE-8", "MW-11"],
  source: skilling,
} satisfies Metric;

export const usageGrowth = {
  id: "usageGrowth",
  label: metricLabels.usageGrowth,
  category: "customerSuccess",
  maximum: 30,
  unit: "MAU",
  targets: { enterprise: { CPOR: 1000, DPOR: 4000 }, smb: { CPOR: 500, CSP: 2000 } },
  requirements: [],
  measure: { by: "activeUserGrowth", band, ...eligible2022 },
  definition: {
    en: "Monthly active users gained within a year in tenants with {band} paid seats, counted only after the association.",
    de: "Binnen eines Jahres gewonnene monatlich aktive Benutzer in Mandanten mit {band} bezahlten Lizenzen, erst ab der Zuordnung gezählt.",
  },
  readings: ["MW-1", "MW-5", "MW-7", "MW-8", "MW-12", "GE-1"],
  source,
} satisfies Metric;

export const deployments = {
  id: "deployments",
  label: metricLabels.deployments,
  category: "customerSuccess",
  maximum: 25,
  unit: "workloads",
  unitBy: { reading: "MW-4", units: { a: "workloads", b: "tenants" } },
  targets: { enterprise: { CPOR: 5, DPOR: 10 }, smb: { CPOR: 5, CSP: 10 } },
  requirements: [],
  measure: { by: "activeShare", band, share: 0.4, ...eligible2022 },
  definition: {
    en: "Workloads with at least {share} of their paid seats in use, in tenants with {band} paid seats, minus those of a year earlier.",
    de: "Workloads, deren bezahlte Lizenzen zu mindestens {share} genutzt werden, in Mandanten mit {band} bezahlten Lizenzen, abzüglich derer vor einem Jahr.",
  },
  readings: ["MW-2", "MW-3", "MW-4", "MW-5", "MW-7", "MW-8", "MW-12", "MW-14"],
  source,
} satisfies Metric;

export const rules2022May = {
  rulebook: "2022-05",
  tracks: { by: "best", tracks: ["enterprise", "smb"], reading: "MW-10" },
  metrics: [
    netCustomerAdds,
    intermediateCertifications,
    advancedCertifications,
    usageGrowth,
    deployments,
  ],
  gates: gatesOnFiveMetrics,
  readings: [...totalReadings, "MW-10"],
  source: scoreSlide,
} satisfies DesignationRules;
