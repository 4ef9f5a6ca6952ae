/** When each unit was associated with the partner, and in which months of the last year that matters. */
import type { Month } from "../core/month";
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
  const claimed = claimedMonths(view, asOf);
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

const known = new WeakMap<UsageView, Map<Month, readonly Month[]>>();

function claimedMonths(view: UsageView, asOf: Month): readonly Month[] {
  if (!view.table.has("associationDate")) return [];
  const ofView = known.get(view) ?? new Map<Month, readonly Month[]>();
  known.set(view, ofView);
  const found = ofView.get(asOf) ?? findClaimed(view, asOf);
  ofView.set(asOf, found);
  return found;
}

function findClaimed({ table }: UsageView, asOf: Month): readonly Month[] {
  const months = table.monthsOf("month");
  const associated = table.monthsOf("associationDate");
  const own = new Set<Month>();
  for (let row = 0; row < months.length; row++) {
    const month = months[row] ?? 0;
    if (month === associated[row] && month > asOf - monthsPerYear && month < asOf) own.add(month);
  }
  return yearTo(asOf).filter((month) => own.has(month));
}
