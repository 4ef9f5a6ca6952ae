/** Finds the spill that a cell begins or stands in. */
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Block } from "./address";

/** A single result is no spill. */
export function spillAt(sheet: FWorksheet, row: number, column: number): Block | undefined {
  const ranges = sheet.getInject().get(FormulaDataModel).getArrayFormulaRange();
  const ofSheet = ranges[sheet.getWorkbook().getUnitId()]?.[sheet.getSheetId()] ?? {};
  const rows: readonly Readonly<Record<number, Block>>[] = Object.values(ofSheet);
  return rows
    .flatMap((ofRow) => Object.values(ofRow))
    .find((block) => {
      const isOneCell = block.startRow === block.endRow && block.startColumn === block.endColumn;
      const isInRows = block.startRow <= row && row <= block.endRow;
      return !isOneCell && isInRows && block.startColumn <= column && column <= block.endColumn;
    });
}
