/** Whether a row of cells is the header of a table that scores are computed from, of another table, or no header. */
import { metricsKind } from "../../worksheet/kinds/metrics";
import { bestMatch, missingGroup } from "../../worksheet/recognise";
import type { TableKind } from "../../worksheet/table-kind";
import type { CellValue } from "../workbook";

export interface Header {
  /** `undefined` for a result, or a table that lacks a column it needs. */
  readonly kind: TableKind | undefined;
  /** Offset of each recognised column in the row. */
  readonly columns: ReadonlyMap<string, number>;
}

export function recogniseHeader(row: readonly CellValue[]): Header | undefined {
  const match = bestMatch(row);
  if (match === undefined) return undefined;
  const isResult = match.kind === metricsKind && match.columns.has("points");
  const isInput = !isResult && missingGroup(match) === undefined;
  const columns = new Map([...match.columns].map(([name, [first = 0]]) => [name, first]));
  return { kind: isInput ? match.kind : undefined, columns };
}
