/** What changed in Modern Work by June 2023: deployments count tenants, and workloads and certifications joined. */
import { cite } from "../cite";
import type { DesignationRules, Metric } from "../types";
import {
  advancedCertifications as advanced2022,
  deployments as deployments2022,
  intermediateCertifications as intermediate2022,
  netCustomerAdds as netCustomerAdds2022,
  rules2022May,
  usageGrowth as usageGrowth2022,
} from "./2022-05";
import { eligible2023 } from "./workloads";

const source = cite("LRN23", "solutions-partner-modern-work.md");

export const netCustomerAdds = {
  ...netCustomerAdds2022,
  measure: { ...netCustomerAdds2022.measure, ...eligible2023 },
  source,
} satisfies Metric;

export const intermediateCertifications = {
  ...intermediate2022,
  measure: {
    by: "certifiedPeople",
    holding: [
      [
        "MS-900",
        "Teams Application Developer Associate",
        "MS-700",
        "MS-203",
        "SC-300",
        "MS-721",
        "MD-100+MD-101",
      ],
    ],
  },
  source,
} satisfies Metric;

export const advancedCertifications = {
  ...advanced2022,
  measure: {
    by: "certifiedPeople",
    holding: [["MS-100+MS-101", "Teams Meetings and Meeting Rooms technical assessment"]],
  },
  source,
} satisfies Metric;

export const usageGrowth = {
  ...usageGrowth2022,
  measure: { ...usageGrowth2022.measure, ...eligible2023 },
  source,
} satisfies Metric;

export const deployments = {
  ...deployments2022,
  unit: "tenants",
  measure: { ...deployments2022.measure, ...eligible2023 },
  definition: {
    en: "Tenants with {band} paid seats and at least {share} of them in use in one workload, minus those of a year earlier.",
    de: "Mandanten mit {band} bezahlten Lizenzen, die in einem Workload zu mindestens {share} genutzt werden, abzüglich derer vor einem Jahr.",
  },
  source,
} satisfies Metric;

export const rules2023June = {
  ...rules2022May,
  rulebook: "2023-06",
  metrics: [
    netCustomerAdds,
    intermediateCertifications,
    advancedCertifications,
    usageGrowth,
    deployments,
  ],
  source,
} satisfies DesignationRules;
