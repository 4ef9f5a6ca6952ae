/** Which kind of table a range holds, by its header row: the first one with enough headers of one kind. */
import type { Place } from "../../core/place";
import { problem } from "../../core/problem";
import { nameKey } from "../../core/text";
import { type Cell, cellText, isBlankOrZero, readCell } from "../cells/cell";
import { readDateText } from "../cells/date-text";
import type { RawRange } from "../inputs";
import { kinds } from "../kinds";
import { metricsKind } from "../kinds/metrics";
import type { AssignedHeader } from "./assigned-headers";
import { monthsAcross } from "./months-across";
import { guess, nearHeader } from "./proposed-header";
import { unrecognised } from "./unrecognised";
import {
  type ColumnKind,
  type HeaderIndex,
  headerIndex,
  type TableKind,
  withAssigned,
} from "./table-kind";

export interface Table {
  readonly range: RawRange;
  readonly kind: TableKind;
  readonly headerRow: number;
  /** Where each known column stands in the range. */
  readonly columns: ReadonlyMap<string, number>;
}

const allHeaders = headerIndex(kinds);
const fewestHeaders = 2;

/**
 * @param assigned What settings rows say about headers.
 * @param among The kinds of table that the caller can use.
 * @throws Problem where the range is no table, or not a sound one of its kind.
 */
export function recognise(
  range: RawRange,
  assigned: readonly AssignedHeader[] = [],
  among: readonly TableKind[] = kinds
): Table {
  const header = findHeader(range, assigned, among);
  if (header === undefined) throw unrecognised(range, among);
  const { table, match, row } = header;
  if (match.kind === metricsKind && match.columns.has("points")) {
    throw problem("resultTable", { place: placeIn(range) });
  }
  refuseColumnTwice(range, row, match);
  refuseMissingColumn(range, row, match);
  if (match.kind.mayBeEmpty !== true && !hasDataBelow(table) && !isEmptyResult(table)) {
    throw problem("emptyTable", { place: placeIn(range), kind: match.kind.label });
  }
  return table;
}

export interface HeaderFound {
  /** As far as the header row tells: a column may be missing, or there twice. */
  readonly table: Table;
  readonly match: Match;
  readonly row: readonly unknown[];
}

/** The first row that is a header of some kind, sound or not. */
export function findHeader(
  range: RawRange,
  assigned: readonly AssignedHeader[] = [],
  among: readonly TableKind[] = kinds
): HeaderFound | undefined {
  const headers = headersAmong(among, assigned);
  for (const [headerRow, row] of range.cells.entries()) {
    const match = bestMatch(row, headers);
    if (match === undefined) continue;
    const columns = new Map([...match.columns].map(([name, [first = 0]]) => [name, first]));
    return { table: { range, kind: match.kind, headerRow, columns }, match, row };
  }
  return undefined;
}

/** By which headers tables of these kinds are known. */
export function headersAmong(
  among: readonly TableKind[],
  assigned: readonly AssignedHeader[]
): HeaderIndex {
  return withAssigned(among === kinds ? allHeaders : headerIndex(among), among, assigned);
}

/** A place in a range, with the range's address where the host gave it. */
export function placeIn(range: RawRange, row?: number, column?: number): Place {
  return { range: range.number, address: range.address, row, column };
}

/** Where a column stands; of those that stand for one thing, the one that decides. */
export function positionIn({ kind, columns }: Table, name: string): number | undefined {
  const deciding = (kind.prefer?.[name] ?? [name]).find((each) => columns.has(each));
  return deciding === undefined ? undefined : columns.get(deciding);
}

/** The text above a column; empty where the table doesn't have it. */
export function headerOf({ range, headerRow, columns }: Table, name: string): string {
  return cellText(readCell(range.cells[headerRow]?.[columns.get(name) ?? -1]));
}

export interface Match {
  readonly kind: TableKind;
  /** Every position of each column's headers. */
  readonly columns: ReadonlyMap<string, readonly number[]>;
}

/** The kind with the most of its columns in the row; of two, the one that lacks nothing. */
export function bestMatch(
  row: readonly unknown[],
  headers: HeaderIndex = allHeaders
): Match | undefined {
  const matches = new Map<TableKind, Map<string, Positions>>();
  row.forEach((raw, position) => {
    const cell = readCell(raw);
    if (typeof cell !== "string") return;
    for (const { kind, column, isAssigned } of headers.get(nameKey(cell)) ?? []) {
      const columns = matches.get(kind) ?? new Map<string, Positions>();
      const positions = columns.get(column) ?? { assigned: [], known: [] };
      positions[isAssigned === true ? "assigned" : "known"].push(position);
      matches.set(kind, columns.set(column, positions));
    }
  });
  return [...matches]
    .map(([kind, columns]) => ({ kind, columns: decided(columns) }))
    .filter(({ kind, columns }) => columns.size >= (kind.fewestHeaders ?? fewestHeaders))
    .reduce<Match | undefined>(
      (best, match) => (best && !isBetter(match, best) ? best : match),
      undefined
    );
}

interface Positions {
  readonly assigned: number[];
  readonly known: number[];
}

/** A header that a settings row names leaves no choice, whatever else matches. */
function decided(columns: ReadonlyMap<string, Positions>): Match["columns"] {
  return new Map(
    [...columns].map(([name, { assigned, known }]) => [
      name,
      assigned.length > 0 ? assigned : known,
    ])
  );
}

function isBetter(one: Match, other: Match): boolean {
  if (one.columns.size !== other.columns.size) return one.columns.size > other.columns.size;
  return missingGroup(one) === undefined && missingGroup(other) !== undefined;
}

/** Columns of which the kind needs one and the row has none. */
export function missingGroup({ kind, columns }: Match): readonly string[] | undefined {
  const group = kind.needs.find((names) => !names.some((name) => columns.has(name)));
  if (group !== undefined) return group;
  const pair = kind.pairs?.find(([one, other]) => columns.has(one) !== columns.has(other));
  return pair?.filter((name) => !columns.has(name));
}

function refuseMissingColumn(range: RawRange, row: readonly unknown[], match: Match): void {
  const group = missingGroup(match);
  if (group === undefined) return;
  const wanted = group
    .map((name) => match.kind.columns[name])
    .filter((column) => column !== undefined);
  const [column] = wanted;
  if (column === undefined) return;
  throw problem("missingColumn", {
    place: placeIn(range),
    kind: match.kind.label,
    column: column.label,
    lookedFor:
      wanted.length === 1
        ? column.headers.slice(0, 8)
        : wanted.flatMap(({ headers: [first = ""] }) => first),
    found: textsOf(row),
    row: assigningRow(unreadHeader(row, match, column), match.kind, column),
    across: column.type === "month" ? monthsAcross(row) : [],
  });
}

/** The settings row that makes a header a column. */
function assigningRow(
  header: string | undefined,
  { mayBeEmpty }: TableKind,
  { label }: ColumnKind
): string | undefined {
  // Settings themselves are read before rows can say anything about headers.
  return header === undefined || mayBeEmpty === true ? undefined : `Column ${header} = ${label.en}`;
}

/** Any but a near one is a guess, and a wild one where more than this column is missing. */
function unreadHeader(
  row: readonly unknown[],
  { kind, columns }: Match,
  { headers }: ColumnKind
): string | undefined {
  const read = new Set([...columns.values()].flat());
  const texts = textsOf(row.filter((_, position) => !read.has(position)));
  // A month across the top is a value, not the name of a column.
  const unread = texts.filter((text) => readDateText(text) === undefined);
  const lacking = kind.needs.filter((group) => !group.some((name) => columns.has(name)));
  return nearHeader(unread, headers) ?? (lacking.length > 1 ? undefined : guess(unread, headers));
}

function refuseColumnTwice(
  range: RawRange,
  row: readonly unknown[],
  { kind, columns }: Match
): void {
  for (const [name, positions] of columns) {
    const column = kind.columns[name];
    if (column === undefined || column.type === "known" || positions.length < 2) continue;
    const texts = positions.map((position) => cellText(readCell(row[position])));
    const differ = new Set(texts.map(nameKey)).size === texts.length;
    throw problem("columnTwice", {
      place: placeIn(range),
      column: column.label,
      headers: texts,
      row: assigningRow(differ ? texts[0] : undefined, kind, column),
    });
  }
}

/** Blanks may arrive as 0, and no row of data holds nothing else. */
function hasDataBelow({ range, headerRow }: Table): boolean {
  return range.cells.some(
    (row, index) => index > headerRow && row.some((raw) => !isBlankOrZero(readCell(raw)))
  );
}

/** What METRICS spills where no table has anything for the designation: fed back, it says the same. */
function isEmptyResult({ range, kind, headerRow, columns }: Table): boolean {
  return kind === metricsKind && columns.has("rowsCounted") && range.cells.length === headerRow + 1;
}

function textsOf(row: readonly unknown[]): readonly string[] {
  return row
    .map((raw): Cell => readCell(raw))
    .filter((cell) => typeof cell === "string")
    .map((text) => text.replace(/\s+/g, " "));
}
