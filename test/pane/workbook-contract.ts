/** What every door between pane and spreadsheet must do: the suite that every implementation of `Workbook` passes. */
import { type NewSheet, type Workbook, WorkbookError } from "../../src/pane/workbook";

/** Opens a calculated workbook that holds these sheets and nothing else. */
export type OpenWorkbook = (sheets: readonly NewSheet[]) => Promise<Workbook>;

const metrics: NewSheet = {
  name: "Metrics",
  cells: [
    ["Metric", "Value", "Done"],
    ["Deployments", 5, true],
    ["Usage growth", 0.2, false],
    [null, "#N/A", null],
  ],
  headings: ["A1:C1"],
};
const notes: NewSheet = { name: "My notes", cells: [["first"], ["=1+1"]] };

/** For a spreadsheet. */
export function testWorkbook(name: string, open: OpenWorkbook): void {
  describe(name, () => {
    testContent(open);
    testResults(open);
  });
}

/** For a workbook that only keeps what is put into it: its formulas stay text. */
export function testWorkbookWithoutResults(name: string, open: OpenWorkbook): void {
  describe(name, () => testContent(open));
}

function testResults(open: OpenWorkbook): void {
  test("reads the result of a formula, not its text", async () => {
    const workbook = await open([notes]);
    expect(await workbook.read("'My notes'!A2")).toEqual([[2]]);
  });

  test("a written formula is calculated", async () => {
    const workbook = await open([metrics]);
    await workbook.write("Metrics!B2:C2", [[7, "=B2*6"]]);
    expect(await workbook.read("Metrics!B2:C2")).toEqual([[7, 42]]);
  });

  test("inserted formulas are calculated", async () => {
    const workbook = await open([metrics]);
    await workbook.insertSheets([{ name: "Sum", cells: [["=SUM(Metrics!B2:B3)"]] }]);
    expect(await workbook.read("Sum!A1")).toEqual([[5.2]]);
  });
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
    await workbook.write("Metrics!B2:C3", [
      [7, false],
      ["twelve", true],
    ]);
    expect(await workbook.read("Metrics!B2:C3")).toEqual([
      [7, false],
      ["twelve", true],
    ]);
  });

  test("2 values for 1 cell are refused, and nothing is written", async () => {
    const workbook = await open([metrics]);
    await expect(workbook.write("Metrics!B2", [[1, 2]])).rejects.toThrow(WorkbookError);
    expect(await workbook.read("Metrics!B2:C2")).toEqual([[5, true]]);
  });

  test.each(["Nowhere!A1", "Metrics!nonsense"])("%s can't be read", async (address) => {
    const workbook = await open([metrics]);
    await expect(workbook.read(address)).rejects.toThrow(WorkbookError);
  });

  test("adds sheets at the end, numbers a name that is taken, and shows the first", async () => {
    const workbook = await open([metrics]);
    const names = await workbook.insertSheets([
      { name: "Metrics", cells: [["again"]] },
      { name: "Settings", cells: [["Setting", "Value"]] },
    ]);
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
      formula: "=1+1",
    });
  });

  test("a selected cell without a formula has the formula ''", async () => {
    const workbook = await open([metrics]);
    await workbook.select("Metrics!A1:B2");
    expect(await workbook.selection()).toEqual({
      address: "Metrics!A1:B2",
      sheet: "Metrics",
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
    await workbook.write("Metrics!B2", [[6]]);
    expect(listener).toHaveBeenCalled();
    stop();
    listener.mockClear();
    await workbook.write("Metrics!B2", [[7]]);
    expect(listener).not.toHaveBeenCalled();
  });

  test("tells of a new sheet", async () => {
    const workbook = await open([metrics]);
    const listener = jest.fn();
    workbook.onChange(listener);
    await workbook.insertSheets([notes]);
    expect(listener).toHaveBeenCalled();
  });

  test("keeps 2 settings apart, and has none before", async () => {
    const workbook = await open([metrics]);
    expect(await workbook.setting("spd.tab")).toBeUndefined();
    await workbook.saveSetting("spd.tab", "rules");
    await workbook.saveSetting("spd.tables", "[]");
    expect(await workbook.setting("spd.tab")).toBe("rules");
    expect(await workbook.setting("spd.tables")).toBe("[]");
  });
}
