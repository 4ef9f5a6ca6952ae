/** Every kind of table that can be read. */
import type { TableKind } from "../tables/table-kind";
import { azureConsumptionKind } from "./azure-consumption";
import { businessRevenueKind } from "./business-revenue";
import { businessUsageKind } from "./business-usage";
import { certificationsKind } from "./certifications";
import { enterpriseMobilityKind } from "./enterprise-mobility";
import { metricsKind } from "./metrics";
import { microsoft365UsageKind } from "./microsoft-365-usage";
import { securitySeatsKind } from "./security-seats";
import { settingsKind } from "./settings";

/** Tables with a row per customer and month. */
export const usageKinds = {
  azureConsumption: azureConsumptionKind,
  microsoft365Usage: microsoft365UsageKind,
  securitySeats: securitySeatsKind,
  enterpriseMobility: enterpriseMobilityKind,
  businessRevenue: businessRevenueKind,
  businessUsage: businessUsageKind,
};
export type UsageKindId = keyof typeof usageKinds;
export const usageKindIds: readonly UsageKindId[] = [
  "azureConsumption",
  "microsoft365Usage",
  "securitySeats",
  "enterpriseMobility",
  "businessRevenue",
  "businessUsage",
];

export const kinds: readonly TableKind[] = [
  metricsKind,
  settingsKind,
  certificationsKind,
  ...usageKindIds.map((id) => usageKinds[id]),
];
