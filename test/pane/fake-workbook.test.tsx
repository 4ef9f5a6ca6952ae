/** The workbook that drives the pane in tests behaves as a real one does. */
import { FakeWorkbook } from "./fake-workbook";
import { testWorkbookWithoutResults } from "./workbook-contract";

testWorkbookWithoutResults("in memory", (sheets) =>
  Promise.resolve(
    new FakeWorkbook(Object.fromEntries(sheets.map(({ name, cells }) => [name, cells])))
  )
);
