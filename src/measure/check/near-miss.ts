/** Whether a table that was taken for another kind was meant for one the designation needs, and lacks a column of it. */
import { measuresOf } from "../../rules";
import type { DesignationRules } from "../../rules/types";
import type { Inputs } from "../../worksheet/inputs";
import { usageKinds } from "../../worksheet/kinds";
import { type AssignedHeader, assignedHeaders } from "../../worksheet/tables/assigned-headers";
import { bestMatch, headersAmong, recognise, type Table } from "../../worksheet/tables/recognise";
import type { TableKind } from "../../worksheet/tables/table-kind";
import { usageWays } from "../ways";

/** @throws Problem `missingColumn` */
export function refuseNearMiss(rules: DesignationRules, inputs: Inputs): void {
  const used = new Set(measuresOf(rules).map(({ by }) => by));
  const ways = usageWays.filter(({ by }) => used.has(by));
  const served = new Set(ways.map((way) => way.tableIn(inputs)?.kind));
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
