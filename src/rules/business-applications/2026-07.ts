/** What changed in Business Applications by July 2026: workloads, rates and certifications, but no target. */
import { cite } from "../cite";
import type { DesignationRules, Metric } from "../types";
import {
  advancedCertifications as advanced2023,
  baseline as baseline2023,
  classification as classification2023,
  deployments as deployments2023,
  intermediateCertifications as intermediate2023,
  netCustomerAdds as netCustomerAdds2023,
  rules2023June,
  usageGrowth as usageGrowth2023,
} from "./2023-06";
import { rates2026 } from "./rates";
import { eligibleForRevenue2026, eligibleForUsage2026 } from "./workloads-2023";

const source = cite("LRN26", "solutions-partner-business");

const netCustomerAdds = {
  ...netCustomerAdds2023,
  measure: { ...netCustomerAdds2023.measure, ...eligibleForRevenue2026 },
  source,
} satisfies Metric;

const intermediateCertifications = {
  ...intermediate2023,
  measure: {
    by: "certifiedPeople",
    holding: [
      [
        "MB-310",
        "MB-500",
        "MB-330",
        "MB-230",
        "MB-240",
        "MB-800",
        "PL-300",
        "PL-200",
        "PL-400",
        "PL-500",
        "MB-280",
        "Dynamics 365 Sales AI Consultant Associate",
        "Intelligent Applications Builder Associate",
        "Dynamics 365 Contact Center AI Engineer Associate",
      ],
    ],
  },
  source,
} satisfies Metric;

const advancedCertifications = {
  ...advanced2023,
  measure: {
    by: "certifiedPeople",
    holding: [["MB-335", "MB-700", "PL-600", "Business Central Developer Associate", "AB-100"]],
  },
  source,
} satisfies Metric;

const usageGrowth = {
  ...usageGrowth2023,
  requirements: [{ ...baseline2023, source }],
  measure: { by: "mcvGrowth", rates: rates2026, ...eligibleForUsage2026 },
  readings: ["BA-8", "BA-10", "GE-1", "GE-9"],
  source,
} satisfies Metric;

const deployments = {
  ...deployments2023,
  measure: { ...deployments2023.measure, rates: rates2026, ...eligibleForUsage2026 },
  readings: ["BA-7", "BA-10", "GE-9"],
  source,
} satisfies Metric;

export const rules2026July = {
  ...rules2023June,
  rulebook: "2026-07",
  tracks: {
    ...rules2023June.tracks,
    classification: {
      ...classification2023,
      measure: { ...classification2023.measure, ...eligibleForRevenue2026 },
      source,
    },
  },
  metrics: [
    netCustomerAdds,
    intermediateCertifications,
    advancedCertifications,
    usageGrowth,
    deployments,
  ],
  source,
} satisfies DesignationRules;
