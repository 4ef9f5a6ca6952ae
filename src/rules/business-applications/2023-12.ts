/** What changed in Business Applications on 1 December 2023: Power Platform App Maker no longer counts. */
import type { DesignationRules, Metric } from "../types";
import {
  advancedCertifications,
  deployments,
  intermediateCertifications as intermediate2023June,
  intermediateList,
  netCustomerAdds,
  rules2023June,
  usageGrowth,
} from "./2023-06";

const intermediateCertifications = {
  ...intermediate2023June,
  measure: { by: "certifiedPeople", holding: [intermediateList] },
} satisfies Metric;

export const rules2023December = {
  ...rules2023June,
  rulebook: "2023-12",
  metrics: [
    netCustomerAdds,
    intermediateCertifications,
    advancedCertifications,
    usageGrowth,
    deployments,
  ],
} satisfies DesignationRules;
