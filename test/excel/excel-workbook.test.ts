/** The pane's door to Excel. */
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import type { NewSheet } from "../../src/pane/workbook";
import { testWorkbook } from "../pane/workbook-contract";
import { HostError, installExcel, openExcel as open } from "./fake-excel";

testWorkbook("Excel", (sheets, { names = [], protectedSheets = [] } = {}) => {
  const state = open(sheets);
  for (const { name, address, sheet } of names) {
    state.names.push({ name, address, ...(sheet === undefined ? {} : { scope: sheet }) });
  }
  for (const name of protectedSheets) state.sheet(name).isProtected = true;
  return Promise.resolve(new ExcelWorkbook("en-US"));
});

const sheet: NewSheet = {
  name: "Sheet",
  cells: [
    ["Metric", "Value"],
    ["Deployments", 5],
  ],
};
const english = new ExcelWorkbook("en-US");
const german = new ExcelWorkbook("de-DE");

test("the fake is as strict as Excel: nothing is read before load and sync", async () => {
  open([sheet]);
  const range = (context: Excel.RequestContext): Excel.Range =>
    context.workbook.worksheets.getItem("Sheet").getRange("A1");
  await expect(Excel.run((context) => Promise.resolve(range(context).address))).rejects.toThrow(
    "not loaded"
  );
  const unsynced = Excel.run((context) => Promise.resolve(range(context).load("address").address));
  await expect(unsynced).rejects.toThrow(/address/);
  const items = Excel.run((context) => Promise.resolve(context.workbook.worksheets.items));
  await expect(items).rejects.toThrow("not loaded");
});

test("a hidden sheet is not listed, unless all are asked for", async () => {
  open([sheet, { ...sheet, name: "Hidden" }]).sheet("Hidden").isVisible = false;
  expect((await english.sheets()).map((area) => area.sheet)).toEqual(["Sheet"]);
  expect(await english.sheets("all")).toHaveLength(2);
});

test("a table is listed with its header row", async () => {
  open([{ ...sheet, name: "My sheet" }]).tables.push({
    name: "Metrics",
    sheet: "My sheet",
    cells: "A1:B2",
  });
  expect(await english.tables()).toEqual([
    { name: "Metrics", address: "'My sheet'!A1:B2", sheet: "My sheet", rows: 2, columns: 2 },
  ]);
});

test("A:B has 1,048,576 rows, of which 2 are asked for", async () => {
  open([sheet]);
  const rows = await english.read("Sheet!A:B");
  expect(rows).toHaveLength(1_048_576);
  expect(rows.slice(0, 3)).toEqual([...sheet.cells, ["", ""]]);
  expect(rows.at(-1)).toEqual(["", ""]);
});

test("used cells stand where they are in a larger range", async () => {
  open([{ name: "Sheet", cells: [[], [], ["", "", 7]] }]);
  expect(await english.read("Sheet!B2:E4")).toEqual([
    ["", "", "", ""],
    ["", 7, "", ""],
    ["", "", "", ""],
  ]);
});

test("60,003 cells come in 4 answers, each row at its place", async () => {
  const many = Array.from({ length: 20_001 }, (_, row) => [row, `row ${row}`, row % 2 === 0]);
  const { contexts } = installExcel(open([{ name: "Many", cells: many }]));
  expect(await english.read("Many!A1:C20001")).toEqual(many);
  // One to learn what is used, four for the cells, one when the batch ends.
  expect(contexts[0]?.syncs).toBe(1 + 4 + 1);
});

test("3 rows that are too much for an answer come one by one", async () => {
  const long = ["x", "y", "z"].map((letter) => [letter.repeat(2_500_000)]);
  open([{ name: "Long", cells: long }]);
  expect(await english.read("Long!A1:A3")).toEqual(long);
});

test("a row that is too much by itself is said to be", async () => {
  open([{ name: "Long", cells: [["x".repeat(3_000_000), "y".repeat(3_000_000)]] }]);
  await expect(english.read("Long!A1:B1")).rejects.toThrow(
    /single row is more than Excel gives at once/
  );
});

test("null empties a cell", async () => {
  const state = open([sheet]);
  await english.write("Sheet!A2:B2", [[null, null]]);
  expect(state.sheet("Sheet").used).toMatchObject({ rows: 1, columns: 2 });
});

test("of 2 selected blocks the first counts", async () => {
  const state = open([sheet]);
  const block = { row: 0, column: 0, rows: 1, columns: 2 };
  state.selection = [
    { sheet: "Sheet", block },
    { sheet: "Sheet", block: { ...block, row: 4 } },
  ];
  expect((await english.selection()).address).toBe("Sheet!A1:B1");
});

test("of A1:B2, selected from its last cell, the formula is that of B2", async () => {
  const state = open([{ name: "Sheet", cells: [[1], ["", "=1+1"]] }]);
  state.selection = [{ sheet: "Sheet", block: { row: 0, column: 0, rows: 2, columns: 2 } }];
  state.activeCell = { row: 1, column: 1, rows: 1, columns: 1 };
  expect(await english.selection()).toEqual({
    address: "Sheet!A1:B2",
    sheet: "Sheet",
    cell: "Sheet!B2",
    formula: "=1+1",
  });
});

test("a setting of another kind than text is none", async () => {
  open().settings.set("spd.tables", { old: true });
  expect(await english.setting("spd.tables")).toBeUndefined();
});

test("who stops listening leaves nothing behind in Excel", async () => {
  const state = open([sheet]);
  const listening = (): number =>
    [...state.handlers.values()].reduce((sum, handlers) => sum + handlers.size, 0);
  const stops = [english.onChange(jest.fn()), english.onSelection(jest.fn())];
  await english.sheets();
  expect(listening()).toBe(9);
  for (const stop of stops) stop();
  await english.sheets();
  expect(listening()).toBe(0);
});

test("a result that changes is a change, and so is a table or a deleted sheet", async () => {
  const state = open([sheet]);
  const listener = jest.fn();
  english.onChange(listener);
  await english.sheets();
  for (const event of [
    "onCalculated",
    "onDeleted",
    "tables.onAdded",
    "tables.onDeleted",
    "tables.onChanged",
  ] as const) {
    listener.mockClear();
    state.happened(event);
    state.raiseEvents();
    expect(listener).toHaveBeenCalledTimes(1);
  }
});

test("a change says on which sheet it was, once the sheets are known; without an id it was anywhere", async () => {
  const state = open([sheet]);
  const listener = jest.fn();
  english.onChange(listener);
  await english.sheets();
  await english.write("Sheet!A1", [[1]]);
  expect(listener).toHaveBeenCalledWith("Sheet");
  listener.mockClear();
  state.happened("onDeleted");
  state.raiseEvents();
  expect(listener).toHaveBeenCalledWith(undefined);
});

test("a protected sheet is named as what it is, in English and in German", async () => {
  open([sheet]).sheet("Sheet").isProtected = true;
  await expect(english.write("Sheet!A1", [[1]])).rejects.toThrow(
    /protected.*Unprotect it on the Review tab/
  );
  await expect(german.write("Sheet!A1", [[1]])).rejects.toThrow(/geschützt.*Überprüfen/);
});

test("while a cell is edited, writing is refused and reading waits", async () => {
  const state = open([sheet]);
  let finishTyping = (): void => undefined;
  state.editing = new Promise((resolve) => (finishTyping = resolve));
  await expect(english.write("Sheet!A1", [[1]])).rejects.toThrow(/Finish typing/);
  await expect(german.insertSheets([sheet])).rejects.toThrow(/Schließen Sie die Eingabe/);
  const done = jest.fn<undefined, [unknown]>();
  const reading = english.read("Sheet!B2").then(done);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(done).not.toHaveBeenCalled();
  finishTyping();
  await reading;
  expect(done).toHaveBeenCalledWith([[5]]);
});

test("what has no sentence of ours is said in Excel's words", async () => {
  const state = open([sheet]);
  jest.spyOn(state.sheet("Sheet"), "put").mockImplementation(() => {
    throw new HostError("GeneralException");
  });
  await expect(english.write("Sheet!A1", [[1]])).rejects.toThrow(
    "GeneralException, in Excel's own words"
  );
});

test("of 2 equal formulas that spill side by side both stay, and 6 spilled cells lose theirs", async () => {
  const equal = ["=SEQUENCE(2,2)", null, "=SEQUENCE(2,2)", null];
  open([{ name: "Sheet", cells: [[null], [null, ...equal]] }]);
  expect(await english.formulas("Sheet!B2:E3")).toEqual([
    ["=SEQUENCE(2,2)", "", "=SEQUENCE(2,2)", ""],
    ["", "", "", ""],
  ]);
});

test("3 equal formulas that don't spill all stay beside one that does", async () => {
  open([{ name: "Sheet", cells: [["=1+1"], ["=1+1"], ["=1+1", "=SEQUENCE(1,2)"]] }]);
  expect(await english.formulas("Sheet!A1:C3")).toEqual([
    ["=1+1", "", ""],
    ["=1+1", "", ""],
    ["=1+1", "=SEQUENCE(1,2)", ""],
  ]);
});

test("a formula's local text is what the formula bar has", async () => {
  open([{ name: "Sheet", cells: [[null, "=SEQUENCE(2,2)"]] }]);
  expect(await english.localFormula("Sheet!B1")).toBe("=SEQUENCE(2;2)");
});

test("an Excel without ExcelApi 1.12 has no spills and is asked for none", async () => {
  open([{ name: "Sheet", cells: [["=1+1"]] }]).apiVersion = "1.11";
  expect(await english.spill("Sheet!A1")).toBeUndefined();
  expect(await english.formulas("Sheet!A1")).toEqual([["=1+1"]]);
});

test("Excel's own hidden names and names for numbers are not listed", async () => {
  open([sheet]).names.push(
    { name: "_xlfn.SEQUENCE", address: "Sheet!A1", isHidden: true },
    { name: "Rate", address: undefined },
    { name: "Value", address: "Sheet!B2" }
  );
  expect(await english.names()).toEqual([{ name: "Value", address: "Sheet!B2" }]);
});
