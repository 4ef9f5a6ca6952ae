/** Tables of one kind, one below the other: rows counted through, columns read whole, places to point at. */
import type { Text } from "../../core/language";
import type { Place } from "../../core/place";
import type { BadCell, ColumnRead } from "../cells/bad-cell";
import { type Cell, CellError, cellText, isBlankOrZero, readCell } from "../cells/cell";
import type { DateOrder } from "../cells/date-text";
import type { Segment, TextColumn } from "../inputs";
import { dateOrderOf, readDates } from "../cells/read-dates";
import type { ReadingRules } from "../cells/reading-rules";
import { readNumbers, separatorSaidBy } from "../cells/read-numbers";
import { placeIn, positionIn, type Table } from "./recognise";
import type { TableKind } from "./table-kind";

export interface Stack<C extends string> {
  readonly kind: TableKind<C>;
  readonly tables: readonly Table[];
  /** Of each table, in the same order. */
  readonly segments: readonly Segment[];
  readonly rows: number;
}

export function stackTables<C extends string>(kind: TableKind<C>, all: readonly Table[]): Stack<C> {
  const tables = all.filter((table) => Object.is(table.kind, kind));
  const segments: Segment[] = [];
  let rows = 0;
  for (const { range, headerRow } of tables) {
    const length = range.cells.length - headerRow - 1;
    segments.push({ place: placeIn(range, headerRow + 1), firstRow: rows, rows: length });
    rows += length;
  }
  return { kind, tables, segments, rows };
}

export function hasColumn<C extends string>({ tables }: Stack<C>, name: C): boolean {
  return tables.some(({ columns }) => columns.has(name));
}

/** Where a row stands, and the cell if the table has the column. */
export function placeOf<C extends string>(stack: Stack<C>, row: number, name: C): Place {
  const index = stack.segments.findIndex(({ firstRow, rows }) => row < firstRow + rows);
  const [table, segment] = [stack.tables[index], stack.segments[index]];
  if (table === undefined || segment === undefined) throw new RangeError(`No row ${row}`);
  return placeIn(
    table.range,
    table.headerRow + 1 + row - segment.firstRow,
    positionIn(table, name)
  );
}

export function labelOf<C extends string>({ kind }: Stack<C>, name: C): Text {
  return kind.columns[name].label;
}

/** The column's cells, row by row through all tables; blank where a table doesn't have it. */
export function cellsOf<C extends string>({ tables }: Stack<C>, name: C): readonly Cell[] {
  return joined(tables.map((table) => tableCells(table, name)));
}

/** The only column itself, as most are: copying one takes longer than reading it. */
export function joined(columns: readonly (readonly Cell[])[]): readonly Cell[] {
  const [only, ...others] = columns;
  return only !== undefined && others.length === 0 ? only : columns.flat();
}

/** Cells are read once, though several columns may be made from them. */
const cellsRead = new WeakMap<Table, Map<string, Cell[]>>();

export function tableCells(table: Table, name: string): readonly Cell[] {
  const columns = cellsRead.get(table) ?? new Map<string, Cell[]>();
  cellsRead.set(table, columns);
  const cells = columns.get(name) ?? readColumn(table, name);
  columns.set(name, cells);
  return cells;
}

function readColumn({ range, headerRow, columns }: Table, name: string): Cell[] {
  const position = columns.get(name);
  const rows = range.cells.slice(headerRow + 1);
  return rows.map((row) => (position === undefined ? undefined : readCell(row[position])));
}

export interface TextRead {
  readonly column: TextColumn;
  readonly bad: readonly BadCell[];
}

/** A column's texts. A 0 is a blank here. */
export function textColumn<C extends string>(stack: Stack<C>, name: C): TextRead {
  return internTexts(cellsOf(stack, name));
}

export function internTexts(cells: readonly Cell[]): TextRead {
  const known = new Map<string, number>();
  const ids = new Int32Array(cells.length).fill(-1);
  const bad: BadCell[] = [];
  cells.forEach((cell, row) => {
    if (cell instanceof CellError) bad.push({ row, fault: "error", found: cell.text });
    if (cell instanceof CellError || isBlankOrZero(cell)) return;
    const text = cellText(cell);
    const id = known.get(text) ?? known.size;
    known.set(text, id);
    ids[row] = id;
  });
  return { column: { ids, texts: [...known.keys()] }, bad };
}

/** A number column. Each table has its own way of writing numbers; where it doesn't show, the others' is taken. */
export function numberColumn<C extends string>(
  stack: Stack<C>,
  name: C,
  rules: ReadingRules
): ColumnRead {
  const otherwise = separatorSaidBy(cellsOf(stack, name));
  return readEach(stack, (table) => readNumbers(tableCells(table, name), { ...rules, otherwise }));
}

/** A column of days; NaN is blank. */
export function dayColumn<C extends string>(
  stack: Stack<C>,
  name: C,
  rules: ReadingRules
): ColumnRead {
  const inAll = dateOrderOf(cellsOf(stack, name));
  return readEach(stack, (table) =>
    readDates(tableCells(table, name), { ...rules, otherwise: otherOrder(table, name) ?? inAll })
  );
}

/** A column of months, as days of them; NaN is blank. */
export function monthColumn<C extends string>(
  stack: Stack<C>,
  name: C,
  rules: ReadingRules
): ColumnRead {
  const otherwise = dateOrderOf(cellsOf(stack, name));
  return readEach(stack, (table) =>
    readDates(tableCells(table, name), { ...rules, months: true, otherwise })
  );
}

/** What the table's other date columns say about day and month. */
function otherOrder(table: Table, name: string): DateOrder | undefined {
  const others = Object.entries(table.kind.columns).filter(
    ([other, { type }]) => type === "day" && other !== name
  );
  const orders = new Set(others.map(([other]) => dateOrderOf(tableCells(table, other))));
  orders.delete(undefined);
  return orders.size === 1 ? [...orders][0] : undefined;
}

function readEach<C extends string>(
  stack: Stack<C>,
  read: (table: Table) => ColumnRead
): ColumnRead {
  const values = new Float64Array(stack.rows);
  const bad = stack.tables.flatMap((table, index) => {
    const firstRow = stack.segments[index]?.firstRow ?? 0;
    const column = read(table);
    values.set(column.values, firstRow);
    return column.bad.map((cell) => ({ ...cell, row: cell.row + firstRow }));
  });
  return { values, bad };
}
