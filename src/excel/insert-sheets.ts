/** Adds sheets with their content and looks, under names that are free. */
import { settleSheets } from "../pane/inserting/settle-sheets";
import type { NewSheet } from "../pane/new-sheet";
import { fillSheet } from "./fill-sheet";
import { layOut } from "./lay-out";

export async function insertSheets(
  context: Excel.RequestContext,
  sheets: readonly NewSheet[]
): Promise<readonly string[]> {
  const { worksheets, tables, names } = context.workbook;
  for (const named of [worksheets, tables, names]) named.load("items/name");
  await context.sync();
  const settled = settleSheets(sheets, {
    sheets: worksheets.items.map(({ name }) => name),
    names: [...tables.items, ...names.items].map(({ name }) => name),
  });
  // All are there before the first formula names another.
  const added = settled.map((sheet) => ({ sheet, worksheet: worksheets.add(sheet.name) }));
  for (const { sheet, worksheet } of added) {
    fillSheet(worksheet, sheet);
    layOut(worksheet, sheet);
  }
  added[0]?.worksheet.activate();
  await context.sync();
  return settled.map(({ name }) => name);
}
