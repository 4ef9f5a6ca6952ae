/** The list of what changes a workbook says everything that the code does, and nothing else. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { screen } from "@testing-library/react";
import type { Workbook } from "../../../src/pane/workbook";
import { writingMarkdown } from "../../../src/pane/writing/writing-page";
import { writingActions } from "../../../src/pane/writing-actions";
import { FakeWorkbook } from "../fake-workbook";
import { openFormulas } from "./open-formulas";

const pane = path.join(process.cwd(), "src/pane");
const code = readdirSync(pane, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/writing-actions|\bwords\b|^languages/.test(file))
  .map((file) => readFileSync(path.join(pane, file), "utf8"))
  .join("\n");

test("every action of the list is one that the pane takes", () => {
  const unused = Object.keys(writingActions).filter((id) => !code.includes(`"${id}"`));
  expect(unused).toEqual([]);
});

test("an action that isn't listed, or not for such a change, doesn't compile", () => {
  const attempts = (workbook: Workbook): readonly unknown[] => [
    // @ts-expect-error -- Every change names an action of the list.
    workbook.write("A1", [[1]], "tidyUp"),
    // @ts-expect-error -- The one for sheets isn't one for cells.
    workbook.write("A1", [[1]], "insertSample"),
    // @ts-expect-error -- No change without an action.
    workbook.insertSheets([]),
    // @ts-expect-error -- Nothing is kept in the file under another name.
    workbook.saveSetting("secret", "x"),
  ];
  // The compiler judges it; here it only has to be something that could run.
  expect(attempts).toHaveLength(1);
});

test("the pane shows each action with what it changes", async () => {
  const user = await openFormulas(new FakeWorkbook());
  await user.click(screen.getByRole("button", { name: "What this add-in changes" }));
  for (const { title, what } of Object.values(writingActions)) {
    expect(screen.getByText(title.en, { selector: "dt" })).toBeVisible();
    expect(screen.getByText(what.en)).toBeVisible();
  }
});

test("docs/writing.md is what the list gives (npm run docs writes it)", () => {
  expect(readFileSync("docs/writing.md", "utf8")).toBe(writingMarkdown());
});
