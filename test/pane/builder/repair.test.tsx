/** Formulas that Excel has given up on: which are found, what they become, which are left alone. */
import { screen, within } from "@testing-library/react";
import { findStuck } from "../../../src/pane/repair/find-stuck";
import { callsUs, repairedFormula } from "../../../src/pane/repair/repaired-formula";
import { FakeWorkbook } from "../fake-workbook";
import { openFormulas } from "./open-formulas";

test.each([
  ['=_xldudf_SPD_SCORE("ModernWork",A1:B2)', '=SPD.SCORE("ModernWork",A1:B2)'],
  ["=_xldudf_SPD_SCORE(A1,_xldudf_SPD_METRICS(A1,B1))", "=SPD.SCORE(A1,SPD.METRICS(A1,B1))"],
  ["=Other.xla!_xldudf_SPD_SUMMARY(A1)", "=SPD.SUMMARY(A1)"],
  ["='C:\\My add-ins\\Other.xlam'!_xldudf_SPD_SUMMARY(A1)", "=SPD.SUMMARY(A1)"],
  ["=[2]!_xldudf_SPD_SUMMARY(A1)", "=SPD.SUMMARY(A1)"],
  ["=ROUND(_xldudf_spd_score(A1,B1),1)", "=ROUND(SPD.SCORE(A1,B1),1)"],
  ["=_xll.SPD.SCORE(A1,B1)", "=SPD.SCORE(A1,B1)"],
])("%s becomes %s", (before, after) => {
  expect(repairedFormula(before)).toBe(after);
});

test.each([
  '="_xldudf_SPD_SCORE(A1)"',
  "=_xldudf_OTHER_SCORE(A1)",
  "=_xldudf_SPD_NOTHING(A1)",
  "=SPD.SCORE(A1)",
])("%s stays", (formula) => {
  expect(repairedFormula(formula)).toBe(formula);
});

test("a formula calls us by a function's name, not in a text and not by a longer name", () => {
  expect(callsUs('=IF(A1="x", spd.score(A1), 0)')).toBe(true);
  expect(callsUs('="SPD.SCORE(A1)"')).toBe(false);
  expect(callsUs("=MYSPD.SCORE(A1)")).toBe(false);
  expect(callsUs("=SPD.SCORES(A1)")).toBe(false);
});

/** The workbook in memory doesn't calculate: a formula is its own value, so that only prefixes are found. */
const stuck = {
  Score: [["Title"], ['=_xldudf_SPD_SCORE("ModernWork", Metrics!A1:B2)'], ["=SPD.SUMMARY(A1)"]],
  Metrics: [
    ["Metric", "Value"],
    ["=1+1", "=_xldudf_SPD_TARGET(A1,A2)"],
  ],
};

test("prefixes are found on 2 sheets, each of them told before it is looked at", async () => {
  const told: string[] = [];
  const found = await findStuck(new FakeWorkbook(stuck), (sheet) => told.push(sheet));
  expect(found.map(({ address, repaired }) => [address, repaired])).toEqual([
    ["Score!A2", '=SPD.SCORE("ModernWork", Metrics!A1:B2)'],
    ["Metrics!B2", "=SPD.TARGET(A1,A2)"],
  ]);
  expect(told).toEqual(["Score", "Metrics"]);
});

test("a formula that shows #NAME? is found, one that shows another error isn't", async () => {
  const workbook = new FakeWorkbook({ Score: [["=SPD.SUMMARY(A1)", "=SPD.SUMMARY(A2)"]] });
  jest.spyOn(workbook, "read").mockResolvedValue([["#NAME?", "#VALUE!"]]);
  const found = await findStuck(workbook, () => undefined);
  expect(found.map(({ address }) => address)).toEqual(["Score!A1"]);
});

test("row 20,001 of a sheet of 2 columns is looked at, too", async () => {
  const rows = Array.from({ length: 20_001 }, () => ["", ""]);
  rows[20_000] = ["", "=_xldudf_SPD_SUMMARY(A1)"];
  const found = await findStuck(new FakeWorkbook({ Long: rows }), () => undefined);
  expect(found.map(({ address }) => address)).toEqual(["Long!B20001"]);
});

async function openRepair(workbook: FakeWorkbook) {
  const user = await openFormulas(workbook);
  await user.click(await screen.findByRole("button", { name: "Repair formulas" }));
  await user.click(screen.getByRole("button", { name: "Look for such formulas" }));
  return user;
}

test("found formulas are named, and one click enters them again in one step", async () => {
  const workbook = new FakeWorkbook(stuck);
  const user = await openRepair(workbook);
  expect(await screen.findByText("2 formulas don't calculate:")).toBeVisible();
  expect(screen.getByRole("button", { name: "Go to Metrics!B2" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Repair 2 formulas" }));
  expect(await screen.findByText(/^2 formulas were entered again/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Look for such formulas" })).toHaveFocus();
  expect(workbook.actions).toEqual(["repairFormulas"]);
  expect(await workbook.formulas("Score!A2:A3")).toEqual([
    ['=SPD.SCORE("ModernWork", Metrics!A1:B2)'],
    ["=SPD.SUMMARY(A1)"],
  ]);
});

test("a protected sheet is named, and only the other one is repaired", async () => {
  const workbook = new FakeWorkbook(stuck);
  workbook.protect("Metrics");
  const user = await openRepair(workbook);
  expect(
    await screen.findByText(/1 formula is on a protected sheet and stays as it is: Metrics/)
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Repair 1 formula" }));
  await screen.findByText(/^1 formula was entered again/);
  expect(await workbook.formulas("Metrics!B2")).toEqual([["=_xldudf_SPD_TARGET(A1,A2)"]]);
});

test("those that still show the error are named, with what to do", async () => {
  const workbook = new FakeWorkbook(stuck);
  const user = await openRepair(workbook);
  await screen.findByText("2 formulas don't calculate:");
  jest
    .spyOn(workbook, "read")
    .mockImplementation((address) => Promise.resolve([[address === "Score!A2" ? "#NAME?" : 12]]));
  await user.click(screen.getByRole("button", { name: "Repair 2 formulas" }));
  const note = await screen.findByText(/^1 still shows #NAME\?: Score!A2/);
  expect(note).toBeVisible();
});

test("where nothing is wrong it says so, and a refusal is told with its reason", async () => {
  const workbook = new FakeWorkbook({ Score: [["=SPD.SUMMARY(A1)"]] });
  const user = await openRepair(workbook);
  expect(await screen.findByText("No formula needs repair.")).toBeVisible();
  workbook.refused.set("formulas", "A cell is being edited.");
  await user.click(screen.getByRole("button", { name: "Look for such formulas" }));
  const alert = await screen.findByRole("alert");
  expect(within(alert).getByText(/A cell is being edited/)).toBeVisible();
});
