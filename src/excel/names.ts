/** Lists the names that mean cells, of the workbook and of its sheets. */
import type { DefinedName } from "../pane/workbook";

export async function definedNames(context: Excel.RequestContext): Promise<readonly DefinedName[]> {
  const { names, worksheets } = context.workbook;
  names.load("items/name,items/visible");
  worksheets.load("items/name");
  await context.sync();
  const ofSheets = worksheets.items.map((sheet) => {
    sheet.names.load("items/name,items/visible");
    return { sheet: sheet.name, names: sheet.names };
  });
  await context.sync();
  const found = [{ sheet: undefined, names }, ...ofSheets].flatMap(({ sheet, names: { items } }) =>
    // Those that aren't visible are Excel's own.
    items
      .filter(({ visible }) => visible)
      .map((item) => {
        const range = item.getRangeOrNullObject();
        range.load("address");
        return { name: item.name, range, ...(sheet === undefined ? {} : { sheet }) };
      })
  );
  await context.sync();
  return found
    .filter(({ range }) => !range.isNullObject)
    .map(({ range, ...name }) => ({ ...name, address: range.address }));
}
