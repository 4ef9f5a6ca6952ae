/** What a form says before it writes into cells. */
import { checkTarget, isFree } from "../../../src/pane/builder/check-target";
import { FakeWorkbook } from "../fake-workbook";

const sheets = {
  Score: [
    ["Title", "", ""],
    ["", "=1+1", "x"],
  ],
  "My data": [["Metric", "Value"]],
};

function check(
  workbook: FakeWorkbook,
  cell: string,
  [rows, columns]: readonly [number, number] = [1, 1],
  reads: readonly string[] = []
) {
  return checkTarget(workbook, { target: `Score!${cell}`, sheet: "Score", rows, columns, reads });
}

test("a blank cell with room around it is free", async () => {
  expect(isFree(await check(new FakeWorkbook(sheets), "D1", [3, 3]))).toBe(true);
});

test("a filled cell is named with its text, one with a formula with the formula", async () => {
  const workbook = new FakeWorkbook(sheets);
  expect((await check(workbook, "A1")).overwrites).toBe("Title");
  expect((await check(workbook, "B2")).overwrites).toBe("=1+1");
});

test("a result of 2 × 3 cells in A1 finds B2 and C2 in its way", async () => {
  expect(await check(new FakeWorkbook(sheets), "A1", [2, 3])).toMatchObject({
    overwrites: "Title",
    inTheWay: ["Score!B2", "Score!C2"],
  });
});

test("what the cell's own formula fills now isn't in the way, what another's fills is", async () => {
  const workbook = new FakeWorkbook(sheets);
  workbook.spills.push("Score!B2:C2");
  expect((await check(workbook, "B2", [1, 2])).inTheWay).toEqual([]);
  expect(await check(workbook, "C2")).toMatchObject({ spilledFrom: "Score!B2" });
});

test("a result that would stand in what the formula reads is a circle; beside it is none", async () => {
  const workbook = new FakeWorkbook(sheets);
  const reads = ["Score!D5:E9"];
  expect((await check(workbook, "E9", [1, 1], reads)).readsItself).toBe("Score!D5:E9");
  expect((await check(workbook, "D3", [3, 1], reads)).readsItself).toBe("Score!D5:E9");
  expect((await check(workbook, "D3", [2, 1], reads)).readsItself).toBeUndefined();
  expect((await check(workbook, "E9", [1, 1], ["'My data'!D5:E9"])).readsItself).toBeUndefined();
});

test("a protected sheet is told", async () => {
  const workbook = new FakeWorkbook(sheets);
  workbook.protect("Score");
  expect((await check(workbook, "D1")).isProtected).toBe(true);
});
