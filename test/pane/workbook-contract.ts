/** What every door between pane and spreadsheet must do: the suite that every implementation of `Workbook` passes. */
import { WorkbookError } from "../../src/pane/workbook";
import { testFormulas, testResults } from "./contract/formulas";
import { testInserting } from "./contract/inserting";
import { metrics, notes, type OpenWorkbook } from "./contract/sheets";

export type { OpenWorkbook } from "./contract/sheets";

/** For a spreadsheet. */
export function testWorkbook(name: string, open: OpenWorkbook): void {
  describe(name, () => {
    testAll(open);
    testResults(open);
  });
}

/** For a workbook that only keeps what is put into it: its formulas stay text. */
export function testWorkbookWithoutResults(name: string, open: OpenWorkbook): void {
  describe(name, () => testAll(open));
}

function testAll(open: OpenWorkbook): void {
  testContent(open);
  testFormulas(open);
  testInserting(open);
}

function testContent(open: OpenWorkbook): void {
  test("lists the used part of both sheets, with the quotes that My notes needs", async () => {
    const workbook = await open([metrics, notes]);
    expect(await workbook.sheets()).toEqual([
      { address: "Metrics!A1:C4", sheet: "Metrics", rows: 4, columns: 3 },
      { address: "'My notes'!A1:A2", sheet: "My notes", rows: 2, columns: 1 },
    ]);
  });

  test("a sheet without content is not listed", async () => {
    const workbook = await open([metrics, { name: "Empty", cells: [] }]);
    expect((await workbook.sheets()).map(({ sheet }) => sheet)).toEqual(["Metrics"]);
  });

  test("reads text, numbers, booleans, an error's text and 3 blanks", async () => {
    const workbook = await open([metrics]);
    const [header, first, second, last] = await workbook.read("Metrics!A1:C4");
    expect([header, first, second]).toEqual(metrics.cells.slice(0, 3));
    expect(last?.[1]).toBe("#N/A");
    // Which blank a host gives is its own affair.
    expect([last?.[0], last?.[2]].every((blank) => blank === null || blank === "")).toBe(true);
  });

  test("what was written is read again", async () => {
    const workbook = await open([metrics]);
    const cells = [
      [7, false],
      ["twelve", true],
    ];
    await workbook.write("Metrics!B2:C3", cells, "insertFormula");
    expect(await workbook.read("Metrics!B2:C3")).toEqual([
      [7, false],
      ["twelve", true],
    ]);
  });

  test("2 values for 1 cell are refused, and nothing is written", async () => {
    const workbook = await open([metrics]);
    await expect(workbook.write("Metrics!B2", [[1, 2]], "insertFormula")).rejects.toThrow(
      WorkbookError
    );
    expect(await workbook.read("Metrics!B2:C2")).toEqual([[5, true]]);
  });

  test.each(["Nowhere!A1", "Metrics!nonsense"])("%s can't be read", async (address) => {
    const workbook = await open([metrics]);
    await expect(workbook.read(address)).rejects.toThrow(WorkbookError);
  });

  test("adds sheets at the end, numbers a name that is taken, and shows the first", async () => {
    const workbook = await open([metrics]);
    const sheets = [
      { name: "Metrics", cells: [["again"]] },
      { name: "Settings", cells: [["Setting", "Value"]] },
    ];
    const names = await workbook.insertSheets(sheets, "insertSample");
    const [again, settings] = names;
    expect(names).toHaveLength(2);
    expect(again).toMatch(/^Metrics\b.*2/);
    expect(settings).toBe("Settings");
    expect((await workbook.sheets()).map(({ sheet }) => sheet)).toEqual([
      "Metrics",
      again,
      settings,
    ]);
    expect((await workbook.selection()).sheet).toBe(again);
  });

  test("the selection is what was selected, with its formula", async () => {
    const workbook = await open([metrics, notes]);
    await workbook.select("'My notes'!A2");
    expect(await workbook.selection()).toEqual({
      address: "'My notes'!A2",
      sheet: "My notes",
      cell: "'My notes'!A2",
      formula: "=1+1",
    });
  });

  test("a selected cell without a formula has the formula ''", async () => {
    const workbook = await open([metrics]);
    await workbook.select("Metrics!A1:B2");
    expect(await workbook.selection()).toEqual({
      address: "Metrics!A1:B2",
      sheet: "Metrics",
      cell: "Metrics!A1",
      formula: "",
    });
  });

  test("tells of a selection until told to stop", async () => {
    const workbook = await open([metrics]);
    const listener = jest.fn();
    const stop = workbook.onSelection(listener);
    await workbook.select("Metrics!B3");
    expect(listener).toHaveBeenCalled();
    stop();
    listener.mockClear();
    await workbook.select("Metrics!A1");
    expect(listener).not.toHaveBeenCalled();
  });

  test("tells of a changed cell until told to stop", async () => {
    const workbook = await open([metrics]);
    const listener = jest.fn();
    const stop = workbook.onChange(listener);
    await workbook.write("Metrics!B2", [[6]], "insertFormula");
    expect(listener).toHaveBeenCalled();
    stop();
    listener.mockClear();
    await workbook.write("Metrics!B2", [[7]], "insertFormula");
    expect(listener).not.toHaveBeenCalled();
  });

  test("tells of a new sheet", async () => {
    const workbook = await open([metrics]);
    const listener = jest.fn();
    workbook.onChange(listener);
    await workbook.insertSheets([notes], "insertSample");
    expect(listener).toHaveBeenCalled();
  });

  test("keeps 2 settings apart, and has none before", async () => {
    const workbook = await open([metrics]);
    expect(await workbook.setting("formulas")).toBeUndefined();
    await workbook.saveSetting("formulas", "rules");
    await workbook.saveSetting("tables", "[]");
    expect(await workbook.setting("formulas")).toBe("rules");
    expect(await workbook.setting("tables")).toBe("[]");
  });

  test("writes 2 blocks on 2 sheets, or neither where the second has another size", async () => {
    const workbook = await open([metrics, notes]);
    const first = { address: "Metrics!B2", cells: [[6]] };
    const wrong = [first, { address: "'My notes'!A1", cells: [["a", "b"]] }];
    await expect(workbook.writeAll(wrong, "repairFormulas")).rejects.toThrow(WorkbookError);
    expect(await workbook.read("Metrics!B2")).toEqual([[5]]);
    const right = [first, { address: "'My notes'!A1", cells: [["a"]] }];
    await workbook.writeAll(right, "repairFormulas");
    expect(await workbook.read("Metrics!B2")).toEqual([[6]]);
    expect(await workbook.read("'My notes'!A1")).toEqual([["a"]]);
  });
}
