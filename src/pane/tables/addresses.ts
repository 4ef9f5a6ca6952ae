/** Addresses of cells inside a block, and where one block stands inside another. */
import { addressOf, cornerOf } from "../../core/place";

interface Part {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `Usage!B3:D9` for a part of `Usage!A1:H40`. */
export function partAddress(address: string, { row, column, rows, columns }: Part): string {
  const corner = (atRow: number, atColumn: number): string =>
    addressOf({ range: 1, address, row: atRow, column: atColumn }) ?? address;
  const last = corner(row + rows - 1, column + columns - 1);
  return `${corner(row, column)}:${last.slice(last.lastIndexOf("!") + 1)}`;
}

/** How far right and down a block begins from another block of the same sheet. */
export function offsetIn(
  address: string,
  other: string
): { readonly row: number; readonly column: number } {
  const [corner, origin] = [cornerOf(address), cornerOf(other)];
  return {
    row: (corner?.row ?? 0) - (origin?.row ?? 0),
    column: (corner?.column ?? 0) - (origin?.column ?? 0),
  };
}
