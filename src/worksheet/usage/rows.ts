/** Rows in blocks that stay in the processor's cache, and checks of one column in such a block. */
import type { BadCell } from "../cells/bad-cell";
import type { Cell } from "../cells/cell";
import { largestNumber } from "../cells/read-numbers";

/** Some rows of a range. */
export interface Rows {
  readonly cells: readonly (readonly unknown[])[];
  /** Where in `cells` row 0 stands. */
  readonly firstRow: number;
  readonly from: number;
  readonly to: number;
}

export const rowsPerBlock = 256;

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
/** From here on there are spaces and marks that nobody sees, too. */
const beyondAscii = 127;

export function checkTexts(
  { cells, firstRow, from, to }: Rows,
  position: number,
  look: SecondLook
): void {
  for (let row = from; row < to; row++) {
    const raw = cells[firstRow + row]?.[position];
    if (!isPlainText(raw)) look(row, raw);
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
    if (!isPlainKey(raw)) look(row, raw);
  }
}

const longestTotal = 24;
const totalsBegin = lettersOf("tTgGsSzZiIoOaAeErR( ");
const totalsEnd = lettersOf("lLsSmMeEtT :)");

/** Cheap, and true for every word of a total: its length, first and last letters. */
function mayBeTotal(text: string): boolean {
  return (
    text.length <= longestTotal &&
    totalsBegin[text.charCodeAt(0)] === 1 &&
    totalsEnd[text.charCodeAt(text.length - 1)] === 1
  );
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
    if (typeof raw !== "number" || !(raw >= least && raw <= largestNumber)) look(row, raw);
  }
}

/** A flag is 0 or 1; whatever else stands for one gets a second look. */
export function checkFlags(
  { cells, firstRow, from, to }: Rows,
  position: number,
  look: SecondLook
): void {
  for (let row = from; row < to; row++) {
    const raw = cells[firstRow + row]?.[position];
    if (!isPlainFlag(raw)) look(row, raw);
  }
}

export const noCells: readonly unknown[] = [];

export function isPlainKey(raw: unknown): boolean {
  return isPlainText(raw) && !mayBeTotal(raw);
}

export function isPlainText(raw: unknown): raw is string {
  if (typeof raw !== "string") return false;
  const first = raw.charCodeAt(0);
  return first > numberSign && first < beyondAscii;
}

export function isPlainNumber(raw: unknown): boolean {
  return typeof raw === "number" && raw >= 0 && raw <= largestNumber;
}

export function isPlainFlag(raw: unknown): boolean {
  return raw === 0 || raw === 1;
}
