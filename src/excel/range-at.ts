/** The range that an address names; Excel says only later whether the sheet is there. */
import { WorkbookError } from "../pane/workbook";
import { readAddress } from "./address";

export function rangeAt(context: Excel.RequestContext, address: string): Excel.Range {
  const found = readAddress(address);
  if (found === undefined)
    throw new WorkbookError(`${address} is not an address of cells on a sheet.`);
  return context.workbook.worksheets.getItem(found.sheet).getRange(found.cells);
}
