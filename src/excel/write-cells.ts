/** Replaces blocks of cells by values of the same shape. */
import { type CellValue, type NewCells, WorkbookError } from "../pane/workbook";
import { rangeAt } from "./range-at";

/** All of them or, where one has another size, none. */
export async function writeCells(
  context: Excel.RequestContext,
  blocks: readonly NewCells[]
): Promise<void> {
  const ranges = blocks.map(({ address, cells }) => {
    const range = rangeAt(context, address);
    range.load("rowCount,columnCount");
    return { range, address, cells };
  });
  await context.sync();
  for (const { range, address, cells } of ranges) {
    const { rowCount, columnCount } = range;
    if (cells.length !== rowCount || cells.some((row) => row.length !== columnCount)) {
      throw new WorkbookError(
        `${address} has ${rowCount} × ${columnCount} cells; the values to write have another size.`
      );
    }
  }
  for (const { range, cells } of ranges) range.formulas = contents(cells);
  await context.sync();
}

/** What Excel takes as content, formulas in English; a null would leave the cell as it was. */
export function contents(
  cells: readonly (readonly CellValue[])[]
): (string | number | boolean)[][] {
  return cells.map((row) => row.map((value) => value ?? ""));
}
