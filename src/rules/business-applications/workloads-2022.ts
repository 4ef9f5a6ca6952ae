/** Which business applications count under the first rulebook, and for whom. */
import { cite } from "../cite";
import type { AssociationName, Eligible } from "../types";

const source = cite("deck-2022-05", "Requirements for Business Applications");

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

/** CPOR and its kinds but for revenue recognition, and the other types that count for every product. */
const withoutRevRec = [
  "CPOR",
  "CPOR OSA",
  "CPOR OSU",
  "CSP",
  "DPOR",
  "Dalton",
] satisfies readonly AssociationName[];

const dynamics365 = {
  any: [...withoutRevRec, "CPOR RevRec", "CPOR RevRec Performance"],
} satisfies Eligible["associations"];

export const eligibleForRevenue2022 = {
  associations: dynamics365,
  associationsApart: [
    { workloads: powerPlatform, associations: withoutRevRec },
    { workloads: ["Customer Insights"], associations: ["PAL"] },
  ],
  only: products,
  except: [],
  exceptOffers: [],
  source,
} satisfies Eligible;

export const eligibleForUsage2022 = {
  associations: dynamics365,
  associationsApart: [
    { workloads: [...powerPlatform, "Customer Insights"], associations: ["PAL"] },
  ],
  only: [...products, ...usageNames],
  except: [],
  exceptOffers: [],
  source,
} satisfies Eligible;
