/** Sheets that the pane adds: what Excel makes of their texts, and how they look. */
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { sampleSheets } from "../../src/functions/sample-workbook";
import { openExcel } from "./fake-excel";

const workbook = new ExcelWorkbook("en-US");

test("3/4/2022 stays text where the format is @, and only there", async () => {
  const state = openExcel();
  await workbook.insertSheets([
    { name: "Dates", cells: [["3/4/2022", "3/4/2022"]], formats: [{ cells: "B1", format: "@" }] },
  ]);
  // 3 April 2022, as days since 1900.
  expect(await workbook.read("Dates!A1:B1")).toEqual([[44_654, "3/4/2022"]]);
  expect(state.sheet("Dates").formats).toEqual(new Map([["0,1", "@"]]));
});

test("a format covers its whole block, headings are bold, and columns fit the table below its title", async () => {
  const state = openExcel();
  await workbook.insertSheets([
    {
      name: "New",
      cells: [
        ["A title that is longer than its column"],
        [],
        ["Metric", "Value"],
        ["Deployments", 0.2],
        ["Growth", 0.3],
      ],
      formats: [{ cells: "B4:B5", format: "0 %" }],
      headings: ["A1", "A3:B3"],
    },
  ]);
  const added = state.sheet("New");
  expect([...added.formats]).toEqual([
    ["3,1", "0 %"],
    ["4,1", "0 %"],
  ]);
  expect(added.bold).toEqual(["New!A1", "New!A3:B3"]);
  expect(added.fitted).toEqual([{ row: 2, column: 0, rows: 3, columns: 2 }]);
  expect(added.standardWidth).toBeUndefined();
});

test("columns for results get a width of their own, because results come later", async () => {
  const state = openExcel([
    {
      name: "Sheet",
      cells: [
        [1, 2],
        [3, 4],
      ],
    },
  ]);
  await workbook.insertSheets([{ name: "Score", cells: [["=SUM(Sheet!B2:B2)", "x"]] }]);
  expect(state.sheet("Score").standardWidth).toBe(24);
  expect(state.sheet("Score").fitted).toEqual([]);
});

test("METRICS and Metrics (2) are taken: the next is Metrics (3)", async () => {
  openExcel([
    { name: "METRICS", cells: [] },
    { name: "Metrics (2)", cells: [] },
  ]);
  const names = await workbook.insertSheets([
    { name: "Metrics", cells: [] },
    { name: "Metrics", cells: [] },
  ]);
  expect(names).toEqual(["Metrics (3)", "Metrics (4)"]);
});

test("the sample's sheets arrive as they are, with the export's dates as text", async () => {
  const state = openExcel();
  const samples = sampleSheets();
  expect(await workbook.insertSheets(samples)).toEqual([
    "Score",
    "Breakdown",
    "Metrics",
    "Trainings",
    "Settings",
    "Renewal",
  ]);
  for (const { name, cells } of samples) {
    expect(state.sheet(name).used).toMatchObject({ row: 0, column: 0, rows: cells.length });
  }
  const [, first] = await workbook.read("Trainings!H1:I2");
  expect(first).toEqual(samples.find(({ name }) => name === "Trainings")?.cells[1]?.slice(7, 9));
});

test("input cells are blue on pale yellow, columns 10 and 20 characters wide, 2 rows stay in view", async () => {
  const state = openExcel();
  await workbook.insertSheets([
    {
      name: "New",
      cells: [["Setting", "Value"]],
      inputs: ["B2:B3"],
      widths: [10, 20],
      freezeRows: 2,
    },
  ]);
  const added = state.sheet("New");
  expect(added.colours).toEqual(["New!B2:B3 in #0000FF", "New!B2:B3 on #FFF9DB"]);
  // 75 and 145 pixels, at three quarters of a point each.
  expect([...added.widths]).toEqual([
    [0, 56.25],
    [1, 108.75],
  ]);
  expect(added.frozenRows).toBe(2);
});

test("a header row of 2 lines wraps and is 30 points high", async () => {
  const state = openExcel();
  const wraps = [{ cells: "A2:B2", lines: 2 }];
  await workbook.insertSheets([{ name: "New", cells: [["x"], ["Long name", "y"]], wraps }]);
  expect(state.sheet("New").wrapped).toEqual(["New!A2:B2"]);
  expect([...state.sheet("New").heights]).toEqual([[1, 30]]);
});

test("prints one page wide in landscape with rows 1 to 3 on each page", async () => {
  const state = openExcel();
  await workbook.insertSheets([
    { name: "New", cells: [["x"]], print: { orientation: "landscape", titleRows: "1:3" } },
  ]);
  expect(state.sheet("New").page).toEqual({
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1 },
    titleRows: "1:3",
  });
});

test("hints warn only: lists in the text or in cells, months as dates or texts", async () => {
  const state = openExcel([{ name: "Lists", cells: [["taken"]] }]);
  await workbook.insertSheets([
    {
      name: "New",
      cells: [["x"]],
      validations: [
        { cells: "A2:A9", allow: { list: ["SMB", "Enterprise"] }, message: "Choose a track" },
        { cells: "B2:B9", allow: { listAt: "Lists!A1:A3" } },
        { cells: "C2:C9", allow: "month" },
        { cells: "D2", allow: "date" },
        { cells: "E2", allow: "number" },
      ],
    },
    { name: "Lists", cells: [["a"], ["b"], ["c"]] },
  ]);
  const { validations } = state.sheet("New");
  expect(validations.get("New!A2:A9")).toEqual({
    rule: { list: { inCellDropDown: true, source: "SMB,Enterprise" } },
    errorAlert: { style: "Warning", showAlert: true, title: "", message: "Choose a track" },
    prompt: { showPrompt: true, title: "", message: "Choose a track" },
  });
  expect(validations.get("New!B2:B9")).toEqual({
    rule: { list: { inCellDropDown: true, source: "='Lists (2)'!$A$1:$A$3" } },
    errorAlert: { style: "Warning", showAlert: true, title: "", message: "" },
  });
  expect(validations.get("New!C2:C9")?.["rule"]).toEqual({
    custom: { formula: '=ISNUMBER(IF(ISNUMBER(C2),C2,DATEVALUE(C2&"-01")))' },
  });
  expect(validations.get("New!D2")?.["rule"]).toEqual({
    date: { formula1: "2000-01-01", operator: "GreaterThan" },
  });
  expect(validations.get("New!E2")?.["rule"]).toMatchObject({
    decimal: { operator: "GreaterThan" },
  });
});
