/** The workbook that drives the pane in tests behaves as a real one does. */
import { FakeWorkbook } from "./fake-workbook";
import { testWorkbookWithoutResults } from "./workbook-contract";

testWorkbookWithoutResults("in memory", (sheets, { names = [], protectedSheets = [] } = {}) => {
  const workbook = new FakeWorkbook(
    Object.fromEntries(sheets.map(({ name, cells }) => [name, cells]))
  );
  for (const { name, address, sheet } of names) workbook.nameCells(name, address, sheet);
  for (const sheet of protectedSheets) workbook.protect(sheet);
  return Promise.resolve(workbook);
});
