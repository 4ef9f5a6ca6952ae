/** Which usage tables there are among the ranges; nothing of them is read before a measure asks. */
import { type UsageKindId, usageKindIds, usageKinds } from "../kinds";
import type { ReadingRules } from "../cells/reading-rules";
import type { Table } from "../tables/recognise";
import type { TableKind } from "../tables/table-kind";
import { UsageTable } from "./usage-table";

export function usageTables(
  tables: readonly Table[],
  rules: ReadingRules
): ReadonlyMap<UsageKindId, UsageTable> {
  return new Map(
    usageKindIds.flatMap((id) => {
      const kind: TableKind = usageKinds[id];
      const own = tables.filter((table) => Object.is(table.kind, kind));
      return own.length === 0 ? [] : [[id, new UsageTable(id, kind, own, rules)] as const];
    })
  );
}
