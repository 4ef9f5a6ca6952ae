/** How a check of a usage table says something: about the table, a column of it, or a row. */
import type { Month } from "../../core/month";
import type { FindingText } from "../../core/sentences/findings";
import type { UsageView } from "../../worksheet/usage/usage-view";
import type { Finding } from "./finding";

/** @param row Of the table; without it the whole range is meant. */
export type Say = (
  text: FindingText & Pick<Finding, "fact">,
  row?: number,
  column?: string
) => void;

/** Every month of the table with the columns read. */
export function eachMonth(
  view: UsageView,
  columns: readonly string[],
  visit: (month: ReturnType<UsageView["month"]>) => void
): void {
  const months: Month[] = [];
  for (let month = view.first; view.last > 0 && month <= view.last; month++) months.push(month);
  // In one walk over the rows instead of one for each month.
  view.load(new Map(months.map((month) => [month, new Set(columns)])));
  for (const month of months) visit(view.month(month, columns));
}

/** How many rows something concerns, and the first of them. */
export interface Tally {
  count: number;
  first: number;
}

export function addTo<K>(tallies: Map<K, Tally>, key: K, row: number): void {
  const known = tallies.get(key);
  if (known === undefined) tallies.set(key, { count: 1, first: row });
  else {
    known.count++;
    known.first = Math.min(known.first, row);
  }
}
