/** What is wrong with a usage table none of whose rows has both a tenant and a month. */
import { problem, type Problem } from "../../core/problem";
import { placeIn } from "../tables/recognise";
import type { UsageTable } from "./usage-table";

export interface WithoutData {
  readonly problem: Problem;
  /** Whether cells that would tell can't be read; `open` where a setting could tell. */
  readonly unreadable: "none" | "some" | "open";
}

/** Of a table whose rows have been walked through; `undefined` where there is data. */
export function withoutData(table: UsageTable): WithoutData | undefined {
  if (table.monthsOf("month").some((month) => month > 0)) return undefined;
  const [first] = table.segments;
  if (first === undefined) return undefined;
  const { kind, rows } = table;
  const bad = [...table.badCells("month"), ...table.badCells("tenant")];
  const isOpen = bad.some(({ fault }) => fault === "ambiguousDate");
  return {
    problem: problem("emptyTable", { place: placeIn(first.table.range), kind: kind.label, rows }),
    unreadable: isOpen ? "open" : bad.length > 0 ? "some" : "none",
  };
}
