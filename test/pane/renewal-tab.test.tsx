/** The Renewal tab as a user works with it: amounts and days worked out by hand from the rules of renewing. */
import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { dayOfIso } from "../../src/core/month";
import type { CellValue } from "../../src/pane/workbook";
import { settingsTable } from "../../src/renewal/settings-sheet";
import { FakeWorkbook } from "./fake-workbook";
import { openPane, opener } from "./open-pane";

type Values = Readonly<Record<string, CellValue>>;

const asSerial = (value: CellValue): CellValue =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? dayOfIso(value) : value;

/** A sheet with the header in row 1 and Anniversary in row 2; every setting has its row. */
function workbookWith(values: Values, locale?: string): FakeWorkbook {
  const serials = Object.entries(values).map(([name, value]) => [name, asSerial(value)] as const);
  return new FakeWorkbook({ Plan: settingsTable(Object.fromEntries(serials)) }, locale);
}

async function openRenewal(workbook: FakeWorkbook, tab = "Renewal"): Promise<UserEvent> {
  const user = openPane(workbook);
  await user.click(screen.getByRole("tab", { name: tab }));
  await screen.findByRole("heading", { level: 2, name: tab });
  return user;
}

async function field(name: string): Promise<HTMLElement> {
  return screen.findByRole("textbox", { name });
}

/** Types and leaves the field. */
async function fill(user: UserEvent, name: string, text: string): Promise<void> {
  const box = await field(name);
  await user.clear(box);
  if (text !== "") await user.paste(text);
  await user.tab();
}

const gold: Values = {
  Anniversary: "2023-03-01",
  "Held on 2022-09-30": "Gold",
  "Qualified on": "2023-02-10",
};

test("a workbook without settings is offered a sheet for them, with a row for everything", async () => {
  const workbook = new FakeWorkbook({ Notes: [["Hello"]] });
  const user = await openRenewal(workbook);
  await user.click(await screen.findByRole("button", { name: "Add the sheet Renewal settings" }));
  expect(await field("Anniversary")).toHaveValue("");
  expect(workbook.actions).toContain("insertSettings");
  expect(await workbook.read("'Renewal settings'!A3:B5")).toEqual([
    ["Setting", "Value"],
    ["Anniversary", ""],
    ["Held on 2022-09-30", ""],
  ]);
  expect(await screen.findByText(/There is no anniversary/)).toBeVisible();
});

test("the form shows the cells, writes what is typed into them, and shows what is changed there", async () => {
  const workbook = workbookWith(gold);
  const user = await openRenewal(workbook);
  expect(await field("Anniversary")).toHaveValue("03/01/2023");
  expect(await screen.findByRole("combobox", { name: "Held on Sep 30, 2022" })).toHaveValue("Gold");
  await fill(user, "Anniversary", "4/1/2023");
  expect(await workbook.read("Plan!B2")).toEqual([[dayOfIso("2023-04-01")]]);
  expect(workbook.actions).toEqual(["writeSetting"]);
  expect(await screen.findByText("Saved in Plan!B2.")).toBeInTheDocument();
  await workbook.write("Plan!B2", [[dayOfIso("2023-05-01")]], "writeSetting");
  expect(await screen.findByDisplayValue("05/01/2023")).toBeVisible();
});

test("a date goes into a cell that holds none as an ISO day, and an emptied field empties its cell", async () => {
  const workbook = workbookWith({ Anniversary: "2023-03-01" });
  const user = await openRenewal(workbook);
  await fill(user, "Decision date", "3/10/2023");
  expect(await workbook.read("Plan!B5")).toEqual([["2023-03-10"]]);
  expect(await field("Decision date")).toHaveValue("03/10/2023");
  await fill(user, "Decision date", "");
  expect(await workbook.read("Plan!B5")).toEqual([[""]]);
});

test("all eight options are listed with availability, rule, fee and badge", async () => {
  await openRenewal(workbookWith(gold));
  const headings = await screen.findAllByRole("heading", { level: 4, name: /vailable/ });
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    "Designation, new benefitsAvailable (R5a)USD 4,730Badge",
    "Designation, legacy benefitsAvailable (R5b)USD 4,730Badge",
    "Legacy benefitsNot available (R11)",
    "Action PackAvailable (R10)Fee unknownNo badge",
    "Partner LaunchNot available (R10)",
    "Partner Success CoreNot available (R10)",
    "Partner Success ExpandedNot available (R10)",
    "LapseAvailable (R7)Nothing to payNo badge",
  ]);
});

test("an option opens to the rule that decides, its source, its terms and what is lost", async () => {
  const user = await openRenewal(workbookWith({ ...gold, "Incentives a year": 20000 }));
  await user.click(await opener("Lapse"));
  expect(screen.getByRole("heading", { level: 5, name: "Rule R7 decides" })).toBeVisible();
  expect(screen.getAllByText(/Source:.*renew-mpn-offers/)[0]).toBeVisible();
  expect(screen.getByText("None after Mar 31, 2023")).toBeVisible();
  const lost = screen.getByRole("heading", { name: "What is lost" }).parentElement;
  expect(lost).toHaveTextContent("Incentives at risk: USD 20,000 a year.");
  await user.click(await opener("Designation, new benefits"));
  // 365 days after 1 March 2023, across 29 February 2024.
  expect(screen.getByText("Feb 29, 2024", { selector: "dd" })).toBeVisible();
});

test("a fee typed in is the user's own; an unknown one is never a number", async () => {
  const workbook = workbookWith({ ...gold, "Qualified on": null, "Held on 2022-09-30": "Silver" });
  const user = await openRenewal(workbook);
  const legacy = () => screen.findByRole("heading", { level: 4, name: /^Legacy benefits/ });
  expect(await legacy()).toHaveTextContent("Fee unknown");
  await user.click(await opener("Fees you know"));
  await fill(user, "Silver legacy benefits", "1,850.50");
  expect(await screen.findByText("USD 1,850.50 (your own)")).toBeVisible();
});

test("before the anniversary the options of the decision and of the payment can be compared", async () => {
  const user = await openRenewal(
    workbookWith({ ...gold, "Qualified on": "2022-11-10", "Decision date": "2022-11-15" })
  );
  const option = () =>
    screen.findByRole("heading", { level: 4, name: /^Designation, new benefits/ });
  expect(await option()).toHaveTextContent("Not available (R3)");
  await user.click(screen.getByRole("radio", { name: "Mar 1, 2023, the payment" }));
  expect(await option()).toHaveTextContent("Available (R5a)USD 4,730");
});

test("one fee a year covers all designations, and it is due every year: both are said", async () => {
  await openRenewal(
    workbookWith({ ...gold, Designations: 3, "Fee Solutions Partner": 14190, Years: 1 })
  );
  // 3 × 4,730
  expect(await screen.findByText(/3 times USD 4,730: it looks multiplied/)).toBeVisible();
  expect(screen.getByText("The fee is due every year, not once for ever.")).toBeVisible();
});

test("the timeline has the partner's days among the programme's", async () => {
  const user = await openRenewal(workbookWith(gold));
  const heading = await screen.findByRole("heading", { level: 3, name: "Timeline" });
  const timeline = heading.closest("section");
  if (timeline === null) throw new Error("no timeline");
  const text = within(timeline)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent)
    .join("\n");
  expect(text).toContain("Jan 30, 2023 to Mar 1, 2023Your own date: Qualification window");
  expect(text).toContain("Mar 1, 2023 to Mar 31, 2023Your own date: Decision and payment window");
  expect(text).toContain("Feb 29, 2024Your own date: Next anniversary");
  expect(text).toContain("Oct 1, 2023Incentives need a designation");
  expect(text).not.toContain("21, 2025");
  await user.click(await opener("All dates of the programme"));
  expect(screen.getAllByText("Jan 21, 2025")[0]).toBeVisible();
});

test("the cash flow shows totals and NPV as charts and as a table, and says what it lacks", async () => {
  const user = await openRenewal(
    workbookWith({
      Anniversary: "2026-06-01",
      "Qualified on": "2026-05-01",
      Years: 3,
      "Discount rate": 0.08,
    })
  );
  const chart = await screen.findByRole("img", { name: /^Designation, new benefits/ });
  expect(chart).toHaveAccessibleName(
    "Designation, new benefits. 2026: USD -4,875; 2027: USD -4,875; 2028: USD -4,875"
  );
  expect(screen.getByText("Total USD -14,625")).toBeVisible();
  // 4,875 + 4,875 ÷ 1.08 + 4,875 ÷ 1.1664
  expect(screen.getByText("NPV USD -13,568.42")).toBeVisible();
  expect(screen.getAllByText("Without benefit value")).toHaveLength(4);
  await user.click(screen.getByRole("radio", { name: "Table" }));
  const row = within(screen.getByRole("row", { name: /^Total/ })).getAllByRole("cell");
  // 3 × 4,875; Launch once; 3 × 925; 3 × 4,125; nothing
  expect(row.map(({ textContent }) => textContent)).toEqual([
    "USD -14,625",
    "USD -350",
    "USD -2,775",
    "USD -12,375",
    "USD 0",
  ]);
  expect(screen.getByText(/^Not open: .*Legacy benefits \(R14\)/)).toBeVisible();
});

test("a year whose fee isn't known is unknown in chart, table and total", async () => {
  const user = await openRenewal(
    workbookWith({ ...gold, "Qualified on": null, Years: 2, "Discount rate": 0.08 })
  );
  expect(await screen.findByRole("img", { name: /^Legacy benefits/ })).toHaveAccessibleName(
    "Legacy benefits. 2023: USD -4,730; 2024: unknown"
  );
  await user.click(screen.getByRole("radio", { name: "Table" }));
  expect(screen.getByRole("row", { name: /^Total/ })).toHaveTextContent("unknown");
});

test("the model is inserted as one sheet, with formulas", async () => {
  const workbook = workbookWith(gold);
  const user = await openRenewal(workbook);
  await user.click(await screen.findByRole("button", { name: "Insert as sheet" }));
  expect(await screen.findByText("Inserted as Renewal model.")).toBeVisible();
  expect(workbook.actions).toEqual(["insertRenewal"]);
  const texts = (await workbook.read("'Renewal model'!A1:J80")).flat().map(String);
  expect(texts.some((text) => text.startsWith("=SPD.RENEWAL("))).toBe(true);
  // The form stays with its own table.
  expect(await screen.findByRole("combobox", { name: "Settings from" })).toHaveDisplayValue(
    "Plan!A1:C28"
  );
});

test("with several settings tables the user chooses, and the choice is kept in the workbook", async () => {
  const table = (anniversary: string) => settingsTable({ Anniversary: dayOfIso(anniversary) });
  const workbook = new FakeWorkbook({ One: table("2026-06-01"), Two: table("2026-09-15") });
  const user = await openRenewal(workbook);
  expect(await field("Anniversary")).toHaveValue("06/01/2026");
  await user.selectOptions(screen.getByRole("combobox", { name: "Settings from" }), "Two!A1:C28");
  expect(await screen.findByDisplayValue("09/15/2026")).toBeVisible();
  expect(workbook.settings.get("renewal")).toBe("Two 1");
});

test("in German, with German dates, amounts and rules", async () => {
  const workbook = workbookWith({ ...gold, "Discount rate": 0.085, Years: 1 }, "de-DE");
  const user = await openRenewal(workbook, "Verlängerung");
  expect(await field("Jahrestag")).toHaveValue("01.03.2023");
  await user.click(await opener("Annahmen"));
  expect(await field("Zinssatz")).toHaveValue("8,5");
  await fill(user, "Zinssatz", "7,25");
  expect(await workbook.read("Plan!B9")).toEqual([[0.0725]]);
  const option = await screen.findByRole("heading", { level: 4, name: /^Designation, neue/ });
  expect(option).toHaveTextContent("Verfügbar (R5a)4.730 USDAbzeichen");
});
