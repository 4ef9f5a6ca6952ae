/** The Formulas tab as its user works with it: find a function, fill its form, see the result, insert it. */
import { screen, waitFor, within } from "@testing-library/react";
import { functions } from "../../../src/functions";
import { FakeWorkbook } from "../fake-workbook";
import { metrics, settings } from "../workbooks";
import { openForm, openFormulas } from "./open-formulas";

function firstFunction(): string | null | undefined {
  return screen.getAllByRole("button", { name: /^SPD\./ })[0]?.textContent;
}

const book = () => new FakeWorkbook({ Metrics: metrics, Settings: settings, Out: [[""]] });

test("lists every function of the registry, each once", async () => {
  await openFormulas(book());
  expect(screen.getAllByRole("button", { name: /^SPD\./ })).toHaveLength(functions.length);
});

test("the search finds by English and German words and by columns of results", async () => {
  const user = await openFormulas(book());
  const search = screen.getByRole("searchbox");
  await user.type(search, "anniversary");
  expect(screen.getByRole("button", { name: /^SPD\.RENEWAL/ })).toBeVisible();
  await user.clear(search);
  await user.type(search, "jahresgebühr");
  expect(screen.getByRole("button", { name: /^SPD\.FEE/ })).toBeVisible();
  expect(screen.queryByRole("button", { name: /^SPD\.RULES/ })).not.toBeInTheDocument();
  await user.clear(search);
  await user.type(search, "xyzzy");
  expect(screen.getAllByText("No function matches “xyzzy”.")).not.toHaveLength(0);
});

test("a form says what it still needs, then shows 70.2 points for Modern Work", async () => {
  const user = await openForm(book(), "SCORE");
  expect(screen.getByRole("heading", { name: "SPD.SCORE" })).toHaveFocus();
  expect(await screen.findByText("Still needed: area, ranges")).toBeVisible();
  await user.click(screen.getByRole("combobox", { name: /area/ }));
  await user.click(await screen.findByRole("option", { name: /Modern Work/ }));
  await user.click(await screen.findByRole("button", { name: /^Add Metrics!A1:E15/ }));
  // 16 + 5 + 15 + 19.2 + 15, as worked out beside the table.
  expect(await screen.findByText("70.2")).toBeVisible();
  expect(screen.getByText('=SPD.SCORE("ModernWork", Metrics!A1:E15)')).toBeVisible();
  expect(screen.getByText("Metrics!A1:E15: metrics, 14 rows")).toBeVisible();
});

test("what is none of the choices can be typed all the same: a cell, a metric with track and association", async () => {
  const user = await openForm(book(), "METRIC");
  await user.click(screen.getByRole("combobox", { name: /area/ }));
  await user.paste("=Out!A1");
  await user.click(screen.getByRole("combobox", { name: /metric/ }));
  await user.paste("Usage growth SMB CPOR");
  await user.tab();
  expect(screen.getByText(/^=SPD/)).toHaveTextContent(
    '=SPD.METRIC(Out!A1, "Usage growth SMB CPOR")'
  );
  expect(screen.getByRole("button", { name: "Choices for metric" })).toBeVisible();
});

test("Insert writes into the selected cell, once, and remembers the function", async () => {
  const workbook = book();
  await workbook.select("Out!B2");
  const user = await openForm(workbook, "SUMMARY");
  await user.click(await screen.findByRole("button", { name: /^Add Metrics!A1:E15/ }));
  expect(await screen.findByRole("table")).toBeVisible();
  expect(screen.getByText("and 2 more rows")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Insert into Out!B2" }));
  expect(await screen.findByText(/^The formula stands in Out!B2/)).toBeVisible();
  expect(await workbook.formulas("Out!B2")).toEqual([["=SPD.SUMMARY(Metrics!A1:E15)"]]);
  expect(workbook.actions).toEqual(["insertFormula", "formulas"]);
  await user.click(screen.getByRole("button", { name: "All functions" }));
  const recent = screen.getByRole("heading", { name: "Recently used" }).parentElement;
  expect(recent).toHaveTextContent("SPD.SUMMARY");
  expect(workbook.settings.get("formulas")).toBe('{"favourites":[],"recent":["SUMMARY"]}');
});

test("a cell that isn't empty is named first; Escape leaves it, and a yes overwrites it", async () => {
  const workbook = book();
  await workbook.write("Out!A1", [["precious"]]);
  await workbook.select("Out!A1");
  const user = await openForm(workbook, "TIMELINE");
  const insert = await screen.findByRole("button", { name: "Insert into Out!A1" });
  await waitFor(() => expect(insert).not.toHaveAttribute("aria-disabled", "true"));
  await user.click(insert);
  expect(await screen.findByText(/its content is overwritten: precious/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Cancel" })).toHaveFocus();
  await user.keyboard("{Escape}");
  expect(screen.queryByText(/precious/)).not.toBeInTheDocument();
  expect(insert).toHaveFocus();
  expect(await workbook.read("Out!A1")).toEqual([["precious"]]);
  await user.click(insert);
  await user.click(await screen.findByRole("button", { name: "Insert all the same" }));
  await screen.findByText(/^The formula stands in Out!A1/);
  expect(await workbook.formulas("Out!A1")).toEqual([["=SPD.TIMELINE()"]]);
});

test("a protected sheet takes no formula, and no button offers it", async () => {
  const workbook = book();
  workbook.protect("Out");
  await workbook.select("Out!A1");
  const user = await openForm(workbook, "TIMELINE");
  const insert = await screen.findByRole("button", { name: "Insert into Out!A1" });
  await waitFor(() => expect(insert).not.toHaveAttribute("aria-disabled", "true"));
  await user.click(insert);
  expect(await screen.findByText(/^Out is protected/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Insert all the same" })).not.toBeInTheDocument();
});

test("a problem is told with its cell, and a click goes there", async () => {
  const workbook = book();
  await workbook.write("Metrics!E2", [["many"]]);
  const user = await openForm(workbook, "SUMMARY");
  await user.click(await screen.findByRole("button", { name: /^Add Metrics!A1:E15/ }));
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("Metrics!E2");
  await user.click(within(alert).getByRole("button", { name: "Go to cell" }));
  expect((await workbook.selection()).address).toBe("Metrics!E2");
});

test("ranges come from the selection, are typed, moved and removed by keyboard", async () => {
  const workbook = book();
  workbook.nameTable("Numbers", "Metrics!A1:E15");
  await workbook.select("Settings!A1:B2");
  const user = await openForm(workbook, "SUMMARY");
  const selection = await screen.findByRole("button", { name: "Add selection Settings!A1:B2" });
  selection.focus();
  await user.keyboard("{Enter}");
  expect(screen.getByRole("textbox", { name: "Range 1" })).toHaveFocus();
  screen.getByRole("button", { name: "Type an address or name" }).focus();
  await user.keyboard("{Enter}numbers");
  expect(await screen.findByText("=SPD.SUMMARY(Settings!A1:B2, Numbers[#All])")).toBeVisible();
  expect(await screen.findByText("Settings!A1:B2: settings, 1 row")).toBeVisible();
  screen.getByRole("button", { name: "Move numbers up" }).focus();
  await user.keyboard("{Enter}");
  expect(screen.getByText("=SPD.SUMMARY(Numbers[#All], Settings!A1:B2)")).toBeVisible();
  expect(screen.getByRole("button", { name: "Move numbers up" })).toHaveFocus();
  screen.getByRole("button", { name: "Remove Settings!A1:B2" }).focus();
  await user.keyboard("{Enter}");
  expect(screen.getByText("=SPD.SUMMARY(Numbers[#All])")).toBeVisible();
  expect(selection).toHaveFocus();
});

test("what leads nowhere is said at its range, and can't be inserted", async () => {
  const user = await openForm(book(), "SUMMARY");
  await user.click(screen.getByRole("button", { name: "Type an address or name" }));
  await user.keyboard("Nonsense");
  expect(
    (await screen.findAllByText(/^Nonsense is neither an address nor a table or name/)).length
  ).toBeGreaterThan(0);
  expect(screen.getByRole("button", { name: /^Insert/ })).toHaveAttribute("aria-disabled", "true");
});

test("a function of another add-in typed as an argument is refused", async () => {
  const user = await openForm(book(), "DESIGNATION");
  await user.type(screen.getByRole("textbox", { name: /competency/ }), "=TODAY()");
  expect((await screen.findAllByText(/TODAY\(\) isn't an address/)).length).toBeGreaterThan(0);
});

test("the result follows the cells", async () => {
  const workbook = book();
  const user = await openForm(workbook, "SCORE");
  await user.type(screen.getByRole("combobox", { name: /area/ }), "ModernWork");
  await user.click(await screen.findByRole("button", { name: /^Add Metrics!A1:E15/ }));
  await screen.findByText("70.2");
  // 6 new SMB customers instead of 8: 4 points less.
  await workbook.write("Metrics!E2", [[6]]);
  expect(await screen.findByText("66.2")).toBeVisible();
});

test("a favourite stands first, here and when the workbook is opened again", async () => {
  const workbook = book();
  const user = await openFormulas(workbook);
  await user.click(screen.getByRole("button", { name: "Favourite: SPD.CHECK" }));
  expect(firstFunction()).toMatch(/^SPD\.CHECK/);
  expect(workbook.settings.get("formulas")).toBe('{"favourites":["CHECK"],"recent":[]}');
  expect(screen.getByRole("button", { name: "Favourite: SPD.CHECK" })).toHaveAttribute(
    "aria-pressed",
    "true"
  );
});

test("kept names of functions that there aren't are ignored, and so is what isn't ours", async () => {
  const workbook = book();
  workbook.settings.set("formulas", '{"favourites":["NOTHING","FEE"],"recent":7}');
  await openFormulas(workbook);
  expect(await screen.findByRole("heading", { name: "Favourites" })).toBeVisible();
  expect(firstFunction()).toMatch(/^SPD\.FEE/);
  expect(screen.queryByRole("heading", { name: "Recently used" })).not.toBeInTheDocument();
});

test("back in the list the focus is on the function, and the form keeps what was typed", async () => {
  const user = await openForm(book(), "DESIGNATION");
  await user.type(screen.getByRole("textbox", { name: /competency/ }), "Cloud Platform");
  await user.click(screen.getByRole("button", { name: "All functions" }));
  const item = screen.getByRole("button", { name: /^SPD\.DESIGNATION/ });
  expect(item).toHaveFocus();
  await user.click(item);
  expect(screen.getByRole("textbox", { name: /competency/ })).toHaveValue("Cloud Platform");
});

test("German: the formula has ; and #Alle, the examples show both Excels", async () => {
  const workbook = new FakeWorkbook({ Metrics: metrics }, "de-DE");
  workbook.nameTable("Zahlen", "Metrics!A1:E15");
  const user = await openFormulas(workbook);
  await user.click(screen.getByRole("button", { name: /^SPD\.SCORE/ }));
  await user.type(screen.getByRole("combobox", { name: /area/ }), "ModernWork");
  await user.click(await screen.findByRole("button", { name: /^Zahlen hinzufügen/ }));
  expect(await screen.findByText('=SPD.SCORE("ModernWork"; Zahlen[#Alle])')).toBeVisible();
  expect(await screen.findByText("70,2")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Beispiel" }));
  expect(screen.getByText(/^=SPD\.SCORE\("ModernWork"; Metrics!A3:E44;/)).toBeVisible();
  expect(screen.getByText(/^=SPD\.SCORE\("ModernWork", Metrics!A3:E44,/)).toBeVisible();
});
