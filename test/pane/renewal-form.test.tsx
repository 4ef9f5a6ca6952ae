/** What can be wrong in the renewal form, and what it never touches. */
import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { dayOfIso } from "../../src/core/month";
import type { CellValue } from "../../src/pane/workbook";
import { settingsTable } from "../../src/renewal/settings-sheet";
import { FakeWorkbook } from "./fake-workbook";
import { openPane, opener } from "./open-pane";

const base = { Anniversary: dayOfIso("2024-03-01"), "Held on 2022-09-30": "Gold" };

/** Row 1 is the header, the settings follow in the order of the form. */
function workbookWith(values: Readonly<Record<string, CellValue>> = {}, locale?: string) {
  return new FakeWorkbook({ Plan: settingsTable({ ...base, ...values }) }, locale);
}

async function openRenewal(workbook: FakeWorkbook): Promise<UserEvent> {
  const user = openPane(workbook);
  await user.click(screen.getByRole("tab", { name: "Renewal" }));
  await screen.findByRole("textbox", { name: "Anniversary" });
  return user;
}

/** Types into a field of a group that has to be opened first, where one is given. */
async function type(user: UserEvent, name: string, text: string, group?: string): Promise<void> {
  if (group !== undefined) await user.click(await opener(group));
  const box = await screen.findByRole("textbox", { name });
  await user.clear(box);
  await user.paste(text);
  await user.keyboard("{Enter}");
}

const cases: readonly (readonly [
  name: string,
  text: string,
  group: string | undefined,
  sentence: RegExp,
])[] = [
  ["Anniversary", "next spring", undefined, /Plan!B2: Anniversary is “next spring”, which is text/],
  ["Anniversary", "5/1/2015", undefined, /Plan!B2: the anniversary 2015-05-01 is from before/],
  [
    "Payment date",
    "2/28/2024",
    undefined,
    /Payment date 2024-02-28 \(Plan!B6\) is before Anniversary/,
  ],
  ["Currency", "Euro", undefined, /Plan!B7: “EURO” isn't a currency/],
  ["Years", "0", "Assumptions", /Plan!B8: a horizon of 0 years/],
  ["Years", "100", "Assumptions", /a horizon of 100 years.*from 1 to 30/],
  ["Discount rate", "800", "Assumptions", /Plan!B9: the discount rate 8 means 800 % a year/],
  ["Designations", "7", "Assumptions", /Designations is “7”; .*from 1 to 6/],
  ["Gold legacy benefits", "0", "Fees you know", /Plan!B16: the fee of Gold legacy benefits is 0/],
  ["Partner Launch", "-5", "Benefit values", /“-5”; it has to be an amount above 0/],
];

test.each(cases)("%s %s: the sentence stands at the field, with its cell", async (...each) => {
  const [name, text, group, sentence] = each;
  const user = await openRenewal(workbookWith());
  await type(user, name, text, group);
  const box = await screen.findByRole("textbox", { name });
  await waitFor(() => expect(box).toBeInvalid());
  expect(box).toHaveAccessibleDescription(sentence);
  // And where the options would be.
  expect(screen.getByText("The options can't be computed yet")).toBeVisible();
});

test("8 in the field of the rate is 8 %, and 8 in its cell is told to mean 800 %", async () => {
  const workbook = workbookWith();
  const user = await openRenewal(workbook);
  await type(user, "Discount rate", "8", "Assumptions");
  expect(await workbook.read("Plan!B9")).toEqual([[0.08]]);
  await workbook.write("Plan!B9", [[8]], "writeSetting");
  expect(await screen.findAllByText(/For 8 % enter 8 % or 0.08/)).not.toEqual([]);
});

test("two mistakes are told at two fields at once", async () => {
  const workbook = workbookWith({ Anniversary: "soon", "Decision date": "later" });
  await openRenewal(workbook);
  const box = (name: string) => screen.getByRole("textbox", { name });
  expect(box("Anniversary")).toHaveAccessibleDescription(/“soon”, which is text/);
  expect(box("Decision date")).toHaveAccessibleDescription(/“later”, which is text/);
});

test("a currency without a sourced fee is taken, and its fees are unknown until the user gives them", async () => {
  const workbook = workbookWith({ Currency: "CHF", "Qualified on": dayOfIso("2024-02-10") });
  const user = await openRenewal(workbook);
  const option = () =>
    screen.findByRole("heading", { level: 4, name: /^Designation, new benefits/ });
  expect(await option()).toHaveTextContent("Fee unknown");
  await type(user, "Solutions Partner", "4400", "Fees you know");
  await waitFor(async () => expect(await option()).toHaveTextContent("CHF 4,400 (your own)"));
});

test("a cell with a formula can be seen but not overwritten", async () => {
  const workbook = workbookWith({ "Decision date": "=B2+10" });
  await openRenewal(workbook);
  const box = screen.getByRole("textbox", { name: "Decision date" });
  expect(box).toHaveAttribute("readonly");
  expect(box).toHaveAccessibleDescription(/Computed in Plan!B5; change it there/);
});

test("a row that is missing is added below the table, and nothing else changes", async () => {
  const rows = [
    ["Plan", "", ""],
    ["Setting", "Value", "Note"],
    ["Anniversary", base.Anniversary, "from Partner Center"],
    ["", "", ""],
    ["", "", ""],
    ["Remarks", "", ""],
  ];
  const workbook = new FakeWorkbook({ Own: rows });
  const user = await openRenewal(workbook);
  await type(user, "Years", "2", "Assumptions");
  expect(await workbook.read("Own!A1:C6")).toEqual([
    ...rows.slice(0, 3),
    ["Years", 2, ""],
    ...rows.slice(4),
  ]);
});

test("without a free row the fields say why they are closed, and a sheet with all rows takes the values over", async () => {
  const workbook = new FakeWorkbook({
    Own: [
      ["Setting", "Value"],
      ["Anniversary", base.Anniversary],
      ["Track", ""],
      [null, null],
      ["Remarks", "keep"],
    ],
  });
  const user = await openRenewal(workbook);
  const box = screen.getByRole("textbox", { name: "Payment date" });
  expect(box).toBeDisabled();
  expect(box).toHaveAccessibleDescription(/Own!A1:B3 has no row for this/);
  await user.click(screen.getByRole("button", { name: "Move to a sheet with all rows" }));
  await waitFor(() => expect(screen.getByRole("textbox", { name: "Payment date" })).toBeEnabled());
  expect(await workbook.read("'Renewal settings'!B4")).toEqual([[base.Anniversary]]);
  expect(await workbook.read("Own!A5:B5")).toEqual([["Remarks", "keep"]]);
});

test("a write that the host refuses is told at the field, and what was typed stays", async () => {
  const workbook = workbookWith();
  const user = await openRenewal(workbook);
  workbook.refused.set("write", "The sheet is protected.");
  await type(user, "Payment date", "3/5/2024");
  const box = screen.getByRole("textbox", { name: "Payment date" });
  await waitFor(() => expect(box).toHaveAccessibleDescription(/Not saved: The sheet is protected/));
  expect(box).toHaveValue("3/5/2024");
});

test("Escape gives up what was typed", async () => {
  const workbook = workbookWith();
  const user = await openRenewal(workbook);
  const box = screen.getByRole("textbox", { name: "Anniversary" });
  await user.clear(box);
  await user.paste("1/1/1999");
  await user.keyboard("{Escape}");
  expect(box).toHaveValue("03/01/2024");
  expect(workbook.actions).toEqual([]);
});

test("own fees of a table count for the settings on their sheet, not for those of another", async () => {
  const fees = [
    ["Offer", "Currency", "From", "To", "Amount", "Source"],
    ["Gold legacy benefits", "USD", "", "", 5100, "Invoice"],
  ];
  const plan = settingsTable(base).map((row, index) => [...row, null, ...(fees[index] ?? [])]);
  const other = settingsTable({
    Anniversary: dayOfIso("2024-06-01"),
    "Held on 2022-09-30": "Gold",
  });
  const workbook = new FakeWorkbook({ Plan: plan, Other: other });
  const user = await openRenewal(workbook);
  const legacy = () => screen.findByRole("heading", { level: 4, name: /^Legacy benefits/ });
  expect(await legacy()).toHaveTextContent("USD 5,100 (your own)");
  await user.selectOptions(screen.getByRole("combobox", { name: "Settings from" }), "Other!A1:C28");
  await waitFor(async () => expect(await legacy()).toHaveTextContent("Fee unknown"));
});

test("what RENEWAL lists elsewhere is no fee table; a fee table that lacks its offers is named", async () => {
  const result = [
    ["Option", "Available", "Fee", "Currency", "Due", "Next anniversary", "Badge"],
    ["Lapse", "Yes", 0, "USD", "", "", "No"],
  ];
  const workbook = new FakeWorkbook({ Plan: settingsTable(base), Result: result, Fees: [[""]] });
  await openRenewal(workbook);
  expect(await screen.findByRole("heading", { name: "Options" })).toBeVisible();
  await workbook.write(
    "Fees!A1:D2",
    [
      ["Product", "Currency", "From", "Amount"],
      ["Gold legacy benefits", "USD", base.Anniversary, 5100],
    ],
    "writeSetting"
  );
  expect(await screen.findByText(/^Fees!A1:D2.* has no Offer column/)).toBeVisible();
});
