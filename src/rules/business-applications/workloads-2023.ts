/** Which business applications count since June 2023, and for whom. */
import { cite } from "../cite";
import type { AssociationName, Eligible } from "../types";

const source = cite("LRN23", "solutions-partner-business.md");
const source2026 = cite("LRN26", "solutions-partner-business");

const soldSince2023 = [
  "AI Builder",
  "Business Central",
  "CE Bundle",
  "Commerce",
  "Customer Insights",
  "Customer Service",
  "F&O Bundle",
  "Field Service",
  "Finance",
  "HR",
  "Intelligent Order Management",
  "Mixed Reality",
  "Omni Channel",
  "Power Apps",
  "Power Automate",
  "Power BI",
  "Power BI Premium",
  "Power BI Pro",
  "Power Pages",
  "Power Virtual Agent",
  "Project Operations",
  "Sales",
  "Supply Chain",
  "Non-workload specific",
];

const powerPlatform = [
  "Portals",
  "Power Apps",
  "Power Automate",
  "Power BI",
  "Power BI Premium",
  "Power BI Pro",
];

/** With the products that the rate card prints as part of Customer Engagement and of Finance & Operations. */
const usedSince2023 = [
  ...powerPlatform,
  "Business Central",
  "Common Data Service",
  "Common Data Service (Customer Engagement)",
  "Customer Engagement",
  "Sales",
  "Sales Insights",
  "Customer Service",
  "Field Service",
  "Core HR",
  "Customer Insights",
  "Finance & Operations",
  "Finance",
  "Project Operations",
  "Guides",
  "Remote Assist",
  "Retail",
  "Talent Attract",
  "Talent Onboard",
];

/** An export that says CPOR without its kind is taken at its word. */
const sellers = [
  "CPOR",
  "CPOR RevRec",
  "CPOR OSA",
  "CPOR RevRec Performance",
  "CSP",
  "DPOR",
] satisfies readonly AssociationName[];
const usageDrivers = ["CPOR", "CPOR OSU", "CSP", "DPOR"] satisfies readonly AssociationName[];

export const eligibleForRevenue2023 = {
  associations: { any: sellers },
  associationsApart: [],
  only: [...soldSince2023, "Fraud Protection", "Marketing"],
  except: [],
  exceptOffers: [],
  source,
} satisfies Eligible;

export const eligibleForUsage2023 = {
  associations: { any: usageDrivers },
  associationsApart: [
    { workloads: [...powerPlatform, "Customer Insights"], associations: ["PAL"] },
  ],
  only: usedSince2023,
  except: [],
  exceptOffers: [],
  source,
} satisfies Eligible;

export const eligibleForRevenue2026 = {
  ...eligibleForRevenue2023,
  only: [
    ...soldSince2023,
    "Contact Center",
    "Copilot Studio",
    "Copilot Studio PAYG",
    "Non-workload specific (F&O)",
  ],
  source: source2026,
} satisfies Eligible;

export const eligibleForUsage2026 = {
  ...eligibleForUsage2023,
  only: [...usedSince2023, "Contact Center"],
  source: source2026,
} satisfies Eligible;
