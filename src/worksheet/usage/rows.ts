/** The fast path of reading: rows in blocks that stay in the processor's cache, one column after the other, each in a loop of its own. */
import type { BadCell } from "../cells/bad-cell";
import type { Cell } from "../cells/cell";
import type { TextInterner } from "./text-interner";
import { idOfOther } from "./usage-month";

/** Some rows of a range. */
export interface Rows {
  readonly cells: readonly (readonly unknown[])[];
  /** Where in `cells` row 0 stands. */
  readonly firstRow: number;
  readonly from: number;
  readonly to: number;
}

const rowsPerBlock = 256;

export function inBlocks(
  cells: Rows["cells"],
  firstRow: number,
  visit: (rows: Rows) => void
): void {
  const rows = cells.length - firstRow;
  for (let from = 0; from < rows; from += rowsPerBlock) {
    visit({ cells, firstRow, from, to: Math.min(from + rowsPerBlock, rows) });
  }
}

/** Called for a cell that can't be read. */
export type Note = (row: number, cell: Cell, fault: BadCell["fault"]) => void;

/** Called for each cell that isn't plainly what its column holds. */
export type SecondLook = (row: number, raw: unknown) => void;

/** Error texts begin with it; spaces and most quotation marks come before. */
const numberSign = 35;

export function checkTexts(
  { cells, firstRow, from, to }: Rows,
  position: number,
  look: SecondLook
): void {
  for (let row = from; row < to; row++) {
    const raw = cells[firstRow + row]?.[position];
    if (typeof raw !== "string" || !(raw.charCodeAt(0) > numberSign)) look(row, raw);
  }
}

/** Texts that may tell totals from data get a second look too. */
export function checkKeys(
  { cells, firstRow, from, to }: Rows,
  position: number,
  look: SecondLook
): void {
  for (let row = from; row < to; row++) {
    const raw = cells[firstRow + row]?.[position];
    if (typeof raw !== "string" || !(raw.charCodeAt(0) > numberSign)) look(row, raw);
    else if (raw.length <= longestTotal && mayBeTotal(raw)) look(row, raw);
  }
}

const longestTotal = 24;
const totalsBegin = lettersOf("tTgGsSzZiI ");
const totalsEnd = lettersOf("lLsSmMeEtT :");

/** Cheap, and true for every word of a total: its first and last letters. */
function mayBeTotal(text: string): boolean {
  return totalsBegin[text.charCodeAt(0)] === 1 && totalsEnd[text.charCodeAt(text.length - 1)] === 1;
}

function lettersOf(letters: string): Uint8Array {
  const marks = new Uint8Array(1 << 16);
  for (const letter of letters) marks[letter.charCodeAt(0)] = 1;
  return marks;
}

/** @param least The least number that the column may hold. */
export function checkNumbers(
  { cells, firstRow, from, to }: Rows,
  position: number,
  least: number,
  look: SecondLook
): void {
  for (let row = from; row < to; row++) {
    const raw = cells[firstRow + row]?.[position];
    if (typeof raw !== "number" || !(raw >= least) || raw === Infinity) look(row, raw);
  }
}

/** Rows of a block that are kept: which they are, the number of the list that each goes to, and its place there. */
export class Picked {
  count = 0;
  readonly rows = new Int32Array(rowsPerBlock);
  readonly lists = new Int16Array(rowsPerBlock);
  readonly places = new Int32Array(rowsPerBlock);

  /** @param listOf By month, its list's number plus 1. */
  pick({ from, to }: Rows, months: Int16Array, listOf: Int16Array, sizes: Int32Array): void {
    const { rows, lists, places } = this;
    let count = 0;
    for (let row = from; row < to; row++) {
      const month = months[row] ?? 0;
      const list = month > 0 ? (listOf[month] ?? 0) - 1 : -1;
      if (list < 0) continue;
      const place = sizes[list] ?? 0;
      sizes[list] = place + 1;
      rows[count] = row;
      lists[count] = list;
      places[count] = place;
      count++;
    }
    this.count = count;
  }
}

/** By number of the list, its values; none where the column isn't wanted. */
export type Lists<T> = readonly (T | undefined)[];

export function keepTexts(
  { cells, firstRow }: Rows,
  { count, rows, lists, places }: Picked,
  position: number,
  interner: TextInterner,
  ids: Lists<Int32Array>
): void {
  for (let index = 0; index < count; index++) {
    const list = ids[lists[index] ?? 0];
    if (list === undefined) continue;
    const raw = cells[firstRow + (rows[index] ?? 0)]?.[position];
    list[places[index] ?? 0] =
      typeof raw === "string" && raw.charCodeAt(0) > numberSign
        ? interner.idOf(raw)
        : idOfOther(raw, interner);
  }
}

export function keepNumbers(
  { cells, firstRow }: Rows,
  { count, rows, lists, places }: Picked,
  position: number,
  numberOf: (raw: unknown) => number,
  values: Lists<Float64Array>
): void {
  for (let index = 0; index < count; index++) {
    const list = values[lists[index] ?? 0];
    if (list === undefined) continue;
    const raw = cells[firstRow + (rows[index] ?? 0)]?.[position];
    list[places[index] ?? 0] = typeof raw === "number" ? raw : numberOf(raw);
  }
}

export function keepFlags(
  { cells, firstRow }: Rows,
  { count, rows, lists, places }: Picked,
  position: number,
  numberOf: (raw: unknown) => number,
  values: Lists<Uint8Array>
): void {
  for (let index = 0; index < count; index++) {
    const list = values[lists[index] ?? 0];
    if (list === undefined) continue;
    const raw = cells[firstRow + (rows[index] ?? 0)]?.[position];
    list[places[index] ?? 0] = (typeof raw === "number" ? raw : numberOf(raw)) === 0 ? 0 : 1;
  }
}

/** @param months By row, those that the column of dates was read as. */
export function keepDates(
  { count, rows, lists, places }: Picked,
  months: Int16Array,
  values: Lists<Int16Array>
): void {
  for (let index = 0; index < count; index++) {
    const list = values[lists[index] ?? 0];
    if (list !== undefined) list[places[index] ?? 0] = months[rows[index] ?? 0] ?? 0;
  }
}

/** Where a range doesn't have the column. */
export function keepOne(
  { count, lists, places }: Picked,
  value: number,
  values: Lists<Int32Array | Float64Array | Uint8Array | Int16Array>
): void {
  for (let index = 0; index < count; index++) {
    const list = values[lists[index] ?? 0];
    if (list !== undefined) list[places[index] ?? 0] = value;
  }
}
