/** Replaces a block of cells by values of the same shape. */
import { type CellValue, WorkbookError } from "../pane/workbook";
import { rangeAt } from "./range-at";

export async function writeCells(
  context: Excel.RequestContext,
  address: string,
  cells: readonly (readonly CellValue[])[]
): Promise<void> {
  const range = rangeAt(context, address);
  range.load("rowCount,columnCount");
  await context.sync();
  const { rowCount, columnCount } = range;
  if (cells.length !== rowCount || cells.some((row) => row.length !== columnCount)) {
    throw new WorkbookError(
      `${address} has ${rowCount} × ${columnCount} cells; the values to write have another size.`
    );
  }
  range.formulas = contents(cells);
  await context.sync();
}

/** What Excel takes as content, formulas in English; a null would leave the cell as it was. */
export function contents(
  cells: readonly (readonly CellValue[])[]
): (string | number | boolean)[][] {
  return cells.map((row) => row.map((value) => value ?? ""));
}
