/** Nothing for axe to find in the Renewal tab, narrow or wide, and headings without a gap. */
import { screen } from "@testing-library/react";
import axe from "axe-core";
import { dayOfIso } from "../../src/core/month";
import { settingsTable } from "../../src/renewal/settings-sheet";
import { FakeWorkbook } from "./fake-workbook";
import { openPane, opener } from "./open-pane";

async function findings(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

const values = {
  Anniversary: dayOfIso("2023-03-01"),
  "Held on 2022-09-30": "Gold",
  "Qualified on": dayOfIso("2023-02-10"),
  "Fee Gold legacy benefits": 4500,
};

async function openRenewal(more: Readonly<Record<string, string | number>> = {}) {
  const user = openPane(new FakeWorkbook({ Plan: settingsTable({ ...values, ...more }) }));
  await user.click(screen.getByRole("tab", { name: "Renewal" }));
  await screen.findByRole("textbox", { name: "Anniversary" });
  return user;
}

afterEach(() => jest.restoreAllMocks());

test("the form, an opened option, the timeline and the cash flow as a table", async () => {
  const user = await openRenewal();
  await user.click(await opener("Fees you know"));
  await user.click(await opener("Designation, new benefits"));
  await user.click(await opener("All dates of the programme"));
  expect(await findings()).toEqual([]);
  await user.click(screen.getByRole("radio", { name: "Table" }));
  expect(await findings()).toEqual([]);
  const levels = screen.getAllByRole("heading").map(({ tagName }) => Number(tagName.slice(1)));
  levels
    .slice(1)
    .forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index] ?? 0) + 1));
});

test("problems at the fields", async () => {
  await openRenewal({ Years: 100 });
  await screen.findByText("The options can't be computed yet");
  expect(await findings()).toEqual([]);
});

test("nothing there yet", async () => {
  const user = openPane(new FakeWorkbook());
  await user.click(screen.getByRole("tab", { name: "Renewal" }));
  await screen.findByRole("button", { name: /Add the sheet/ });
  expect(await findings()).toEqual([]);
});

test("wide enough, the options are a table whose rows open by keyboard", async () => {
  jest.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(800);
  const user = await openRenewal();
  const row = screen.getByRole("row", { name: /^Designation, new benefits/ });
  expect(row).toHaveTextContent(
    "Designation, new benefitsYesUSD 4,730Mar 1, 2023Feb 29, 2024YesR5a"
  );
  screen.getByRole("button", { name: "Designation, new benefits" }).focus();
  await user.keyboard("{Enter}");
  expect(screen.getByRole("heading", { name: "Rule R5a decides" })).toBeVisible();
  expect(await findings()).toEqual([]);
});
