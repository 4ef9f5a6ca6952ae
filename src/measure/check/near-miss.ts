/** Whether a table that was taken for another kind was meant for one the designation needs, and lacks a column of it. */
import { measuresOf } from "../../rules";
import type { Designation, DesignationRules } from "../../rules/types";
import type { Inputs } from "../../worksheet/inputs";
import { usageKinds } from "../../worksheet/kinds";
import { type AssignedHeader, assignedHeaders } from "../../worksheet/tables/assigned-headers";
import { bestMatch, headersAmong, recognise, type Table } from "../../worksheet/tables/recognise";
import type { TableKind } from "../../worksheet/tables/table-kind";
import { tablesOf } from "../read-tables";
import { usageWays } from "../ways";

/**
 * @param others Designations that have a use for what this one hasn't.
 * @throws Problem `missingColumn`
 */
export function refuseNearMiss(
  rules: DesignationRules,
  inputs: Inputs,
  others: readonly Designation[]
): void {
  const used = new Set(measuresOf(rules).map(({ by }) => by));
  const ways = usageWays.filter(({ by }) => used.has(by));
  const tables = [
    ...ways.map((way) => way.tableIn(inputs)),
    ...others.flatMap((designation) => tablesOf(designation, inputs)),
  ];
  const served = new Set(tables.map((table) => table?.kind));
  const assigned = assignedHeaders(inputs.tables);
  for (const way of ways) {
    if (way.tableIn(inputs) !== undefined) continue;
    const kind: TableKind = usageKinds[way.kind];
    for (const table of inputs.tables) {
      if (served.has(table.kind) || !isUsage(table)) continue;
      if (matches(table, kind, assigned) >= table.columns.size)
        recognise(table.range, assigned, [kind]);
    }
  }
}

function isUsage({ kind }: Table): boolean {
  return Object.values<TableKind>(usageKinds).some((each) => each === kind);
}

/** How many of a kind's columns the table has. */
function matches(
  { range, headerRow }: Table,
  kind: TableKind,
  assigned: readonly AssignedHeader[]
): number {
  const row = range.cells[headerRow] ?? [];
  return bestMatch(row, headersAmong([kind], assigned))?.columns.size ?? 0;
}
