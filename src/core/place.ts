/** Where in the input something stands, and how a sentence names that place. */
import type { Language } from "./language";

/** A cell, row, column or whole range of the input. Offsets count from 0 inside the range. */
export interface Place {
  /** Which of the function's ranges, counted from 1. */
  readonly range: number;
  /** The range's own address, such as `Usage!A1:H40`, where the host gives it. */
  readonly address?: string;
  readonly row?: number;
  readonly column?: number;
}

/** `AB` for 27. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnNumber(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

export interface Corner {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The sheet (with its `!`) and upper left cell of an address; `A:D` begins in row 1, `3:9` in column A. */
export function cornerOf(address: string): Corner | undefined {
  const end = address.lastIndexOf("!") + 1;
  const first = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?=:|$)/.exec(address.slice(end));
  const [, letters, digits] = first ?? [];
  if (letters === undefined && digits === undefined) return undefined;
  return {
    sheet: address.slice(0, end),
    row: digits === undefined ? 0 : Number(digits) - 1,
    column: letters === undefined ? 0 : columnNumber(letters),
  };
}

/** The real address of a place, `Usage!B4`, where the host told us the range's address. */
export function addressOf(place: Place): string | undefined {
  const corner = place.address === undefined ? undefined : cornerOf(place.address);
  if (corner === undefined) return undefined;
  const row = place.row === undefined ? undefined : String(corner.row + place.row + 1);
  const column =
    place.column === undefined ? undefined : columnLetters(corner.column + place.column);
  if (row === undefined && column === undefined) return place.address;
  if (row === undefined) return `${corner.sheet}${column ?? ""}:${column ?? ""}`;
  if (column === undefined) return `${corner.sheet}${row}:${row}`;
  return `${corner.sheet}${column}${row}`;
}

const words = {
  en: { range: "range", cell: "cell", row: "row", column: "column" },
  de: { range: "Bereich", cell: "Zelle", row: "Zeile", column: "Spalte" },
} satisfies Record<Language, object>;

/** How a sentence names a place: `Usage!B4`, or `range 2, cell B4` counted inside the range. */
export function placeText(place: Place, language: Language): string {
  const address = addressOf(place);
  if (address !== undefined) return address;
  const word = words[language];
  const range = `${word.range} ${String(place.range)}`;
  const row = place.row === undefined ? undefined : String(place.row + 1);
  const column = place.column === undefined ? undefined : columnLetters(place.column);
  if (row !== undefined && column !== undefined) return `${range}, ${word.cell} ${column}${row}`;
  if (row !== undefined) return `${range}, ${word.row} ${row}`;
  if (column !== undefined) return `${range}, ${word.column} ${column}`;
  return range;
}
