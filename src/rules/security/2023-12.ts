/** What changed in Security on 1 December 2023: two people for each step, and Security Operations Analyst no longer scores. */
import type { DesignationRules, Metric } from "../types";
import {
  deployments,
  intermediateCertifications as intermediate2023June,
  netCustomerAdds,
  rules2023June,
  step1,
  step2,
  usageGrowth,
} from "./2023-06";

export const intermediateCertifications = {
  ...intermediate2023June,
  requirements: [
    { ...step1, atLeast: { any: 2 } },
    { ...step2, atLeast: { any: 2 } },
  ],
  measure: { by: "certifiedPeople", holding: [["SC-100", "SC-300", "SC-400"]] },
} satisfies Metric;

export const rules2023December = {
  ...rules2023June,
  rulebook: "2023-12",
  metrics: [netCustomerAdds, intermediateCertifications, deployments, usageGrowth],
} satisfies DesignationRules;
