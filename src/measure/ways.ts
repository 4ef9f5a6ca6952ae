/** Which file measures what: one for each way that the rules name. */
import type { Measure } from "../rules/types";
import type { Inputs } from "../worksheet/inputs";
import type { UsageTable } from "../worksheet/usage-table";
import { acrGrowth } from "./acr-growth";
import { activeShare } from "./active-share";
import { activeUserGrowth } from "./active-user-growth";
import { certifiedPeople } from "./certified-people";
import { distinctServices } from "./distinct-services";
import { tenantsAboveAcr } from "./tenants-above-acr";
import { tenantsInBand } from "./tenants-in-band";
import type { MeasureContext, WayOfMeasuring } from "./way";

/** A way of measuring from rows per customer and month. */
export interface OpenUsageWay {
  readonly by: Measure["by"];
  readonly tableIn: (inputs: Inputs) => UsageTable | undefined;
  readonly columns: (table: UsageTable) => readonly string[];
  readonly open: (context: MeasureContext) => WayOfMeasuring;
}

export const usageWays: readonly OpenUsageWay[] = [
  tenantsAboveAcr,
  acrGrowth,
  distinctServices,
  tenantsInBand,
  activeUserGrowth,
  activeShare,
];

const openings = new Map<Measure["by"], (context: MeasureContext) => WayOfMeasuring>([
  ["certifiedPeople", certifiedPeople],
  ...usageWays.map(({ by, open }) => [by, open] as const),
]);

export function openWay(by: Measure["by"], context: MeasureContext): WayOfMeasuring | undefined {
  return openings.get(by)?.(context);
}
