/** Whether a row of cells is the header of a table that scores are computed from, of one that lacks a column, of another, or none. */
import { metricsKind } from "../../worksheet/kinds/metrics";
import { bestMatch, type Match, missingGroup } from "../../worksheet/tables/recognise";
import type { ColumnType, HeaderIndex, TableKind } from "../../worksheet/tables/table-kind";
import type { CellValue } from "../workbook";

export interface Header {
  /** `undefined` for a result, or a table too incomplete to tell. */
  readonly kind: TableKind | undefined;
  /** Offset of each recognised column in the row. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns of which the kind needs one and the row has none. */
  readonly missing: readonly string[] | undefined;
}

/** @param known Where settings rows assign headers, those among them. */
export function recogniseHeader(
  row: readonly CellValue[],
  known?: HeaderIndex
): Header | undefined {
  const match = bestMatch(row, known);
  if (match === undefined) return undefined;
  const columns = new Map([...match.columns].map(([name, [first = 0]]) => [name, first]));
  const isResult = match.kind === metricsKind && match.columns.has("points");
  const missing = missingGroup(match);
  if (isResult) return { kind: undefined, columns, missing: undefined };
  if (missing === undefined || isSpoilt(match))
    return { kind: match.kind, columns, missing: undefined };
  return isNearMiss(match)
    ? { kind: match.kind, columns, missing }
    : { kind: undefined, columns, missing: undefined };
}

/** A metrics table by all but one header: to be read, and refused by name, rather than scored as if it weren't there. */
function isSpoilt({ kind, columns }: Match): boolean {
  const needed = ["metric", "value"].filter((name) => columns.has(name));
  const beside = ["area", "track", "association"].filter((name) => columns.has(name));
  // The area tells it from SPD.RULES and the like, which name tracks and associations, too.
  return kind === metricsKind && needed.length === 1 && columns.has("area") && beside.length > 1;
}

const telling: ReadonlySet<ColumnType | undefined> = new Set(["day", "month", "number", "count"]);

/** Has more of its kind than it lacks, which is two headers at most: names beside a status aren't certificates yet. */
function isNearMiss({ kind, columns }: Match): boolean {
  if (kind === metricsKind) return false;
  const lacking = kind.needs.filter((group) => !group.some((name) => columns.has(name))).length;
  const grouped = new Set(kind.needs.flat());
  const beside = [...columns.keys()].filter(
    (name) => !grouped.has(name) && telling.has(kind.columns[name]?.type)
  );
  return lacking <= 2 && kind.needs.length - lacking + beside.length > lacking;
}
