/** What a table was taken for, which header was read as which column, and which weren't. */
import type { Text } from "../../core/language";
import { findings } from "../../core/sentences/findings";
import { nameKey } from "../../core/text";
import { type Cell, cellText, readCell } from "../../worksheet/cells/cell";
import type { AssignedHeader } from "../../worksheet/tables/assigned-headers";
import { type HeaderFound, placeIn, type Table } from "../../worksheet/tables/recognise";
import { type Finding, noText } from "./finding";

/** How tools that want headers to differ mark a second one: `MAU_1`, `MAU.1`, `MAU 2`, `MAU (2)`. */
const numbered = /[\s_.-]*\(?\d\)?$/;

export function checkColumns(
  { table, match }: HeaderFound,
  assigned: readonly AssignedHeader[]
): readonly Finding[] {
  const { range, kind, headerRow, columns } = table;
  const headers = (range.cells[headerRow] ?? []).map((raw): Cell => readCell(raw));
  const about = { range: placeIn(range), kind: kind.label };
  const rows = range.cells.length - headerRow - 1;
  const headerAt = (position: number): string => cellText(headers[position]);
  const found: Finding[] = [
    {
      ...about,
      column: noText,
      cell: placeIn(range, headerRow),
      ...findings.table(rows),
      fact: { is: "table", table, rows },
    },
  ];
  for (const [name, position] of columns) {
    const column = kind.columns[name];
    if (column === undefined) continue;
    const header = headerAt(position);
    const decides = overruledBy(table, name);
    const text =
      column.type === "known"
        ? findings.columnKnown(header)
        : decides === undefined
          ? findings.column(header)
          : findings.columnOverruled(header, headerAt(decides));
    const by = assigned.find(
      (each) =>
        nameKey(each.header) === nameKey(header) &&
        each.columns.some((known) => Object.is(known.kind, kind) && known.column === name)
    );
    const isRead = column.type !== "known" && decides === undefined;
    found.push({
      ...about,
      column: labelOf(table, name),
      cell: placeIn(range, headerRow, position),
      ...text,
      fact: {
        is: "column",
        name,
        header,
        isRead,
        ...(by === undefined ? {} : { assigned: by.place }),
      },
    });
  }
  const readHeaders = new Map(
    [...columns.values()].map((position) => [nameKey(headerAt(position)), headerAt(position)])
  );
  const known = new Set([...match.columns.values()].flat());
  headers.forEach((cell, position) => {
    if (typeof cell !== "string" || known.has(position)) return;
    found.push({
      ...about,
      column: noText,
      cell: placeIn(range, headerRow, position),
      ...findings.columnUnknown(cell),
      fact: { is: "unreadHeader", header: cell },
    });
    const first = readHeaders.get(nameKey(cell.replace(numbered, "")));
    if (first === undefined || !numbered.test(cell)) return;
    const place = placeIn(range, headerRow, position);
    found.push({ ...about, column: noText, cell: place, ...findings.secondHeader(cell, first) });
  });
  return found;
}

/** What the columns that stand for one thing are called together. */
function labelOf({ kind }: Table, name: string): Text {
  const [group] = Object.entries(kind.prefer ?? {}).find(([, names]) => names?.[0] === name) ?? [];
  return kind.columns[group ?? name]?.label ?? noText;
}

/** The position of the column that is read in place of this one. */
function overruledBy({ kind, columns }: Table, name: string): number | undefined {
  for (const group of Object.values(kind.prefer ?? {})) {
    const deciding = group?.find((each) => columns.has(each));
    if (deciding !== undefined && deciding !== name && group?.includes(name) === true)
      return columns.get(deciding);
  }
  return undefined;
}
