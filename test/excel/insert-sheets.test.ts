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
