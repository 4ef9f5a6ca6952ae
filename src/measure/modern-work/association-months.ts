/** When each unit was associated with the partner, and in which months of the last year that matters. */
import type { Month } from "../../core/month";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import type { UsageView } from "../../worksheet/usage/usage-view";
import type { LineSource } from "./lines-of-month";
import { monthsPerYear, yearTo } from "../usage/usage-way";

export interface AssociationMonths {
  /** Months of the last year in which a row's association falls, but for the as-of month. */
  readonly claimed: readonly Month[];
  /** By number of the unit; 0 where no date is given. */
  readonly of: Int32Array;
  /** Lines of a claimed month whose unit was associated in it, ascending. */
  readonly ownLines: (month: Month) => Int32Array;
}

const found = new WeakMap<LineSource, Map<Month, AssociationMonths>>();

/** The line of the as-of month tells a unit's association; else that of a year ago, else the earliest between them that has a date. */
export function associationMonths(
  view: UsageView,
  source: LineSource,
  asOf: Month
): AssociationMonths {
  const ofSource = found.get(source) ?? new Map<Month, AssociationMonths>();
  found.set(source, ofSource);
  const months = ofSource.get(asOf) ?? findMonths(view, source, asOf);
  ofSource.set(asOf, months);
  return months;
}

const noLines = new Int32Array(0);

function findMonths(view: UsageView, source: LineSource, asOf: Month): AssociationMonths {
  const claimed = claimedMonths(view.table, asOf);
  if (!view.table.has("associationDate")) {
    const of = new Int32Array(source.tenantOf.length);
    return { claimed, of, ownLines: () => noLines };
  }
  const all = [asOf, asOf - monthsPerYear, ...yearTo(asOf - 1).slice(1)].map((month) =>
    source.lines(month)
  );
  const of = new Int32Array(source.tenantOf.length);
  for (const { size, units, associated } of all) {
    for (let line = 0; line < size; line++) {
      const unit = units[line] ?? 0;
      if (of[unit] === 0) of[unit] = associated[line] ?? 0;
    }
  }
  const own = new Map<Month, Int32Array>();
  for (const { month, size, units } of all) {
    const lines: number[] = [];
    for (let line = 0; line < size; line++) if (of[units[line] ?? 0] === month) lines.push(line);
    own.set(month, Int32Array.from(lines));
  }
  return { claimed, of, ownLines: (month) => own.get(month) ?? noLines };
}

const known = new WeakMap<UsageTable, Map<Month, readonly Month[]>>();

/** Months of the year, but for the as-of month, in which a row's association falls. */
export function claimedMonths(table: UsageTable, asOf: Month): readonly Month[] {
  if (!table.has("associationDate")) return [];
  // Which of them it is only the rows tell.
  if (!table.hasSurveyed("associationDate")) return yearTo(asOf - 1);
  const ofTable = known.get(table) ?? new Map<Month, readonly Month[]>();
  known.set(table, ofTable);
  const found = ofTable.get(asOf) ?? findClaimed(table, asOf);
  ofTable.set(asOf, found);
  return found;
}

function findClaimed(table: UsageTable, asOf: Month): readonly Month[] {
  const year = yearTo(asOf).slice(0, -1);
  const [first = asOf] = year;
  const isClaimed = new Uint8Array(year.length);
  for (const month of table.monthsOf("associationDate")) {
    if (month >= first && month < asOf) isClaimed[month - first] = 1;
  }
  return year.filter((_, index) => isClaimed[index] === 1);
}
