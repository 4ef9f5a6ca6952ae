/** What new sheets bring with them, and what is refused. */
import { type NewSheet, WorkbookError } from "../../../src/pane/workbook";
import { metrics, type OpenWorkbook } from "./sheets";

export function testInserting(open: OpenWorkbook): void {
  test("makes tables of the workbook; the second Numbers is Numbers_2", async () => {
    const workbook = await open([]);
    const one: NewSheet = {
      name: "One",
      cells: [["Metric", "Value"], ["Deployments", 5], [], ["Setting"], ["Track"]],
      tables: [
        { cells: "A1:B2", name: "Numbers" },
        { cells: "A4:A5", name: "Settings" },
      ],
    };
    const two: NewSheet = {
      name: "Two",
      cells: [["Metric"], ["Deployments"]],
      tables: [{ cells: "A1:A2", name: "Numbers" }],
    };
    await workbook.insertSheets([one, two], "insertTemplate");
    expect(await workbook.tables()).toEqual([
      { name: "Numbers", address: "One!A1:B2", sheet: "One", rows: 2, columns: 2 },
      { name: "Settings", address: "One!A4:A5", sheet: "One", rows: 2, columns: 1 },
      { name: "Numbers_2", address: "Two!A1:A2", sheet: "Two", rows: 2, columns: 1 },
    ]);
  });

  test("a list with a comma in an entry is refused, and no sheet is added", async () => {
    const workbook = await open([metrics]);
    const sheet: NewSheet = {
      name: "New",
      cells: [["x"]],
      validations: [{ cells: "A1", allow: { list: ["a, b", "c"] } }],
    };
    await expect(workbook.insertSheets([sheet], "insertTemplate")).rejects.toThrow(WorkbookError);
    expect(await workbook.sheets()).toHaveLength(1);
  });
}
