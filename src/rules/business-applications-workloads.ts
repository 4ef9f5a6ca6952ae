/** Which business applications count, for whom, and what a unit of their usage is worth. */
import { cite } from "./cite";
import type { ConsumptionRate, Eligible } from "./types";

const source = cite("deck-2022-05", "Requirements for Business Applications");
const rateCard = cite("LRN23", "solutions-partner-business.md");

const products = [
  "AI Builder",
  "Business Central",
  "CE Bundle",
  "Commerce",
  "Customer Insights",
  "Customer Service",
  "Customer Voice",
  "F&O Bundle",
  "Field Service",
  "Finance",
  "Fraud Protection",
  "HR",
  "Marketing",
  "Mixed Reality",
  "Power Apps",
  "Power Automate",
  "Power BI",
  "Power BI Premium",
  "Power BI Pro",
  "Power Virtual Agent",
  "Project Operations",
  "Sales",
  "Supply Chain",
  "Talent",
];

/** Names under which usage reports carry the same products. */
const usageNames = [
  "Common Data Service",
  "Common Data Service (Customer Engagement)",
  "Core HR",
  "Customer Engagement",
  "Finance & Operations",
  "Guides",
  "Portals",
  "Remote Assist",
  "Retail",
  "Sales Insights",
  "Talent Attract",
  "Talent Onboard",
];

const powerPlatform = [
  "AI Builder",
  "Portals",
  "Power Apps",
  "Power Automate",
  "Power BI",
  "Power BI Premium",
  "Power BI Pro",
  "Power Virtual Agent",
];

const dynamics365 = {
  any: ["CPOR", "CPOR RevRec", "CSP", "DPOR", "Dalton"],
} satisfies Eligible["associations"];

export const eligibleForRevenue = {
  associations: dynamics365,
  associationsApart: [
    { workloads: powerPlatform, associations: ["CPOR", "CSP", "DPOR", "Dalton"] },
    { workloads: ["Customer Insights"], associations: ["PAL"] },
  ],
  only: products,
  except: [],
  exceptOffers: [],
  source,
} satisfies Eligible;

export const eligibleForUsage = {
  associations: dynamics365,
  associationsApart: [
    { workloads: [...powerPlatform, "Customer Insights"], associations: ["PAL"] },
  ],
  only: [...products, ...usageNames],
  except: [],
  exceptOffers: [],
  source,
} satisfies Eligible;

export const rates = [
  {
    workload: "Customer Engagement",
    covers: [
      "Common Data Service",
      "Common Data Service (Customer Engagement)",
      "Sales",
      "Sales Insights",
      "Customer Service",
      "Field Service",
    ],
    rate: 40,
    per: "MAU",
    source: cite("TCBA", "Customer Engagement rate before March 2023"),
  },
  { workload: "Business Central", covers: [], rate: 1000, per: "MAU", source: rateCard },
  {
    workload: "Finance & Operations",
    covers: ["Finance", "Project Operations"],
    rate: 100,
    per: "MAU",
    source: rateCard,
  },
  { workload: "Retail", covers: [], rate: 100, per: "MAU", source: rateCard },
  { workload: "Core HR", covers: [], rate: 1000, per: "MAU", source: rateCard },
  { workload: "Guides", covers: [], rate: 1000, per: "MAU", source: rateCard },
  { workload: "Remote Assist", covers: [], rate: 1000, per: "MAU", source: rateCard },
  { workload: "Talent Attract", covers: [], rate: 1000, per: "MAU", source: rateCard },
  { workload: "Talent Onboard", covers: [], rate: 1000, per: "MAU", source: rateCard },
  { workload: "Power Apps", covers: [], rate: 200, per: "MAU", source: rateCard },
  { workload: "Power Automate", covers: [], rate: 200, per: "MAU", source: rateCard },
  {
    workload: "Power BI",
    covers: ["Power BI Premium", "Power BI Pro"],
    rate: 200,
    per: "MAU",
    source: rateCard,
  },
  { workload: "Customer Insights", covers: [], rate: 0.2, per: "profile", source: rateCard },
] satisfies readonly ConsumptionRate[];
