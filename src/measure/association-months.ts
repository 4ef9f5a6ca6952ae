/** When each unit was associated with the partner, and in which months of the last year that matters. */
import type { Month } from "../core/month";
import type { UsageTable } from "../worksheet/usage-table";
import type { UsageView } from "../worksheet/usage-view";
import type { LineSource } from "./usage-lines";
import { monthsPerYear, yearTo } from "./usage-way";

export interface AssociationMonths {
  /** Months of the last year in which a row's own association falls, but for the as-of month. */
  readonly claimed: readonly Month[];
  /** By number of the unit; 0 where no date is given. */
  readonly of: (unit: number) => Month;
}

/** The line of the as-of month tells a unit's association; else that of a year ago, else the one in the association month itself. */
export function associationMonths(
  view: UsageView,
  source: LineSource,
  asOf: Month
): AssociationMonths {
  const claimed = claimedMonths(view.table, asOf);
  const of = new Map<number, Month>();
  for (const month of [asOf, asOf - monthsPerYear, ...claimed]) {
    const { size, units, associated } = source.lines(month);
    for (let line = 0; line < size; line++) {
      const [unit, date] = [units[line] ?? 0, associated[line] ?? 0];
      if (date > 0 && !of.has(unit)) of.set(unit, date);
    }
  }
  return { claimed, of: (unit) => of.get(unit) ?? 0 };
}

const known = new WeakMap<UsageTable, Map<Month, readonly Month[]>>();

/** Months of the year, but for the as-of month, in which a row's own association falls. */
export function claimedMonths(table: UsageTable, asOf: Month): readonly Month[] {
  if (!table.has("associationDate")) return [];
  const ofTable = known.get(table) ?? new Map<Month, readonly Month[]>();
  known.set(table, ofTable);
  const found = ofTable.get(asOf) ?? findClaimed(table, asOf);
  ofTable.set(asOf, found);
  return found;
}

function findClaimed(table: UsageTable, asOf: Month): readonly Month[] {
  table.survey(["associationDate"]);
  const months = table.monthsOf("month");
  const associated = table.monthsOf("associationDate");
  const own = new Set<Month>();
  for (let row = 0; row < months.length; row++) {
    const month = months[row] ?? 0;
    if (month === associated[row] && month > asOf - monthsPerYear && month < asOf) own.add(month);
  }
  return yearTo(asOf).filter((month) => own.has(month));
}
