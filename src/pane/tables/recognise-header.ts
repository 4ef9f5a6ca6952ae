/** Whether a row of cells is the header of a table that scores are computed from, of another table, or no header. */
import { metricsKind } from "../../worksheet/kinds/metrics";
import { bestMatch, type Match, missingGroup } from "../../worksheet/tables/recognise";
import type { TableKind } from "../../worksheet/tables/table-kind";
import type { CellValue } from "../workbook";

export interface Header {
  /** `undefined` for a result, or a table too incomplete to tell. */
  readonly kind: TableKind | undefined;
  /** Offset of each recognised column in the row. */
  readonly columns: ReadonlyMap<string, number>;
}

export function recogniseHeader(row: readonly CellValue[]): Header | undefined {
  const match = bestMatch(row);
  if (match === undefined) return undefined;
  const isResult = match.kind === metricsKind && match.columns.has("points");
  const isInput = !isResult && (missingGroup(match) === undefined || isSpoilt(match));
  const columns = new Map([...match.columns].map(([name, [first = 0]]) => [name, first]));
  return { kind: isInput ? match.kind : undefined, columns };
}

/** A metrics table by all but one header: to be read, and refused by name, rather than scored as if it weren't there. */
function isSpoilt({ kind, columns }: Match): boolean {
  const needed = ["metric", "value"].filter((name) => columns.has(name));
  const beside = ["area", "track", "association"].filter((name) => columns.has(name));
  // The area tells it from SPD.RULES and the like, which name tracks and associations, too.
  return kind === metricsKind && needed.length === 1 && columns.has("area") && beside.length > 1;
}
