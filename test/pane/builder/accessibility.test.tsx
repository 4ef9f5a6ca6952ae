/** Nothing for axe to find in the Formulas tab, and headings without a gap. */
import { screen } from "@testing-library/react";
import { findings } from "../axe-findings";
import { FakeWorkbook } from "../fake-workbook";
import { metrics } from "../workbooks";
import { openForm, openFormulas } from "./open-formulas";

test("the list with repair and what is written opened, and a search", async () => {
  const user = await openFormulas(new FakeWorkbook({ Metrics: metrics }));
  await user.click(screen.getByRole("button", { name: "Repair formulas" }));
  await user.click(screen.getByRole("button", { name: "What this add-in changes" }));
  expect(await findings()).toEqual([]);
  await user.type(screen.getByRole("searchbox"), "score");
  expect(await findings()).toEqual([]);
});

test("a form with choices, ranges, a table as its result and a question", async () => {
  const workbook = new FakeWorkbook({ Metrics: metrics });
  const user = await openForm(workbook, "BREAKDOWN");
  await user.type(screen.getByRole("combobox", { name: /area/ }), "ModernWork{Escape}");
  expect(await findings()).toEqual([]);
  await user.click(await screen.findByRole("button", { name: /^Add Metrics!A1:E15/ }));
  await screen.findByRole("table");
  await user.click(screen.getByRole("button", { name: /^Insert into/ }));
  await screen.findByRole("button", { name: "Insert all the same" });
  await user.click(screen.getByRole("button", { name: "Example" }));
  expect(await findings()).toEqual([]);
  const levels = screen.getAllByRole("heading").map(({ tagName }) => Number(tagName.slice(1)));
  levels
    .slice(1)
    .forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index] ?? 0) + 1));
});
