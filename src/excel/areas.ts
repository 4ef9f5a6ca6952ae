/** Finds the blocks of cells that hold something: the used part of each visible sheet, and the tables; and which sheets are protected. */
import type { Area, NamedArea } from "../pane/workbook";
import { readAddress } from "./address";

/** @param names Gets the sheets' names by their ids, which events speak of. */
export async function usedAreas(
  context: Excel.RequestContext,
  which?: "all",
  names?: Map<string, string>
): Promise<Area[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  names?.clear();
  for (const { id, name } of worksheets.items) names?.set(id, name);
  const used = worksheets.items
    .filter((sheet) => which === "all" || sheet.visibility === Excel.SheetVisibility.visible)
    .map((sheet) => {
      // Without the cells that only have a format.
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load("address,rowCount,columnCount");
      return range;
    });
  await context.sync();
  return used.filter((range) => !range.isNullObject).map(areaOf);
}

export async function tableAreas(context: Excel.RequestContext): Promise<NamedArea[]> {
  const { tables } = context.workbook;
  tables.load("items/name");
  await context.sync();
  const found = tables.items.map((table) => {
    const range = table.getRange();
    range.load("address,rowCount,columnCount");
    return { name: table.name, range };
  });
  await context.sync();
  return found.map(({ name, range }) => ({ name, ...areaOf(range) }));
}

export async function protectedSheets(context: Excel.RequestContext): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const { items } = worksheets;
  for (const { protection } of items) protection.load("protected");
  await context.sync();
  return items.filter(({ protection }) => protection.protected).map(({ name }) => name);
}

function areaOf({ address, rowCount, columnCount }: Excel.Range): Area {
  return {
    address,
    sheet: readAddress(address)?.sheet ?? "",
    rows: rowCount,
    columns: columnCount,
  };
}
