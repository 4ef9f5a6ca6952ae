/** Decides what the cells of a sheet hold, results that spill included, and which part of a sheet is used. */
import type { ICellData, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { CellValue } from "../pane/workbook";
import { type Block, columnsOf, rowsOf } from "./address";
import { valueOf } from "./cells";

type CellAt = (row: number, column: number) => Nullable<ICellData>;

/** Univer keeps spilled results apart from the sheet's own cells. */
function spilledCells(sheet: FWorksheet): CellAt {
  const model = sheet.getInject().get(FormulaDataModel);
  const cells =
    model.getArrayFormulaCellData()[sheet.getWorkbook().getUnitId()]?.[sheet.getSheetId()];
  return (row, column) => cells?.[row]?.[column];
}

function cellsOf(sheet: FWorksheet): CellAt {
  const own = sheet.getSheet();
  const spilled = spilledCells(sheet);
  return (row, column) => {
    const cell = own.getCellRaw(row, column);
    // The cell that spills has its value itself.
    return valueOf(cell) === null ? spilled(row, column) : cell;
  };
}

export function readBlock(sheet: FWorksheet, block: Block): CellValue[][] {
  const cellAt = cellsOf(sheet);
  return Array.from({ length: rowsOf(block) }, (_row, row) =>
    Array.from({ length: columnsOf(block) }, (_column, column) =>
      valueOf(cellAt(block.startRow + row, block.startColumn + column))
    )
  );
}

/** The smallest block that holds every value of the sheet, or `undefined` where there is none. */
export function usedBlock(sheet: FWorksheet): Block | undefined {
  const cellAt = cellsOf(sheet);
  let used: Block | undefined;
  for (let row = 0; row < sheet.getMaxRows(); row++) {
    for (let column = 0; column < sheet.getMaxColumns(); column++) {
      if (valueOf(cellAt(row, column)) !== null) used = including(used, row, column);
    }
  }
  return used;
}

function including(block: Block | undefined, row: number, column: number): Block {
  if (block === undefined)
    return { startRow: row, startColumn: column, endRow: row, endColumn: column };
  return {
    startRow: Math.min(block.startRow, row),
    startColumn: Math.min(block.startColumn, column),
    endRow: Math.max(block.endRow, row),
    endColumn: Math.max(block.endColumn, column),
  };
}
