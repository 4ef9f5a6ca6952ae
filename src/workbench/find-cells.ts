/** Finds the cells of the spreadsheet that an address names, or says why there are none. */
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { WorkbookError } from "../pane/workbook";
import { type Block, readAddress } from "./address";

export function findCells(
  book: FWorkbook,
  address: string
): { readonly sheet: FWorksheet; readonly block: Block } {
  const found = readAddress(address);
  if (found === undefined) throw new WorkbookError(`${address} is not an address of cells.`);
  const sheet = book.getSheetByName(found.sheet);
  if (sheet === null) throw new WorkbookError(`There is no sheet named ${found.sheet}.`);
  const extent = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const block = found.cells(extent);
  if (block.endRow >= extent.rows || block.endColumn >= extent.columns) {
    throw new WorkbookError(
      `${address} is outside the sheet, which has ${extent.rows} rows and ${extent.columns} columns.`
    );
  }
  return { sheet, block };
}
