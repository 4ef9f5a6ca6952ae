/** Replaces blocks of cells by values of the same shape: all of them in one undo step, or none. */
import type { FWorkbook } from "@univerjs/sheets/facade";
import { type NewCells, WorkbookError } from "../pane/workbook";
import { columnsOf, rowsOf } from "./address";
import { contentOf } from "./cells";
import { findCells } from "./find-cells";
import { inOneUndoStep } from "./one-undo-step";

export function writeCells(book: FWorkbook, blocks: readonly NewCells[]): void {
  const found = blocks.map(({ address, cells }) => {
    const { sheet, block } = findCells(book, address);
    const [rows, columns] = [rowsOf(block), columnsOf(block)];
    if (cells.length !== rows || cells.some((row) => row.length !== columns)) {
      throw new WorkbookError(
        `${address} has ${rows} × ${columns} cells; the values to write have another size.`
      );
    }
    return { range: sheet.getRange(block), contents: cells.map((row) => row.map(contentOf)) };
  });
  inOneUndoStep(book, () => {
    for (const { range, contents } of found) range.setValues(contents);
  });
}
