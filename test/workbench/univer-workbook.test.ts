/** The workbench's door to its spreadsheet. */
import type { NewSheet } from "../../src/pane/workbook";
import { type Headless, openHeadless } from "./headless";
import { testWorkbook } from "../pane/workbook-contract";

const opened: Headless[] = [];

afterEach(() => {
  for (const { close } of opened.splice(0)) close();
});

async function open(sheets: readonly NewSheet[]): Promise<Headless> {
  const headless = await openHeadless(sheets);
  opened.push(headless);
  return headless;
}

testWorkbook("workbench", async (sheets, { names = [], protectedSheets = [] } = {}) => {
  const { workbook, book } = await open(sheets);
  for (const { name, address, sheet } of names) {
    const named = book.newDefinedNameBuilder().setName(name).setRef(address);
    const scope = book.getSheetByName(sheet ?? "");
    book.insertDefinedNameBuilder(
      (scope === null ? named : named.setScopeToWorksheet(scope)).build()
    );
  }
  for (const name of protectedSheets) {
    await book.getSheetByName(name)?.getWorksheetPermission().protect();
  }
  return workbook;
});

const sheet: NewSheet = {
  name: "Sheet",
  cells: [
    [1, 2],
    [3, 4],
  ],
};

test("4 written cells come back with 1 undo", async () => {
  const { workbook, book } = await open([sheet]);
  await workbook.write("Sheet!A1:B2", [
    ["=9*9", null],
    ["x", true],
  ]);
  expect(await workbook.read("Sheet!A1:B2")).toEqual([
    [81, null],
    ["x", true],
  ]);
  book.undo();
  expect(await workbook.read("Sheet!A1:B2")).toEqual(sheet.cells);
});

test("text that looks like a number or a boolean stays text", async () => {
  const { workbook } = await open([{ name: "Sheet", cells: [["007", "TRUE"]] }]);
  expect(await workbook.read("Sheet!A1:B1")).toEqual([["007", "TRUE"]]);
});

test("a date is read as its serial number, whatever its format", async () => {
  const { workbook } = await open([
    { name: "Sheet", cells: [[44712]], formats: [{ cells: "A1", format: "yyyy-mm-dd" }] },
  ]);
  expect(await workbook.read("Sheet!A1")).toEqual([[44712]]);
});

test("a table is listed with its header row", async () => {
  const { workbook, book } = await open([sheet]);
  await book
    .getActiveSheet()
    .addTable("Numbers", { startRow: 0, startColumn: 0, endRow: 1, endColumn: 1 });
  expect(await workbook.tables()).toEqual([
    { name: "Numbers", address: "Sheet!A1:B2", sheet: "Sheet", rows: 2, columns: 2 },
  ]);
});

test("a hidden sheet is not listed, unless all are asked for", async () => {
  const { workbook, book } = await open([sheet, { ...sheet, name: "Hidden" }]);
  book.getSheetByName("Hidden")?.hideSheet();
  expect((await workbook.sheets()).map((area) => area.sheet)).toEqual(["Sheet"]);
  expect(await workbook.sheets("all")).toHaveLength(2);
});

test("A:A is as long as the sheet, 102 rows here", async () => {
  const { workbook } = await open([sheet]);
  const column = await workbook.read("Sheet!A:A");
  expect(column).toHaveLength(102);
  expect(column.slice(0, 3)).toEqual([[1], [3], [null]]);
});

test("cells beyond the sheet's edge can't be read", async () => {
  const { workbook } = await open([sheet]);
  await expect(workbook.read("Sheet!A102:A103")).rejects.toThrow("Sheet!A102:A103");
});

test("2 sheets with a table each are gone after 1 undo", async () => {
  const { workbook, book } = await open([sheet]);
  const added = ["One", "Two"].map((name) => ({
    name,
    cells: [["Metric"], ["Deployments"]],
    tables: [{ cells: "A1:A2", name: `${name}Metrics` }],
  }));
  await workbook.insertSheets(added);
  expect(await workbook.tables()).toHaveLength(2);
  book.undo();
  expect(await workbook.tables()).toEqual([]);
  expect((await workbook.sheets()).map((area) => area.sheet)).toEqual(["Sheet"]);
});

test("a table may have the name of its sheet, and formulas find it by that", async () => {
  const { workbook, book } = await open([sheet]);
  const cells = [["Metric", "Value"], ["Deployments", 7], ["=SUM(Metrics[Value])"]];
  const added = { name: "Metrics", cells, tables: [{ cells: "A1:B2", name: "Metrics" }] };
  await workbook.insertSheets([added]);
  expect((await workbook.tables()).map(({ name }) => name)).toEqual(["Metrics"]);
  expect(await workbook.read("Metrics!A3")).toEqual([[7]]);
  book.undo();
  book.redo();
  expect(await workbook.tables()).toMatchObject([{ name: "Metrics", address: "Metrics!A1:B2" }]);
});

test("blocks on 2 sheets come back with 1 undo", async () => {
  const { workbook, book } = await open([sheet, { ...sheet, name: "Other" }]);
  await workbook.writeAll([
    { address: "Sheet!A1", cells: [[7]] },
    { address: "Other!B2", cells: [[8]] },
  ]);
  book.undo();
  expect(await workbook.read("Sheet!A1")).toEqual([[1]]);
  expect(await workbook.read("Other!B2")).toEqual([[4]]);
});
