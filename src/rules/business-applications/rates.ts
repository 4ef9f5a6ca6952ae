/** What a unit of usage of each business application is worth, by rulebook. */
import { cite } from "../cite";
import type { ConsumptionRate } from "../types";

const source = cite("LRN23", "solutions-partner-business.md");
const source2026 = cite("LRN26", "solutions-partner-business");

const customerEngagement = {
  workload: "Customer Engagement",
  covers: [
    "Common Data Service",
    "Common Data Service (Customer Engagement)",
    "Sales",
    "Sales Insights",
    "Customer Service",
    "Field Service",
  ],
  rate: 200,
  per: "MAU",
  source,
} satisfies ConsumptionRate;

/** What has had the same rate all along. */
const unchanged = [
  { workload: "Business Central", covers: [], rate: 1000, per: "MAU", source },
  {
    workload: "Finance & Operations",
    covers: ["Finance", "Project Operations"],
    rate: 100,
    per: "MAU",
    source,
  },
  { workload: "Retail", covers: [], rate: 100, per: "MAU", source },
  { workload: "Core HR", covers: [], rate: 1000, per: "MAU", source },
  { workload: "Guides", covers: [], rate: 1000, per: "MAU", source },
  { workload: "Remote Assist", covers: [], rate: 1000, per: "MAU", source },
  { workload: "Talent Attract", covers: [], rate: 1000, per: "MAU", source },
  { workload: "Talent Onboard", covers: [], rate: 1000, per: "MAU", source },
  { workload: "Power Apps", covers: [], rate: 200, per: "MAU", source },
  { workload: "Power Automate", covers: [], rate: 200, per: "MAU", source },
  {
    workload: "Power BI",
    covers: ["Power BI Premium", "Power BI Pro"],
    rate: 200,
    per: "MAU",
    source,
  },
  { workload: "Customer Insights", covers: [], rate: 0.2, per: "profile", source },
] satisfies readonly ConsumptionRate[];

export const rates2022 = [
  {
    ...customerEngagement,
    rate: 40,
    source: cite("TCBA", "Customer Engagement rate before March 2023"),
  },
  ...unchanged,
] satisfies readonly ConsumptionRate[];

/** Portals count, but no rate is printed for them. */
export const rates2023 = [customerEngagement, ...unchanged] satisfies readonly ConsumptionRate[];

export const rates2026 = [
  ...rates2023,
  { workload: "Contact Center", covers: [], rate: 200, per: "MAU", source: source2026 },
  { workload: "Portals", covers: [], rate: 100, per: "MAU", source: source2026 },
] satisfies readonly ConsumptionRate[];
