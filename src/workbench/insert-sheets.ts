/** Adds sheets and their tables to the spreadsheet, under names that are free. */
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { settleSheets } from "../pane/inserting/settle-sheets";
import type { NewSheet } from "../pane/new-sheet";
import { readAddress } from "./address";
import { sheetData } from "./sheet-data";

export function insertSheets(
  api: FUniver,
  book: FWorkbook,
  sheets: readonly NewSheet[]
): readonly FWorksheet[] {
  const settled = settleSheets(sheets, {
    sheets: book.getSheets().map((sheet) => sheet.getSheetName()),
    names: [
      ...book.getTableList().map(({ name }) => name),
      ...book.getDefinedNames().map((name) => name.getName()),
    ],
  });
  const inserted = settled.map((sheet) => {
    const added = book.insertSheet(sheet.name, {
      index: book.getNumSheets(),
      sheet: sheetData(sheet),
    });
    addTables(api, added, sheet);
    return added;
  });
  inserted[0]?.activate();
  return inserted;
}

/** By the command itself: what the facade has instead returns before it is done. */
function addTables(api: FUniver, sheet: FWorksheet, { tables = [] }: NewSheet): void {
  const extent = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  for (const { cells, name } of tables) {
    api.syncExecuteCommand("sheet.command.add-table", {
      unitId: sheet.getWorkbook().getUnitId(),
      subUnitId: sheet.getSheetId(),
      name,
      range: readAddress(cells)?.cells(extent),
    });
  }
}
