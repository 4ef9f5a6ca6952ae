/** Which month a designation is measured at. */
import { type Month, monthOfDay, monthText } from "../core/month";
import { problem } from "../core/problem";
import type { Designation } from "../rules/types";
import type { Inputs } from "../worksheet/inputs";
import type { UsageTable } from "../worksheet/usage/usage-table";
import { readTables, tablesOf } from "./read-tables";

/**
 * The month of the as-of date; else the one that METRICS rows carry; else the latest that the designation's usage tables share; else,
 * for certificates, the latest that all usage tables share; else none.
 */
export function asOfMonth(designation: Designation, inputs: Inputs): Month | undefined {
  readTablesOnce([designation], inputs);
  return (
    givenMonth(designation, inputs) ??
    latestShared(tablesOf(designation, inputs)) ??
    (inputs.certifications && latestShared([...inputs.usage.values()]))
  );
}

/** Where several designations are scored, a table that more than one needs is walked through once. */
export function readTablesOnce(designations: readonly Designation[], inputs: Inputs): void {
  readTables(designations, inputs, (designation) => givenMonth(designation, inputs));
}

function givenMonth(designation: Designation, inputs: Inputs): Month | undefined {
  return inputs.asOf === undefined
    ? metricsMonth(designation, inputs)
    : monthOfDay(inputs.asOf.value);
}

function metricsMonth({ id }: Designation, { metrics }: Inputs): Month | undefined {
  const [first, ...others] = metrics.flatMap(({ asOf, area = id }) =>
    asOf !== undefined && area === id ? [asOf] : []
  );
  if (first === undefined) return undefined;
  const other = others.find(({ value }) => value !== first.value);
  if (other === undefined) return first.value;
  throw problem("asOfTwice", {
    first: first.place,
    firstDate: monthText(first.value),
    second: other.place,
    secondDate: monthText(other.value),
  });
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
