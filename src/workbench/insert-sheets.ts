/** Adds sheets and their tables to the spreadsheet, under names that are free. */
import { IUndoRedoService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { settleSheets } from "../pane/inserting/settle-sheets";
import type { NewSheet } from "../pane/new-sheet";
import { readAddress } from "./address";
import { readBlock } from "./sheet-cells";
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

/** By mutations: Univer's own command refuses a table the name of a sheet, which Excel doesn't, and names it otherwise. */
function addTables(api: FUniver, sheet: FWorksheet, { tables = [] }: NewSheet): void {
  const unitId = sheet.getWorkbook().getUnitId();
  const subUnitId = sheet.getSheetId();
  const extent = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const undo = sheet.getInject().get(IUndoRedoService);
  for (const { cells, name } of tables) {
    const range = readAddress(cells)?.cells(extent);
    if (range === undefined) continue;
    const [header = []] = readBlock(sheet, { ...range, endRow: range.startRow });
    const tableId = `${subUnitId} ${name}`;
    const table = {
      unitId,
      subUnitId,
      tableId,
      name,
      range,
      header: header.map((name) => String(name ?? "")),
    };
    const added = { id: "sheet.mutation.add-table", params: table };
    const removed = { id: "sheet.mutation.delete-table", params: { unitId, tableId } };
    api.syncExecuteCommand(added.id, table);
    undo.pushUndoRedo({ unitID: unitId, undoMutations: [removed], redoMutations: [added] });
  }
}
