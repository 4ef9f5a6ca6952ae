/** How sheets are stored: what stands out, what stays in view, how cells are typed. */
import { CellValueType } from "@univerjs/core";
import { sheetData } from "../../src/workbench/sheet-data";

const sheet = {
  name: "Metrics",
  cells: [["Title"], ["Metric", "Value"], ["Usage growth", 0.2], ["Done", true], ["=1+1"]],
  formats: [{ cells: "B3", format: "0 %" }],
  headings: ["A1", "A2:B2"],
};

test("text, number, boolean and formula keep their kinds", () => {
  const { cellData } = sheetData(sheet);
  expect(cellData?.[2]?.[0]).toMatchObject({ v: "Usage growth", t: CellValueType.STRING });
  expect(cellData?.[2]?.[1]).toMatchObject({ v: 0.2, t: CellValueType.NUMBER });
  expect(cellData?.[3]?.[1]).toMatchObject({ v: 1, t: CellValueType.BOOLEAN });
  expect(cellData?.[4]?.[0]).toMatchObject({ v: null, f: "=1+1" });
});

test("title and header row are bold, the cells below are not", () => {
  const { cellData } = sheetData(sheet);
  const bold = [0, 1, 2].map((row) => cellData?.[row]?.[0]?.s);
  expect(bold).toEqual([
    expect.objectContaining({ bl: 1 }),
    expect.objectContaining({ bl: 1 }),
    undefined,
  ]);
});

test("a header row has letters and fill of its own, whatever a table around it has", () => {
  expect(sheetData(sheet).cellData?.[1]?.[1]?.s).toMatchObject({
    bg: { rgb: "#1f4e8c" },
    cl: { rgb: "#ffffff" },
  });
});

test("B3 has its number format", () => {
  expect(sheetData(sheet).cellData?.[2]?.[1]?.s).toEqual({ n: { pattern: "0 %" } });
});

test("a sheet with 1 header row keeps the 2 rows down to it in view", () => {
  expect(sheetData(sheet).freeze).toMatchObject({ ySplit: 2, xSplit: 0 });
});

test("a sheet with 2 header rows keeps none in view", () => {
  expect(sheetData({ ...sheet, headings: ["A2:B2", "A4:B4"] }).freeze).toBeUndefined();
});

test("5 rows leave room for 100 more, and 2 columns for 24", () => {
  expect(sheetData(sheet)).toMatchObject({ rowCount: 105, columnCount: 26 });
});

test("input cells are blue on pale yellow, and freezeRows goes before the header row", () => {
  const data = sheetData({ ...sheet, inputs: ["B3"], freezeRows: 1, widths: [10] });
  expect(data.cellData?.[2]?.[1]?.s).toMatchObject({
    bg: { rgb: "#FFF9DB" },
    cl: { rgb: "#0000FF" },
    n: { pattern: "0 %" },
  });
  expect(data.freeze).toMatchObject({ ySplit: 1 });
  // 10 characters of 7 pixels, and 20 for the edges.
  expect(data.columnData).toEqual([{ w: 90 }]);
});

test("a header row of 2 lines wraps and is 36 pixels high", () => {
  const data = sheetData({ ...sheet, wraps: [{ cells: "A2:B2", lines: 2 }] });
  expect(data.cellData?.[1]?.[1]?.s).toMatchObject({ bl: 1, tb: 3 });
  expect(data.rowData).toEqual({ 1: { h: 36 } });
});
