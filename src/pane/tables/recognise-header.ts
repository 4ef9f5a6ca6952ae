/** Whether a row of cells is the header of a table that scores are computed from, of another table, or no header. */
import { nameKey } from "../../core/text";
import { kinds } from "../../worksheet/kinds";
import { certificationsKind } from "../../worksheet/kinds/certifications";
import { metricsKind } from "../../worksheet/kinds/metrics";
import { settingsKind } from "../../worksheet/kinds/settings";
import { headerIndex, type TableKind } from "../../worksheet/table-kind";
import type { CellValue } from "../workbook";

export type InputKind = "metrics" | "settings" | "certifications";

export interface Header {
  /** `undefined` for a result, or a table that lacks a column it needs. */
  readonly kind: InputKind | undefined;
  /** Offset of each recognised column in the row. */
  readonly columns: ReadonlyMap<string, number>;
}

const inputKinds = new Map<TableKind, InputKind>([
  [metricsKind, "metrics"],
  [settingsKind, "settings"],
  [certificationsKind, "certifications"],
]);

const index = headerIndex(kinds);
const fewestHeaders = 2;

export function recogniseHeader(row: readonly CellValue[]): Header | undefined {
  const found = new Map<TableKind, Map<string, number>>();
  row.forEach((cell, offset) => {
    if (typeof cell !== "string") return;
    for (const { kind, column } of index.get(nameKey(cell)) ?? []) {
      const columns = found.get(kind) ?? new Map<string, number>();
      if (!columns.has(column)) columns.set(column, offset);
      found.set(kind, columns);
    }
  });
  const [best] = [...found].sort(([, one], [, other]) => other.size - one.size);
  if (best === undefined || best[1].size < fewestHeaders) return undefined;
  const [kind, columns] = best;
  const isComplete = kind.needs.every((group) => group.some((column) => columns.has(column)));
  const isResult = kind === metricsKind && columns.has("points");
  return { kind: isComplete && !isResult ? inputKinds.get(kind) : undefined, columns };
}
