/** Lists the names of the spreadsheet that mean cells. */
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { DefinedName } from "../pane/workbook";
import { addressText, readAddress } from "./address";

export function definedNames(book: FWorkbook): readonly DefinedName[] {
  return book.getDefinedNames().flatMap((name) => {
    const found = readAddress(name.getFormulaOrRefString().replace(/^=/, ""));
    const sheet = book.getSheetByName(found?.sheet ?? "");
    if (found === undefined || sheet === null) return [];
    const block = found.cells({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });
    const address = addressText(sheet.getSheetName(), block);
    const scope = name.isWorkbookScope()
      ? null
      : book.getSheetBySheetId(name.getLocalSheetId() ?? "");
    return [
      { name: name.getName(), address, ...(scope === null ? {} : { sheet: scope.getSheetName() }) },
    ];
  });
}
