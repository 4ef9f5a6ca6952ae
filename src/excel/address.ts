/** Decides which sheet and which cells an address names. */

export interface SheetCells {
  readonly sheet: string;
  /** Without the sheet: `A1:H40`. */
  readonly cells: string;
}

const cell = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const columns = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const rows = String.raw`\$?\d{1,7}:\$?\d{1,7}`;
const cellsOfASheet = new RegExp(`^(?:${cell}(?::${cell})?|${columns}|${rows})$`, "i");

/** `undefined` for anything that isn't cells of a named sheet. */
export function readAddress(address: string): SheetCells | undefined {
  const end = address.lastIndexOf("!");
  const [before, cells] = [address.slice(0, Math.max(end, 0)), address.slice(end + 1)];
  const quoted = /^'(.*)'$/s.exec(before)?.[1];
  const sheet = quoted === undefined ? before : quoted.replaceAll("''", "'");
  return sheet !== "" && cellsOfASheet.test(cells) ? { sheet, cells } : undefined;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** How many cells `B4` or `E5:E9` has; only for cells, not for whole rows or columns. */
export function sizeOf(cells: string): Size {
  const [first, last = first] = cells.split(":").map(corner);
  if (first === undefined || last === undefined)
    throw new RangeError(`${cells} is no block of cells`);
  return { rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}

function corner(text: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0
  );
  return { row: Number(digits), column };
}
