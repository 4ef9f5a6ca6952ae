/** Whether ranges of one kind tell about the same customers and months. */
import { type Month, monthText } from "../../core/month";
import { findings } from "../../core/sentences/findings";
import type { UsageView } from "../../worksheet/usage/usage-view";
import { eachMonth, type Say } from "./say";

export function sayOverlap(view: UsageView, say: Say): void {
  const { table } = view;
  const { texts } = table.internerOf("tenant");
  const segmentOf = (row: number): number =>
    table.segments.findIndex(({ firstRow, rows }) => row < firstRow + rows);
  const found: { tenant: number; month: Month; row: number }[] = [];
  eachMonth(view, ["tenant"], (month) => {
    const owner = new Map<number, number>();
    const told = new Set<number>();
    const { rows } = month;
    month.textsOf("tenant").forEach((tenant, at) => {
      const row = rows[at] ?? 0;
      const segment = segmentOf(row);
      const first = owner.get(tenant);
      if (first === undefined) owner.set(tenant, segment);
      else if (first !== segment && !told.has(tenant)) {
        told.add(tenant);
        found.push({ tenant, month: month.month, row });
      }
    });
  });
  const [first] = found;
  if (first === undefined) return;
  const text = findings.overlap(texts[first.tenant] ?? "", monthText(first.month), found.length);
  say(text, first.row, "tenant");
}
