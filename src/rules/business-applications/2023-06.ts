/** What Business Applications asks for since June 2023: a size track by the partner's own customers, and floors per track. */
import { cite } from "../cite";
import { gatesOnFiveMetrics, totalReadings } from "../every-area";
import { metricLabels } from "../names";
import type { CertificationId } from "../certifications";
import type { Classification, DesignationRules, Metric, Requirement } from "../types";
import {
  advancedCertifications as advanced2022,
  baseline as baseline2022,
  deployments as deployments2022,
  intermediateCertifications as intermediate2022,
  usageGrowth as usageGrowth2022,
} from "./2022-05";
import { rates2023 } from "./rates";
import { eligibleForRevenue2023, eligibleForUsage2023 } from "./workloads-2023";

const source = cite("LRN23", "solutions-partner-business.md");

export const classification = {
  label: {
    en: "Workloads of tenants with lasting revenue",
    de: "Workloads von Mandanten mit dauerhaftem Umsatz",
  },
  unit: "workloads",
  measure: { by: "lastingPairs", aboveUsd: { any: 5000 }, ...eligibleForRevenue2023 },
  atLeast: 5,
  reached: "enterprise",
  below: "smb",
  definition: {
    en: "Workloads of tenants with more than {floor} USD of adjusted revenue both in the month and in the same month a year earlier.",
    de: "Workloads von Mandanten mit mehr als {floor} USD bereinigtem Umsatz sowohl im Monat als auch im selben Monat des Vorjahres.",
  },
  readings: ["LT-4"],
  source,
} satisfies Classification;

export const netCustomerAdds = {
  id: "netCustomerAdds",
  label: metricLabels.netCustomerAdds,
  category: "performance",
  maximum: 15,
  unit: "workloads",
  targets: { enterprise: { any: 5 }, smb: { any: 5 } },
  requirements: [],
  measure: {
    by: "revenuePairs",
    revenueUsd: { enterprise: { from: 1500 }, smb: { from: 250 } },
    attachedColumn: false,
    ...eligibleForRevenue2023,
  },
  definition: {
    en: "Workloads of tenants with at least {floor} USD of adjusted revenue from the partner's associations in the month, minus those of a year earlier.",
    de: "Workloads von Mandanten mit mindestens {floor} USD bereinigtem Umsatz aus Zuordnungen des Partners im Monat, abzüglich derer vor einem Jahr.",
  },
  readings: ["BA-3", "BA-4", "BA-5", "BA-6", "LT-3", "GE-9"],
  source,
} satisfies Metric;

/** What Microsoft's page lists without an end in 2023. */
export const intermediateList = [
  "MB-310",
  "MB-340",
  "MB-500",
  "MB-330",
  "MB-320",
  "MB-230",
  "MB-210",
  "MB-240",
  "MB-800",
  "MB-220",
  "PL-300",
  "PL-200",
  "PL-400",
  "MB-260",
  "DP-500",
  "PL-500",
] satisfies readonly CertificationId[];

export const intermediateCertifications = {
  ...intermediate2022,
  targets: { enterprise: { any: 20 }, smb: { any: 5 } },
  measure: { by: "certifiedPeople", holding: [[...intermediateList, "PL-100"]] },
  readings: ["GE-8"],
  source,
} satisfies Metric;

export const advancedCertifications = {
  ...advanced2022,
  targets: { enterprise: { any: 7 }, smb: { any: 2 } },
  measure: { by: "certifiedPeople", holding: [["MB-335", "MB-700", "PL-600", "MB-600"]] },
  readings: ["GE-8"],
  source,
} satisfies Metric;

export const baseline = {
  ...baseline2022,
  atLeast: { enterprise: 50_000, smb: 25_000 },
  source,
} satisfies Requirement;

export const usageGrowth = {
  ...usageGrowth2022,
  targets: { enterprise: { any: 0.3 }, smb: { any: 0.3 } },
  requirements: [baseline],
  measure: { by: "mcvGrowth", rates: rates2023, ...eligibleForUsage2023 },
  readings: ["BA-8", "BA-10", "LT-8", "GE-1", "GE-9"],
  source,
} satisfies Metric;

export const deployments = {
  ...deployments2022,
  targets: { enterprise: { any: 5 }, smb: { any: 5 } },
  measure: {
    by: "mcvPairs",
    floorMcv: { enterprise: 10_000, smb: 5000 },
    rates: rates2023,
    ...eligibleForUsage2023,
  },
  readings: ["BA-7", "BA-10", "LT-8", "GE-9"],
  source,
} satisfies Metric;

export const rules2023June = {
  rulebook: "2023-06",
  tracks: {
    by: "classified",
    tracks: ["enterprise", "smb"],
    classification,
    otherwise: "enterprise",
  },
  metrics: [
    netCustomerAdds,
    intermediateCertifications,
    advancedCertifications,
    usageGrowth,
    deployments,
  ],
  gates: gatesOnFiveMetrics,
  readings: [...totalReadings, "LT-4"],
  source,
} satisfies DesignationRules;
