/** What the three Azure areas have in common by June 2023: the numbers of 2022, confirmed by the documentation. */
import { cite } from "../cite";
import type { Metric, Requirement } from "../types";
import * as azure2022 from "./2022-05";

export const source = cite("LRN23", "solutions-partner-azure.md");

export const netCustomerAdds = {
  ...azure2022.netCustomerAdds,
  readings: ["AZ-1", "AZ-2", "AZ-16", "AZ-17", "AZ-18", "GE-9"],
  source,
} satisfies Metric;

export const administrators = {
  ...azure2022.administrators,
  source,
} satisfies Requirement;

export const architects = { ...azure2022.architects, source } satisfies Requirement;

export const intermediateCertifications = {
  ...azure2022.intermediateCertifications,
  requirements: [administrators],
  readings: ["GE-8", "AZ-6"],
  source,
} satisfies Omit<Metric, "measure">;

export const advancedCertifications = {
  ...azure2022.advancedCertifications,
  requirements: [architects],
  readings: ["GE-8", "AZ-6"],
  source,
} satisfies Omit<Metric, "measure">;

export const usageGrowth = {
  ...azure2022.usageGrowth,
  readings: ["AZ-8", "AZ-9", "AZ-16", "AZ-17", "GE-1", "GE-5", "GE-9"],
  source,
} satisfies Metric;

export const deployments = {
  ...azure2022.deployments,
  readings: ["AZ-12", "AZ-14", "AZ-16", "AZ-17", "GE-9"],
  source,
} satisfies Metric;
