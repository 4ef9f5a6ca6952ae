/** What changed in Modern Work by July 2026: a tenant that outgrew the SMB band still counts there for a year. */
import { cite } from "../cite";
import type { Band, DesignationRules, Metric, PerTrack } from "../types";
import {
  advancedCertifications as advanced2023,
  deployments as deployments2023,
  intermediateCertifications as intermediate2023,
  netCustomerAdds as netCustomerAdds2023,
  rules2023June,
  usageGrowth as usageGrowth2023,
} from "./2023-06";
import { eligible2026, eligibleForSuccess2026 } from "./workloads";

const source = cite("LRN26", "solutions-partner-modern-work");

/** Paid seats (PAU) of a tenant in one eligible workload. */
const band = {
  enterprise: { above: 300 },
  smb: { above: 10, upTo: 300, keepsOutgrown: "enterprise" },
} satisfies PerTrack<Band>;

const netCustomerAdds = {
  ...netCustomerAdds2023,
  measure: { ...netCustomerAdds2023.measure, ...eligible2026, band },
  source,
} satisfies Metric;

const intermediateCertifications = {
  ...intermediate2023,
  measure: {
    by: "certifiedPeople",
    holding: [["MS-900", "MS-700", "SC-300", "MS-721", "MD-100+MD-101", "AB-900"]],
  },
  source,
} satisfies Metric;

const advancedCertifications = { ...advanced2023, source } satisfies Metric;

const usageGrowth = {
  ...usageGrowth2023,
  measure: { ...usageGrowth2023.measure, ...eligibleForSuccess2026, band },
  source,
} satisfies Metric;

const deployments = {
  ...deployments2023,
  measure: { ...deployments2023.measure, ...eligibleForSuccess2026, band },
  source,
} satisfies Metric;

export const rules2026July = {
  ...rules2023June,
  rulebook: "2026-07",
  metrics: [
    netCustomerAdds,
    intermediateCertifications,
    advancedCertifications,
    usageGrowth,
    deployments,
  ],
  source,
} satisfies DesignationRules;
