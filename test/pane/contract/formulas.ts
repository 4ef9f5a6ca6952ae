/** Formulas, their results, spills and names, as every spreadsheet has them. */
import type { NewSheet } from "../../../src/pane/workbook";
import { metrics, notes, type OpenWorkbook } from "./sheets";

/** The block B2:C3 is one formula's result. */
const spilling: NewSheet = {
  name: "Spilling",
  cells: [
    ["top", null, null, "right"],
    [null, "=SEQUENCE(2,2)"],
    [null, null, null, "=7+3"],
  ],
};

/** For a spreadsheet, which calculates. */
export function testResults(open: OpenWorkbook): void {
  test("reads the result of a formula, not its text", async () => {
    const workbook = await open([notes]);
    expect(await workbook.read("'My notes'!A2")).toEqual([[2]]);
  });

  test("a written formula is calculated", async () => {
    const workbook = await open([metrics]);
    await workbook.write("Metrics!B2:C2", [[7, "=B2*6"]], "insertFormula");
    expect(await workbook.read("Metrics!B2:C2")).toEqual([[7, 42]]);
  });

  test("inserted formulas are calculated", async () => {
    const workbook = await open([metrics]);
    await workbook.insertSheets(
      [{ name: "Sum", cells: [["=SUM(Metrics!B2:B3)"]] }],
      "insertSample"
    );
    expect(await workbook.read("Sum!A1")).toEqual([[5.2]]);
  });

  test("a formula that spills over 2 × 2 cells is one, and each of the 4 leads to it", async () => {
    const workbook = await open([spilling]);
    expect(await workbook.read("Spilling!B2:C3")).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(await workbook.formulas("Spilling!A1:D3")).toEqual([
      ["", "", "", ""],
      ["", "=SEQUENCE(2,2)", "", ""],
      ["", "", "", "=7+3"],
    ]);
    // A part of it without the cell that has the formula.
    expect(await workbook.formulas("Spilling!B3:C3")).toEqual([["", ""]]);
    const spill = {
      address: "Spilling!B2:C3",
      sheet: "Spilling",
      rows: 2,
      columns: 2,
      anchor: "Spilling!B2",
    };
    for (const cell of ["B2", "C2", "B3", "C3"]) {
      expect(await workbook.spill(`Spilling!${cell}`)).toEqual(spill);
    }
    for (const cell of ["A1", "A2", "D3", "B1"]) {
      expect(await workbook.spill(`Spilling!${cell}`)).toBeUndefined();
    }
  });

  test("the formulas of 2 new sheets follow where Metrics becomes Metrics (2)", async () => {
    const workbook = await open([metrics]);
    const names = await workbook.insertSheets(
      [
        { name: "Sum", cells: [["=SUM(Metrics!A1:A2)"]] },
        { name: "Metrics", cells: [[20], [22]] },
      ],
      "insertSample"
    );
    expect(names).toEqual(["Sum", "Metrics (2)"]);
    expect(await workbook.read("Sum!A1")).toEqual([[42]]);
    expect(await workbook.formulas("Sum!A1")).toEqual([["=SUM('Metrics (2)'!A1:A2)"]]);
  });
}

export function testFormulas(open: OpenWorkbook): void {
  test("formulas are given in place, '' for the cells without one", async () => {
    const workbook = await open([notes, metrics]);
    expect(await workbook.formulas("'My notes'!A1:B2")).toEqual([
      ["", ""],
      ["=1+1", ""],
    ]);
    expect(await workbook.formulas("Metrics!A1:C4")).toEqual(Array(4).fill(["", "", ""]));
  });

  test("names a range that all sheets know, and one that only My notes knows", async () => {
    const names = [
      { name: "Values", address: "Metrics!B2:B3" },
      { name: "First", address: "'My notes'!A1", sheet: "My notes" },
    ];
    const workbook = await open([metrics, notes], { names });
    expect(await workbook.names()).toEqual(names);
  });

  test("lists the 1 protected sheet of 2, and none where none is", async () => {
    const workbook = await open([metrics, notes], { protectedSheets: ["My notes"] });
    expect(await workbook.protectedSheets()).toEqual(["My notes"]);
    expect(await (await open([metrics])).protectedSheets()).toEqual([]);
  });
}
