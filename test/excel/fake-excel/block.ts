/** Blocks of cells in the fake, and their addresses. */
import { columnLetters, cornerOf } from "../../../src/core/place";
import { HostError } from "./fake-context";

/** Counted from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const sheetRows = 1_048_576;
const sheetColumns = 16_384;

/** `A1:B2`, `A:B`, `3:4`, without a sheet. */
export function readBlock(cells: string): Block {
  const [from = "", to = from] = cells.split(":");
  const [first, last] = [cornerOf(from), cornerOf(to)];
  if (first === undefined || last === undefined) throw new HostError("InvalidArgument");
  const { row, column } = first;
  const rows = /\d/.test(from) ? last.row - row + 1 : sheetRows;
  const columns = /[a-z]/i.test(from) ? last.column - column + 1 : sheetColumns;
  return { row, column, rows, columns };
}

export function addressOf(sheet: string, { row, column, rows, columns }: Block): string {
  const name = /^\w+$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  const cell = (r: number, c: number): string => `${columnLetters(c)}${r + 1}`;
  const [first, last] = [cell(row, column), cell(row + rows - 1, column + columns - 1)];
  return `${name}!${first === last ? first : `${first}:${last}`}`;
}

/** `'My sheet'!A1:B2` */
export function readAddress(address: string): { readonly sheet: string; readonly block: Block } {
  const end = address.lastIndexOf("!");
  const sheet = address.slice(0, end).replace(/^'|'$/g, "").replaceAll("''", "'");
  return { sheet, block: readBlock(address.slice(end + 1)) };
}

/** `undefined` where they have no cell in common. */
export function common(one: Block, other: Block): Block | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}
