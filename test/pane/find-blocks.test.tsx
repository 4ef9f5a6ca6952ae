/** Where tables begin and end on a sheet, and how much of a big sheet is read. */
import { findBlocks } from "../../src/pane/tables/find-blocks";
import { readTables } from "../../src/pane/tables/read-tables";
import { certificationsKind } from "../../src/worksheet/kinds/certifications";
import { FakeWorkbook } from "./fake-workbook";
import type { Rows } from "./workbooks";

/** `kind row,column rows×columns`, counted from 0. */
function found(cells: Rows): readonly string[] {
  return findBlocks(cells).map(
    ({ header, row, column, rows, columns }) =>
      `${header.kind?.label.en ?? "other"} ${row},${column} ${rows}×${columns}`
  );
}

const adds = ["Net customer adds", 3];

test("a table begins at its header row, below a title", () => {
  expect(found([["Contoso 2022", ""], ["", ""], ["Metric", "Value"], adds])).toEqual([
    "metrics 2,0 2×2",
  ]);
});

test("two tables one below the other", () => {
  const cells = [
    ["Metric", "Value"],
    adds,
    ["", ""],
    ["Settings", ""],
    ["Setting", "Value"],
    ["As of", 44700],
  ];
  expect(found(cells)).toEqual(["metrics 0,0 2×2", "settings 4,0 2×2"]);
});

test("two tables side by side", () => {
  const cells = [
    ["Metric", "Value", "", "Setting", "Value"],
    [...adds, "", "As of", 44700],
    ["Deployments", 2, "", "", ""],
  ];
  expect(found(cells)).toEqual(["metrics 0,0 3×2", "settings 0,3 2×2"]);
});

test("a blank row inside a table doesn't end it where a metric, setting or person follows", () => {
  expect(found([["Metric", "Value"], adds, ["", ""], ["Deployments", 2]])).toEqual([
    "metrics 0,0 4×2",
  ]);
  expect(
    found([
      ["Setting", "Value"],
      ["As of", 1],
      ["", ""],
      ["Market", "Other"],
    ])
  ).toEqual(["settings 0,0 4×2"]);
  expect(
    found([
      ["Person", "Certification"],
      ["Ann", "AZ-104"],
      ["", ""],
      ["Bo", "AZ-305"],
    ])
  ).toEqual(["certifications 0,0 4×2"]);
});

test("a remark or a score below a blank row isn't part of the table", () => {
  expect(found([["Metric", "Value"], adds, ["", ""], ["Score", 72]])).toEqual(["metrics 0,0 2×2"]);
  expect(
    found([
      ["Setting", "Value"],
      ["As of", 1],
      ["", ""],
      ["Checked by Ann", ""],
    ])
  ).toEqual(["settings 0,0 2×2"]);
});

test("a header that is repeated inside a table doesn't begin another", () => {
  expect(found([["Metric", "Value"], adds, ["Metric", "Value"], ["Deployments", 2]])).toEqual([
    "metrics 0,0 4×2",
  ]);
});

test("results of BREAKDOWN and SUMMARY are no input and end the table above", () => {
  const breakdown = [
    "Category",
    "Metric",
    "Track",
    "Association",
    "Value",
    "Target",
    "Points",
    "Maximum",
    "Note",
  ];
  const summary = [
    "Designation",
    "Track",
    "Performance",
    "Skilling",
    "Customer success",
    "Score",
    "Status",
    "Rulebook",
  ];
  expect(
    found([["Metric", "Value"], adds, breakdown, ["Performance", "Net customer adds"]])
  ).toEqual(["metrics 0,0 2×2", "other 2,0 2×9"]);
  expect(found([summary, ["Modern Work", "SMB"]])).toEqual(["other 0,0 2×8"]);
});

test("a metrics table that lacks one needed header is still one; the table of SPD.RULES is none", () => {
  expect(
    found([
      ["Area", "Metric", "Track", "Walue"],
      ["Infrastructure", ...adds, ""],
    ])
  ).toEqual(["metrics 0,0 2×4"]);
  expect(
    found([
      ["Area", "Metrik X", "Track", "Value"],
      ["Infrastructure", ...adds],
    ])
  ).toEqual(["metrics 0,0 2×4"]);
  expect(
    found([
      ["Category", "Metric", "Track", "Association", "Target", "Unit", "Maximum"],
      ["Performance", "Net customer adds", "SMB", "", 10, "tenants", 20],
    ])
  ).toEqual(["other 0,0 2×7"]);
});

test("usage that lacks two of its five headers is still usage; tenants and months alone are none", () => {
  expect(
    found([
      ["Tenant", "Period", "Product", "PAU", "MAU"],
      ["T1", "2022-09", "Teams", 10, 4],
    ])
  ).toEqual(["Microsoft 365 usage 0,0 2×5"]);
  expect(
    found([
      ["Tenant", "Month", "Owner", "Remark"],
      ["T1", "2022-09", "Ada", ""],
    ])
  ).toEqual(["other 0,0 2×4"]);
});

test("German headers, and cells of other kinds than text", () => {
  expect(
    found([
      ["Bereich", "Metrik", "Wert"],
      ["Sicherheit", "Bereitstellungen", null],
    ])
  ).toEqual(["metrics 0,0 2×3"]);
  expect(
    found([
      [1, true, null],
      ["", "", ""],
    ])
  ).toEqual([]);
});

test("a header below row 20 is found after a blank row and a title", () => {
  const filler = Array.from({ length: 25 }, (_, index) => [`Line ${index}`, index]);
  expect(found([...filler, ["", ""], ["Numbers", ""], ["Metric", "Value"], adds])).toEqual([
    "metrics 27,0 2×2",
  ]);
});

const people = (count: number): Rows => [
  ["Person", "Certification", "Status"],
  ...Array.from({ length: count }, (_, index) => [`Person ${index}`, "AZ-104", "Active"]),
];

test("of a sheet with 30,000 rows that isn't used only the first 20 are read", async () => {
  const workbook = new FakeWorkbook({ People: people(29_999) });
  const [table] = await readTables(workbook, () => false);
  expect(workbook.reads).toEqual(["People!A1:C20"]);
  expect(table).toMatchObject({ kind: certificationsKind, rows: 29_999, state: "unread" });
});

test("once it is used the rest is read in pieces of at most 50,000 cells", async () => {
  const workbook = new FakeWorkbook({ People: people(29_999) });
  const [table] = await readTables(workbook, () => true);
  expect(workbook.reads).toEqual(["People!A1:C20", "People!A1:C16666", "People!A16667:C30000"]);
  expect(table?.cells).toHaveLength(30_000);
});

test("a big sheet without any table is left after its first 20 rows", async () => {
  const workbook = new FakeWorkbook({
    Log: Array.from({ length: 30_000 }, (_, index) => [index, "x"]),
  });
  expect(await readTables(workbook, () => true)).toEqual([]);
  expect(workbook.reads).toEqual(["Log!A1:B20"]);
});

test("a sheet whose name needs quotes is read by its quoted name", async () => {
  const workbook = new FakeWorkbook({ "Ann's data": [["Numbers"], ["Metric", "Value"], adds] });
  const [table] = await readTables(workbook, () => true);
  expect(table?.address).toBe("'Ann''s data'!A2:B3");
});
