/** Which month a designation is measured at. */
import { type Month, monthOfDay, monthText } from "../core/month";
import { problem } from "../core/problem";
import { measuredMetrics } from "../rules";
import type { Designation } from "../rules/types";
import type { Inputs } from "../worksheet/inputs";
import type { UsageTable } from "../worksheet/usage/usage-table";
import { usageWays } from "./ways";

/** The month of the as-of date; else the one that METRICS rows carry; else the latest that the usage tables share; else none. */
export function asOfMonth(designation: Designation, inputs: Inputs): Month | undefined {
  if (inputs.asOf !== undefined) return monthOfDay(inputs.asOf.value);
  return metricsMonth(designation, inputs) ?? latestShared(surveyTables(designation, inputs));
}

function metricsMonth({ id }: Designation, { metrics }: Inputs): Month | undefined {
  const dated = metrics.filter((row) => row.asOf !== undefined && (row.area ?? id) === id);
  const [first] = dated;
  const other = dated.find((row) => row.asOf !== first?.asOf);
  if (first?.asOf !== undefined && other?.asOf !== undefined) {
    throw problem("asOfTwice", {
      first: first.place,
      firstDate: monthText(first.asOf),
      second: other.place,
      secondDate: monthText(other.asOf),
    });
  }
  return first?.asOf;
}

/** The usage tables that a designation needs and was given, walked through once for all its metrics. */
export function surveyTables({ versions }: Designation, inputs: Inputs): readonly UsageTable[] {
  const columns = new Map<UsageTable, string[]>();
  for (const { measure } of versions.flatMap(measuredMetrics)) {
    const way = usageWays.find(({ by }) => by === measure.by);
    const table = way?.tableIn(inputs);
    if (way === undefined || table === undefined) continue;
    columns.set(table, [...(columns.get(table) ?? []), ...way.columns(table)]);
  }
  for (const [table, names] of columns) table.survey(names);
  return [...columns.keys()];
}

function latestShared(tables: readonly UsageTable[]): Month | undefined {
  const [first, ...others] = tables.map((table) => table.monthCounts());
  if (first === undefined) return undefined;
  const shared = [...first.keys()].filter((month) => others.every((counts) => counts.has(month)));
  if (shared.length > 0) return Math.max(...shared);
  // Without a month in common the first table that ends decides, and the notes name what the others lack.
  const ends = [first, ...others].flatMap((counts) => [...counts.keys()].slice(-1));
  return ends.length === 0 ? undefined : Math.min(...ends);
}
