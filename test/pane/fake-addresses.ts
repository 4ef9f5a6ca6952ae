/** Addresses of the workbook in memory. */
import { columnLetters, cornerOf } from "../../src/core/place";
import { WorkbookError } from "../../src/pane/workbook";

export interface Cells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells of an address; whether there is such a sheet is another question. */
export function readCells(address: string): Cells {
  const end = address.lastIndexOf("!");
  const sheet = address.slice(0, end).replace(/^'|'$/g, "").replaceAll("''", "'");
  const [from = "", to = from] = address.slice(end + 1).split(":");
  const [first, last] = [cornerOf(from), cornerOf(to)];
  if (first === undefined || last === undefined) throw new WorkbookError(`There is no ${address}.`);
  const { row, column } = first;
  return { sheet, row, column, rows: last.row - row + 1, columns: last.column - column + 1 };
}

/** Whether the upper left cell of one block stands in the other. */
export function beginsIn(cell: Cells, block: Cells): boolean {
  const [down, right] = [cell.row - block.row, cell.column - block.column];
  const isInRows = down >= 0 && down < block.rows;
  return cell.sheet === block.sheet && isInRows && right >= 0 && right < block.columns;
}

export function quoted(sheet: string): string {
  return /^\w+$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
