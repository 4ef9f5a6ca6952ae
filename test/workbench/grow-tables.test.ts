/** What is entered against a table becomes a part of it, as in Excel. */
import { growTables } from "../../src/workbench/grow-tables";
import { type Headless, openHeadless } from "./headless";

let headless: Headless;

beforeEach(async () => {
  headless = await openHeadless([
    {
      name: "Sheet",
      cells: [
        ["Metric", "Value", null, "=SUM(Metrics[Value])"],
        ["Deployments", 1, null, null],
      ],
    },
  ]);
  const { api, book } = headless;
  growTables(api, book);
  await book
    .getActiveSheet()
    .addTable("Metrics", { startRow: 0, startColumn: 0, endRow: 1, endColumn: 1 });
});

afterEach(() => headless.close());

function enter(address: string, values: (string | number)[][]): void {
  headless.book.getActiveSheet().getRange(address).setValues(values);
}

async function tableAddress(): Promise<string | undefined> {
  const [table] = await headless.workbook.tables();
  return table?.address;
}

test.each([
  ["directly below", "A3:B4", "Sheet!A1:B4"],
  ["over its rows and beyond", "A2:B5", "Sheet!A1:B5"],
  ["below its second column", "B3:B3", "Sheet!A1:B3"],
  ["wider than it, below", "A3:C3", "Sheet!A1:B3"],
  ["from its header on, wider", "A1:C4", "Sheet!A1:C4"],
  ["right of its header", "C1:C1", "Sheet!A1:C2"],
  ["a row apart", "A4:B5", "Sheet!A1:B2"],
  ["right of its rows", "C2:C2", "Sheet!A1:B2"],
  ["below, beside it", "C3:C4", "Sheet!A1:B2"],
  ["within it", "A2:B2", "Sheet!A1:B2"],
])("entered %s", async (_where, address, expected) => {
  const [from = "", to = ""] = address.split(":");
  const rows = Number(to.slice(1)) - Number(from.slice(1)) + 1;
  const columns = to.charCodeAt(0) - from.charCodeAt(0) + 1;
  enter(
    address,
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => "x"))
  );
  expect(await tableAddress()).toBe(expected);
});

test("cells emptied below a table, and a formula there, stay outside", async () => {
  enter("A3:B3", [["", ""]]);
  enter("A3", [["=SUM(Metrics[Value])"]]);
  expect(await tableAddress()).toBe("Sheet!A1:B2");
});

test("a table doesn't grow over another", async () => {
  await headless.book
    .getActiveSheet()
    .addTable("Other", { startRow: 4, startColumn: 0, endRow: 5, endColumn: 1 });
  enter("A3:B5", [
    ["x", 1],
    ["y", 2],
    ["Metric", "Value"],
  ]);
  expect(await tableAddress()).toBe("Sheet!A1:B2");
});

test("formulas read the new rows, by the names of the columns", async () => {
  enter("A1:C3", [
    ["Metric", "Value", "Note"],
    ["Deployments", 2, 10],
    ["Usage growth", 3, 100],
  ]);
  await headless.workbook.write("Sheet!F1", [[1]]);
  expect(await headless.workbook.read("Sheet!D1")).toEqual([[5]]);
});

test("the first undo gives the table its size back, the second the cells", async () => {
  enter("A3:B3", [["Usage growth", 4]]);
  headless.book.undo();
  expect(await tableAddress()).toBe("Sheet!A1:B2");
  expect(await headless.workbook.read("Sheet!A3:B3")).toEqual([["Usage growth", 4]]);
  headless.book.undo();
  expect(await headless.workbook.read("Sheet!A3:B3")).toEqual([[null, null]]);
});
