/** Whether a row inside a table begins another one: a header row whose columns aren't those of the table's own. */
import { nameKey } from "../../core/text";
import { cellText, readCell } from "../cells/cell";
import { kinds } from "../kinds";
import { headersAmong, type Table } from "./recognise";

/** One cell may hold a header's word by chance. */
const fewestHeaders = 2;

/** Whether a text is a header of any kind of table. */
export function isHeaderText(text: string): boolean {
  return headersAmong(kinds, []).has(nameKey(text));
}

/** The first header in the row that says something else than the table's own above it; a repeated header row has none. */
export function otherHeaderIn(table: Table, row: readonly unknown[]): string | undefined {
  const headers = row.map((raw, position) => ({ text: cellText(readCell(raw)), position }));
  const known = headers.filter(({ text }) => isHeaderText(text));
  if (known.length < fewestHeaders) return undefined;
  return known.find(({ text, position }) => contradicts(table, text, position))?.text;
}

function contradicts(
  { range, headerRow, kind, columns }: Table,
  text: string,
  position: number
): boolean {
  const own = cellText(readCell(range.cells[headerRow]?.[position]));
  if (nameKey(own) === nameKey(text)) return false;
  const meant = (headersAmong(kinds, []).get(nameKey(text)) ?? []).filter((header) =>
    Object.is(header.kind, kind)
  );
  const isRead = [...columns.values()].includes(position);
  // Another name for the same column, or a column of another kind where this table has none, changes nothing.
  return isRead ? !meant.some(({ column }) => columns.get(column) === position) : meant.length > 0;
}
