/** Decides which cells an address means and what address a block of cells has. */
import { deserializeRangeWithSheet, serializeRangeWithSheet } from "@univerjs/engine-formula";

/** Cells of one sheet, counted from 0, both ends included. */
export interface Block {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** How many rows and columns the sheet has: what `A:B` and `3:4` are cut to. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const columns = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const rows = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const cellsOfASheet = new RegExp(`^(?:${cell}(?::${cell})?|${columns}|${rows})$`);

/** The sheet's name (empty where the address names none) and its cells, or `undefined` for anything but an address. */
export function readAddress(
  address: string
): { readonly sheet: string; readonly cells: (extent: Extent) => Block } | undefined {
  if (!cellsOfASheet.test(address.slice(address.lastIndexOf("!") + 1))) return undefined;
  const { sheetName, range } = deserializeRangeWithSheet(address);
  const or = (given: number, otherwise: number): number =>
    Number.isNaN(given) ? otherwise : given;
  return {
    sheet: sheetName,
    cells: (extent) => ({
      startRow: or(range.startRow, 0),
      startColumn: or(range.startColumn, 0),
      endRow: or(range.endRow, extent.rows - 1),
      endColumn: or(range.endColumn, extent.columns - 1),
    }),
  };
}

/** `'My sheet'!A1:B2` */
export function addressText(sheet: string, block: Block): string {
  return serializeRangeWithSheet(sheet, block);
}

export function rowsOf({ startRow, endRow }: Block): number {
  return endRow - startRow + 1;
}

export function columnsOf({ startColumn, endColumn }: Block): number {
  return endColumn - startColumn + 1;
}
