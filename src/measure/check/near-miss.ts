/** Whether a table that was taken for another kind was meant for one the designation needs, and lacks a column of it. */
import { nameKey } from "../../core/text";
import type { DesignationRules } from "../../rules/types";
import { cellText, readCell } from "../../worksheet/cells/cell";
import type { Inputs } from "../../worksheet/inputs";
import { usageKinds } from "../../worksheet/kinds";
import { recogniseAmong, type Table } from "../../worksheet/tables/recognise";
import type { TableKind } from "../../worksheet/tables/table-kind";
import { usageWays } from "../ways";

/** @throws Problem `missingColumn` */
export function refuseNearMiss({ metrics }: DesignationRules, inputs: Inputs): void {
  const used = new Set(metrics.map(({ measure }) => measure.by));
  const ways = usageWays.filter(({ by }) => used.has(by));
  const served = new Set(ways.map((way) => way.tableIn(inputs)?.kind));
  for (const way of ways) {
    if (way.tableIn(inputs) !== undefined) continue;
    const kind: TableKind = usageKinds[way.kind];
    for (const table of inputs.tables) {
      if (served.has(table.kind) || !isUsage(table)) continue;
      if (matches(table, kind) >= table.columns.size) recogniseAmong(table.range, [kind]);
    }
  }
}

function isUsage({ kind }: Table): boolean {
  return Object.values<TableKind>(usageKinds).some((each) => each === kind);
}

/** How many of a kind's columns the table has. */
function matches({ range, headerRow }: Table, { columns }: TableKind): number {
  const found = new Set(
    (range.cells[headerRow] ?? []).map((raw) => nameKey(cellText(readCell(raw))))
  );
  return Object.values(columns).filter(({ headers }) =>
    headers.some((header) => found.has(nameKey(header)))
  ).length;
}
