/** Rows left out because they lack a tenant, a month or both, though all else is there: of a group whose first row alone is labelled. */
import { type Cell, cellText, isBlankOrZero, readCell } from "../cells/cell";
import { isTotalText } from "../cells/not-data";
import { noMonth } from "./date-column";
import type { UsageSegment } from "./usage-segment";
import type { UsageTable } from "./usage-table";

export interface RowsWithoutKey {
  readonly column: "tenant" | "month";
  readonly first: number;
  readonly count: number;
}

/** So many totals and blank rows are looked at until there is one; below the data there may be a million. */
const mostLookedAt = 2000;

export function rowsWithoutKey(table: UsageTable): RowsWithoutKey | undefined {
  const months = table.monthsOf("month");
  let found: { column: "tenant" | "month"; first: number; count: number } | undefined;
  let looked = 0;
  for (const segment of table.segments) {
    const lackingIn = keyLacking(segment);
    for (let at = 0; at < segment.rows; at++) {
      const row = segment.firstRow + at;
      if (months[row] !== noMonth.notData) continue;
      if (found === undefined && ++looked > mostLookedAt) return undefined;
      const column = lackingIn(at);
      if (column === undefined) continue;
      found ??= { column, first: row, count: 0 };
      if (found.column === column) found.count++;
    }
  }
  return found;
}

/** Of a row of the segment, the key that is blank, the tenant where both are, where all else that tells data from totals is there. */
function keyLacking(segment: UsageSegment): (at: number) => RowsWithoutKey["column"] | undefined {
  const { cells, headerRow } = segment;
  const others = segment.table.kind.needs
    .flatMap((group) => group.filter((name) => segment.table.kind.columns[name]?.type === "text"))
    .filter((name) => name !== "tenant" && name !== "month");
  return (at) => {
    const row = cells[headerRow + 1 + at] ?? [];
    const cellIn = (name: string): Cell => readCell(row[segment.positionOf(name) ?? -1]);
    const isSaid = (name: string): boolean => {
      const cell = cellIn(name);
      return !isBlankOrZero(cell) && !isTotalText(cellText(cell));
    };
    const [hasTenant, hasMonth] = [isSaid("tenant"), isSaid("month")];
    if ((hasTenant && hasMonth) || others.length === 0 || !others.every(isSaid)) return undefined;
    // A word for a sum in place of a key says that the row is one.
    const isBlank = (name: string): boolean => isBlankOrZero(cellIn(name));
    if (!(hasTenant || isBlank("tenant")) || !(hasMonth || isBlank("month"))) return undefined;
    return hasTenant ? "month" : "tenant";
  };
}
