/** What there is to say about the months of a usage table: which ranges have which, gaps, rows after the as-of date. */
import { type Day, type Month, monthOfDay, monthText } from "../../core/month";
import { findings } from "../../core/sentences/findings";
import { placeIn } from "../../worksheet/tables/recognise";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import type { UsageView } from "../../worksheet/usage/usage-view";
import { spansOf } from "../usage/month-spans";
import { exchangedDates } from "../usage/exchanged-dates";
import { hardlyBegun } from "../usage/hardly-begun";
import type { Finding } from "./finding";
import type { Say } from "./say";

export function sayMonths(view: UsageView, asOf: Day | undefined, say: Say): void {
  if (view.notData > 0) say(findings.notData(view.notData));
  if (view.last === 0) return;
  const until = asOf === undefined ? undefined : monthOfDay(asOf);
  // Rows that can't be read are there all the same, and exchanged dates are mended otherwise.
  const there = new Set(view.table.monthsOf("month"));
  const isExchanged = exchangedDates(view.table) !== undefined;
  const gaps: Month[] = [];
  let later = 0;
  for (let month = view.first; month <= view.last; month++) {
    const count = view.rowsIn(month).length;
    if (!there.has(month) && !isExchanged) gaps.push(month);
    if (until !== undefined && month > until) later += count;
  }
  if (gaps.length > 0) say(findings.monthGap(spansOf(gaps)), undefined, "month");
  const begun = until === undefined || until >= view.last ? hardlyBegun(view) : undefined;
  if (begun !== undefined) say(findings.monthHardlyBegun(begun), begun.row, "month");
  if (until === undefined || later === 0) return;
  const text = findings.afterAsOf(later, monthText(until));
  say({ ...text, fact: { is: "afterAsOf" } }, undefined, "month");
}

/** The months of each range, beside those of all ranges of the kind. */
export function monthsOfRanges(table: UsageTable, view: UsageView): readonly Finding[] {
  if (view.last === 0) return [];
  const months = table.monthsOf("month");
  const all = new Set(months);
  const gaps: Month[] = [];
  for (let month = view.first; month <= view.last; month++) if (!all.has(month)) gaps.push(month);
  return table.segments.flatMap(({ table: { range }, firstRow, rows }): Finding[] => {
    const counts = new Map<Month, number>();
    for (const month of months.subarray(firstRow, firstRow + rows))
      if (month > 0) counts.set(month, (counts.get(month) ?? 0) + 1);
    if (counts.size === 0) return [];
    const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
    const span = { first: view.first, last: view.last, rows: counts, gaps };
    return [
      {
        range: placeIn(range),
        kind: table.kind.label,
        column: table.labelOf("month"),
        ...findings.months(monthText(first), monthText(last)),
        fact: { is: "months", span },
      },
    ];
  });
}
