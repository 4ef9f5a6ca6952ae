/** Our functions in the cells of the workbench's spreadsheet. */
import type { CellValue, NewSheet } from "../../src/pane/workbook";
import { type Headless, openHeadless } from "./headless";

let opened: Headless | undefined;

afterEach(() => opened?.close());

/** In Modern Work an SMB customer is worth 2 points: 20 for the target of 10. */
function metrics(value: CellValue): NewSheet {
  return {
    name: "My metrics",
    cells: [
      ["Metric", "Track", "Value"],
      ["Net customer adds", "SMB", value],
    ],
  };
}

const range = "'My metrics'!A1:C2";

async function calculate(value: CellValue, formula: string, locale?: string): Promise<Headless> {
  opened = await openHeadless([metrics(value), { name: "Score", cells: [[formula]] }], locale);
  return opened;
}

test("5 new SMB customers of 10 show 10 points, and 10 of 10 show 20", async () => {
  const { workbook } = await calculate(5, `=SPD.SCORE("ModernWork", ${range})`);
  expect(await workbook.read("Score!A1")).toEqual([[10]]);
  await workbook.write("'My metrics'!C2", [[10]]);
  expect(await workbook.read("Score!A1")).toEqual([[20]]);
});

test("a function's name may be typed in any case, and its result calculated with", async () => {
  const { workbook } = await calculate(5, `=spd.score("modernwork", ${range})*2`);
  expect(await workbook.read("Score!A1")).toEqual([[20]]);
});

test("a sheet that the workbook doesn't have is said in a sentence", async () => {
  const { workbook } = await calculate(5, `=SPD.SCORE("ModernWork", Nowhere!A1:C2)`);
  expect(await workbook.read("Score!A1")).toEqual([["#VALUE!"]]);
  expect(await workbook.problemAt("Score!A1")).toBe(
    "The formula names a sheet that this workbook doesn't have. Check the sheet's name before the exclamation mark."
  );
});

test("a summary spills 8 rows of 8 columns", async () => {
  const { workbook } = await calculate(5, "");
  await workbook.write("'My metrics'!D1:D2", [["Area"], ["ModernWork"]]);
  await workbook.write("Score!A1", [["=SPD.SUMMARY('My metrics'!A1:D2)"]]);
  const rows = await workbook.read("Score!A1:I9");
  expect(rows[0]).toEqual([
    "Designation",
    "Track",
    "Performance",
    "Skilling",
    "Customer success",
    "Score",
    "Status",
    "Rulebook",
    null,
  ]);
  expect(rows[4]?.slice(0, 6)).toEqual(["Modern Work", "SMB", 10, 0, 0, 10]);
  expect(rows[7]?.[0]).toBe("Microsoft Cloud badge");
  expect(rows[8]).toEqual(Array(9).fill(null));
  expect((await workbook.sheets())[1]?.address).toBe("Score!A1:H8");
});

test("a value in the way of a summary shows #SPILL! until it is gone", async () => {
  const { workbook } = await calculate(5, `=SPD.BREAKDOWN("ModernWork", ${range})`);
  await workbook.write("Score!B2", [["in the way"]]);
  expect(await workbook.read("Score!A1:A2")).toEqual([["#SPILL!"], [null]]);
  await workbook.write("Score!B2", [[null]]);
  expect(await workbook.read("Score!A1:A2")).toEqual([["Category"], ["Performance"]]);
});

test("a table's name with [#All] stands for its cells", async () => {
  const { workbook, book } = await calculate(5, "");
  const cells = { startRow: 0, startColumn: 0, endRow: 1, endColumn: 2 };
  await book.getSheetByName("My metrics")?.addTable("Usage", cells);
  await workbook.write("Score!A1", [['=SPD.SCORE("ModernWork", Usage[#All])']]);
  expect(await workbook.read("Score!A1")).toEqual([[10]]);
});

test("an argument left out between 2 commas is not given", async () => {
  const { workbook } = await calculate(
    5,
    '=SPD.TARGET("ModernWork", "Net customer adds", "SMB",,)'
  );
  expect(await workbook.read("Score!A1")).toEqual([[10]]);
});

test("an argument may be a cell", async () => {
  const { workbook } = await calculate(
    "ModernWork",
    `=SPD.TARGET('My metrics'!C2, "Net customer adds", "SMB")`
  );
  expect(await workbook.read("Score!A1")).toEqual([[10]]);
});

test("a cell that can't be read shows #VALUE!, and the sentence names 'My metrics'!C2", async () => {
  const { workbook } = await calculate("five", `=SPD.SCORE("ModernWork", ${range})`);
  expect(await workbook.read("Score!A1")).toEqual([["#VALUE!"]]);
  expect(await workbook.problemAt("Score!A1")).toContain("'My metrics'!C2");
});

test("for de-DE the sentence is German", async () => {
  const { workbook } = await calculate(5, `=SPD.SCORE("Modernwerk", ${range})`, "de-DE");
  expect(await workbook.problemAt("Score!A1")).toContain("Meinten Sie");
});

test("the sentence outlives + 1, but not IFERROR", async () => {
  const { workbook } = await calculate("five", `=SPD.SCORE("ModernWork", ${range})+1`);
  expect(await workbook.problemAt("Score!A1")).toContain("'My metrics'!C2");
  await workbook.write("Score!A1", [[`=IFERROR(SPD.SCORE("ModernWork", ${range}), -1)`]]);
  expect(await workbook.read("Score!A1")).toEqual([[-1]]);
  expect(await workbook.problemAt("Score!A1")).toBeUndefined();
});

test("the sentence goes with the problem, and an error of another kind has none", async () => {
  const { workbook, book } = await calculate("five", `=SPD.SCORE("ModernWork", ${range})`);
  await workbook.write("'My metrics'!C2", [[5]]);
  expect(await workbook.problemAt("Score!A1")).toBeUndefined();
  // As a user types it: the cell keeps what it carries besides its formula.
  book.getSheetByName("Score")?.getRange("A1").setFormula(`=SPD.SCORE("ModernWork", ${range})+"a"`);
  await workbook.write("Score!B9", [[1]]);
  expect(await workbook.read("Score!A1")).toEqual([["#VALUE!"]]);
  expect(await workbook.problemAt("Score!A1")).toBeUndefined();
});

test("a failed function does not stop the next one", async () => {
  const { workbook } = await calculate(5, '=SPD.SCORE("nonsense")');
  await workbook.write("Score!B1:C1", [[`=SPD.SCORE("ModernWork", ${range})`, "=1+1"]]);
  expect(await workbook.read("Score!A1:C1")).toEqual([["#VALUE!", 10, 2]]);
});
