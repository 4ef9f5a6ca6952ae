/** Headers that aren't read but look like a column that the table could do without: a misspelt one would go unnoticed. */
import { nameKey, nearestName } from "../../core/text";
import { readCell } from "../cells/cell";
import type { Table } from "./recognise";
import type { ColumnKind } from "./table-kind";

export interface NearHeader {
  readonly header: string;
  readonly position: number;
  /** The column that it may be meant as. */
  readonly column: ColumnKind;
}

/** Real exports have many other columns, so a word has to be very like one. */
const lettersPerSlip = 5;

export function nearHeaders({ range, kind, headerRow, columns }: Table): readonly NearHeader[] {
  const read = new Set(columns.values());
  const groups = [...Object.values(kind.prefer ?? {}), ...kind.needs];
  const isThere = (name: string): boolean =>
    columns.has(name) ||
    groups.some((group) => group?.includes(name) && group.some((each) => columns.has(each)));
  const absent = Object.entries<ColumnKind>(kind.columns).filter(
    ([name, { type }]) => type !== "known" && !isThere(name)
  );
  return (range.cells[headerRow] ?? []).flatMap((raw, position): NearHeader[] => {
    const header = readCell(raw);
    if (typeof header !== "string" || read.has(position)) return [];
    if (nameKey(header).length < lettersPerSlip) return [];
    const near = absent.find(
      ([, { headers }]) => nearestName(header, headers, lettersPerSlip) !== undefined
    );
    return near === undefined ? [] : [{ header, position, column: near[1] }];
  });
}
