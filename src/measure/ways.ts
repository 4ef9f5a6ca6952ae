/** Which file measures what: one for each way that the rules name. */
import { measuresOf } from "../rules";
import type { Measure } from "../rules/types";
import type { Wanted } from "../worksheet/usage/month-columns";
import type { Inputs } from "../worksheet/inputs";
import type { UsageKindId } from "../worksheet/kinds";
import type { UsageTable } from "../worksheet/usage/usage-table";
import { acrGrowth } from "./azure/acr-growth";
import { acrIncrease } from "./security/acr-increase";
import { activeShare } from "./modern-work/active-share";
import { activeUserGrowth } from "./modern-work/active-user-growth";
import { averageAcrAdds } from "./security/average-acr-adds";
import { certifiedPeople } from "./certificates/certified-people";
import { distinctServices } from "./azure/distinct-services";
import { lastingPairs } from "./business-applications/lasting-pairs";
import { mcvGrowth } from "./business-applications/mcv-growth";
import { mcvPairs } from "./business-applications/mcv-pairs";
import { protectedShare } from "./security/protected-share";
import { protectedUserGrowth } from "./security/protected-user-growth";
import { revenuePairs } from "./business-applications/revenue-pairs";
import { seatAdds } from "./security/seat-adds";
import { segmentShare } from "./azure/segment-share";
import { tenantsAboveAcr } from "./azure/tenants-above-acr";
import { tenantsInBand } from "./modern-work/tenants-in-band";
import { yearlyAcrInBand } from "./security/yearly-acr-in-band";
import type { MeasureContext, WayOfMeasuring } from "./way";
import "./keep-compiled";

/** A way of measuring from rows per customer and month. */
export interface OpenUsageWay {
  readonly by: Measure["by"];
  readonly kind: UsageKindId;
  readonly tableIn: (inputs: Inputs) => UsageTable | undefined;
  readonly columns: (table: UsageTable) => readonly string[];
  readonly wants: (context: Omit<MeasureContext, "wanted">) => Wanted;
  readonly open: (context: MeasureContext) => WayOfMeasuring;
}

export const usageWays: readonly OpenUsageWay[] = [
  tenantsAboveAcr,
  acrGrowth,
  distinctServices,
  segmentShare,
  tenantsInBand,
  activeUserGrowth,
  activeShare,
  seatAdds,
  averageAcrAdds,
  protectedShare,
  yearlyAcrInBand,
  protectedUserGrowth,
  acrIncrease,
  revenuePairs,
  lastingPairs,
  mcvPairs,
  mcvGrowth,
];

const openings = new Map<Measure["by"], (context: MeasureContext) => WayOfMeasuring>([
  ["certifiedPeople", certifiedPeople],
  ...usageWays.map(({ by, open }) => [by, open] as const),
]);

export function openWay(by: Measure["by"], context: MeasureContext): WayOfMeasuring | undefined {
  return openings.get(by)?.(context);
}

/** What the metrics of a designation read of a table. */
export function wantedBy(context: Omit<MeasureContext, "wanted">): (table: UsageTable) => Wanted {
  const known = new Map<UsageTable, Wanted>();
  return (table) => {
    const found = known.get(table) ?? collect(context, table);
    known.set(table, found);
    return found;
  };
}

function collect(context: Omit<MeasureContext, "wanted">, table: UsageTable): Wanted {
  const byMonth = new Map<number, Set<string>>();
  const used = new Set(measuresOf(context.rules).map(({ by }) => by));
  for (const way of usageWays) {
    if (!used.has(way.by) || way.tableIn(context.inputs) !== table) continue;
    for (const [month, columns] of way.wants(context)) {
      const known = byMonth.get(month) ?? new Set<string>();
      for (const column of columns) known.add(column);
      byMonth.set(month, known);
    }
  }
  return byMonth;
}
