/** The Data tab: what CHECK says of each table, assigning a header, and blank templates. */
import { render, screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { Pane } from "../../src/pane";
import { kinds } from "../../src/worksheet/kinds";
import { templateKinds, templateSheets } from "../../src/pane/data/templates";
import { readTables } from "../../src/pane/tables/read-tables";
import { FakeWorkbook } from "./fake-workbook";
import { metrics, type Rows, settings } from "./workbooks";

async function openData(workbook: FakeWorkbook): Promise<UserEvent> {
  render(<Pane workbook={workbook} theme="light" />);
  const user = userEvent.setup();
  const german = workbook.locale.startsWith("de");
  await user.click(await screen.findByRole("tab", { name: german ? "Daten" : "Data" }));
  return user;
}

const card = (name: string): Promise<HTMLElement> =>
  screen.findByRole("button", { name: (text) => text.startsWith(name) });

const header = ["Tenant", "Month", "Workload", "PAU", "MAU", "Association", "Segment"];
const usage: Rows = [
  header,
  ["a", "2022-01", "Teams", 50, 20, "CPOR", "SMB"],
  ["a", "2022-02", "Teams", 50, "many", "CPOR", "SMB"],
  ["a", "2022-04", "Teams", 50, 60, "CPOR", "SMB"],
];

test("tables are listed with problems first, then warnings, then what is fine, then what waits for rows", async () => {
  const gap = usage.filter((_, row) => row !== 2);
  const workbook = new FakeWorkbook({
    Metrics: metrics,
    Template: [["Person", "Certification"]],
    Gap: gap,
    Bad: usage.map((row) => [
      ...row.slice(0, 1).map((text) => (text === "a" ? "b" : text)),
      ...row.slice(1),
    ]),
  });
  await openData(workbook);
  const list = await screen.findByRole("list", { name: "Tables found" });
  const names = within(list)
    .getAllByRole("heading", { level: 3 })
    .map(({ textContent }) => textContent);
  expect(names.map((name) => /^[A-Z][a-z]+?(?=Mic|met|cer)/.exec(name)?.[0])).toEqual([
    "Bad",
    "Gap",
    "Metrics",
    "Template",
  ]);
  expect(names[3]).toContain("empty, waiting for rows");
  expect(names[2]).toContain("fine");
  // Bad: the cell; its two usage tables are one, so the gap and MAU above PAU are said once each.
  expect(screen.getByRole("status")).toHaveTextContent(/^4 tables · 1 problem · \d warnings$/);
});

test("a problem names its cell, and a click selects it", async () => {
  const workbook = new FakeWorkbook({ Usage: usage });
  const user = await openData(workbook);
  const findings = await screen.findByRole("list", { name: "Problems and warnings" });
  expect(findings).toHaveTextContent("Usage!E3 in the MAU column is “many”, which isn't a number.");
  await user.click(within(findings).getByRole("button", { name: "Go to Usage!E3" }));
  expect((await workbook.selection()).address).toBe("Usage!E3");
});

test("months are a strip: 3 months with rows, of which the gap is marked", async () => {
  await openData(new FakeWorkbook({ Usage: usage }));
  const strip = await screen.findByRole("list", { name: "Months" });
  expect(
    within(strip)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent)
  ).toEqual([
    "January 2022: 1 row",
    "February 2022: 1 row",
    "March 2022: no rows",
    "April 2022: 1 row",
  ]);
});

test("a month that isn't over yet is warned of, unless an as-of date stops before it", async () => {
  const now = new Date();
  const month = `${String(now.getFullYear())}-${String(now.getMonth() + 1).padStart(2, "0")}`;
  const open = [header, ["a", month, "Teams", 50, 20, "CPOR", "SMB"]];
  await openData(new FakeWorkbook({ Usage: open }));
  expect(await card("Usage")).toHaveTextContent("1 warning");
  await userEvent.click(await card("Usage"));
  expect(await screen.findByText(/isn't over yet/)).toBeVisible();
});

test("an as-of date before the open month leaves the warning that its rows are ignored", async () => {
  const now = new Date();
  const month = `${String(now.getFullYear())}-${String(now.getMonth() + 1).padStart(2, "0")}`;
  const open = [...usage.slice(0, 2), ["a", month, "Teams", 50, 20, "CPOR", "SMB"]];
  const user = await openData(new FakeWorkbook({ Usage: open, Settings: settings }));
  await user.click(await card("Usage"));
  expect(await screen.findByText(/after 2022-06/)).toBeVisible();
  expect(screen.queryByText(/isn't over yet/)).not.toBeInTheDocument();
});

const spoilt: Rows = [
  ["Kundennr", "Month", "Service", "ACR", "Bemerkung"],
  ["a", "2022-06", "Storage", 2000, "x"],
];

test("for a missing column one of the unread headers is chosen: the row goes into the settings, and the table is read", async () => {
  const workbook = new FakeWorkbook({ Azure: spoilt, Settings: settings });
  const user = await openData(workbook);
  expect(await card("Azure")).toHaveTextContent("1 problem");
  const select = await screen.findByRole("combobox", { name: "Header for Tenant" });
  expect(
    within(select)
      .getAllByRole("option")
      .map(({ textContent }) => textContent)
  ).toEqual(["Choose a header", "Kundennr", "Bemerkung"]);
  await user.selectOptions(select, "Kundennr");
  // Moving through the list by keyboard changes it, too: nothing is written before it is confirmed.
  expect(workbook.actions).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Use the choice: Header for Tenant" }));
  expect(await workbook.read("Settings!A3:B3")).toEqual([["Column Kundennr", "Tenant"]]);
  expect(workbook.actions).toEqual(["writeSetting"]);
  expect(await screen.findByText("2 tables · nothing to mend")).toBeVisible();
  expect(screen.getByRole("group", { name: "Azure" })).toHaveFocus();
  // The table ended in row 2: formulas over A1:B2 don't see row 3.
  expect(screen.getByText(/A formula whose settings range ends above/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Go to Settings!A3:B3" }));
  expect((await workbook.selection()).address).toBe("Settings!A3:B3");
});

test("without settings a sheet with them is inserted at the end", async () => {
  const workbook = new FakeWorkbook({ Azure: spoilt });
  const user = await openData(workbook);
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "Header for Tenant" }),
    "Kundennr"
  );
  await user.click(screen.getByRole("button", { name: "Use the choice: Header for Tenant" }));
  expect(await screen.findByText("2 tables · nothing to mend")).toBeVisible();
  expect(await workbook.read("Settings!A1:B2")).toEqual([
    ["Setting", "Value"],
    ["Column Kundennr", "Tenant"],
  ]);
  expect(workbook.actions).toEqual(["insertSettings"]);
});

test("an unread header offers the columns that the table doesn't have yet; assigned, it says where", async () => {
  const cells = spoilt.map((row, index) => [
    index === 0 ? "Tenant" : (row[0] ?? ""),
    ...row.slice(1),
  ]);
  const workbook = new FakeWorkbook({ Azure: cells, Settings: settings });
  const user = await openData(workbook);
  await user.click(await card("Azure"));
  await user.click(await screen.findByRole("button", { name: /^Columns/ }));
  const select = await screen.findByRole("combobox", { name: "Column for Bemerkung" });
  const offered = within(select)
    .getAllByRole("option")
    .map(({ textContent }) => textContent);
  expect(offered).toEqual([
    "not read",
    "Association",
    "Offer",
    "Segment",
    "TPID",
    "Duplicate flag",
  ]);
  await user.selectOptions(select, "Offer");
  await user.click(screen.getByRole("button", { name: "Use the choice: Column for Bemerkung" }));
  expect(await screen.findByRole("button", { name: "Go to Settings!B3" })).toBeVisible();
  expect(await workbook.read("Settings!A3:B3")).toEqual([["Column Bemerkung", "Offer"]]);
});

test("a setting that can't be written says why", async () => {
  const workbook = new FakeWorkbook({ Azure: spoilt, Settings: settings });
  workbook.refused.set("write", "The sheet is protected.");
  const user = await openData(workbook);
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "Header for Tenant" }),
    "Kundennr"
  );
  await user.click(screen.getByRole("button", { name: "Use the choice: Header for Tenant" }));
  expect(
    await screen.findByText("The setting couldn't be written: The sheet is protected.")
  ).toBeVisible();
});

test("of 60 bad cells 5 are shown, then 50 more, then the last 5", async () => {
  const many = Array.from({ length: 60 }, (_, index) => [
    `t${String(index)}`,
    "2022-01",
    "Teams",
    "x",
    1,
    "CPOR",
    "SMB",
  ]);
  const user = await openData(new FakeWorkbook({ Usage: [header, ...many] }));
  const findings = await screen.findByRole("list", { name: "Problems and warnings" });
  const count = (): number => within(findings).getAllByRole("listitem").length;
  expect(count()).toBe(5);
  await user.click(screen.getByRole("button", { name: "Show 50 more" }));
  expect(count()).toBe(55);
  await user.click(screen.getByRole("button", { name: "Show 5 more" }));
  expect(count()).toBe(60);
  expect(screen.queryByRole("button", { name: /^Show/ })).not.toBeInTheDocument();
});

test("two metrics tables without an Area column don't quarrel when each has its own designation", async () => {
  const numbers: Rows = [
    ["Metric", "Value"],
    ["Deployments", 3],
  ];
  const workbook = new FakeWorkbook({
    One: [["Infrastructure"], ...numbers],
    Two: [["Modern Work"], ...numbers],
  });
  await openData(workbook);
  expect(await screen.findByText("2 tables · nothing to mend")).toBeVisible();
});

test("an empty workbook offers the templates; one that was inserted waits for rows and spoils nothing", async () => {
  const workbook = new FakeWorkbook();
  const user = await openData(workbook);
  expect(await screen.findByRole("heading", { name: "No tables found" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Insert template: Azure consumption" }));
  expect(await screen.findByText("Inserted as Azure consumption.")).toBeVisible();
  expect(await card("Azure")).toHaveTextContent("empty, waiting for rows");
  expect(workbook.actions).toEqual(["insertTemplate"]);
  await workbook.insertSheets([{ name: "Metrics", cells: metrics }], "insertTemplate");
  await user.click(screen.getByRole("tab", { name: "Score" }));
  expect(await screen.findByText("Qualified")).toBeVisible();
});

test("there is a template for every kind but the wide export, and each is recognised as its kind in both languages", async () => {
  expect(
    kinds.filter((kind) => !templateKinds.includes(kind)).map(({ label }) => label.en)
  ).toEqual(["Enterprise Mobility usage"]);
  for (const language of ["en", "de"] as const) {
    for (const kind of templateKinds) {
      const workbook = new FakeWorkbook();
      await workbook.insertSheets(templateSheets(kind, language), "insertTemplate");
      const found = await readTables(workbook, () => true);
      expect(found.map((table) => [table.kind.label.en, table.state])).toEqual([
        [kind.label.en, kind.mayBeEmpty === true ? "ready" : "empty"],
      ]);
    }
  }
});

test("templates say what may stand in a column: months, dates, numbers, and lists of names", () => {
  const validations = templateKinds.flatMap((kind) =>
    templateSheets(kind, "en").flatMap((sheet) =>
      (sheet.validations ?? []).map(({ cells, allow }) => ({ sheet: sheet.name, cells, allow }))
    )
  );
  const of = (sheet: string, column: string) =>
    validations.find((each) => each.sheet === sheet && each.cells.startsWith(column))?.allow;
  expect(of("Azure consumption", "B")).toBe("month");
  expect(of("Azure consumption", "D")).toBe("number");
  expect(of("Azure consumption", "E")).toEqual({ list: ["CPOR", "DPOR", "CSP", "PAL"] });
  expect(of("Certifications", "D")).toBe("date");
  expect(JSON.stringify(of("Metrics", "B"))).toMatch(/"listAt":"Lists!\$A\$2:\$A\$\d+"/);
  expect(of("Settings", "B3")).toEqual({ list: ["2022-05", "2023-06", "2023-12", "2026-07"] });
  expect(of("Microsoft 365 usage", "C")).toBeDefined();
});

test("in German the tab, its findings and a template's headers are German", async () => {
  const workbook = new FakeWorkbook({ Usage: usage }, "de-DE");
  const user = await openData(workbook);
  expect(await screen.findByRole("list", { name: "Probleme und Warnungen" })).toHaveTextContent(
    "„many“ ist keine Zahl"
  );
  await user.click(screen.getByRole("button", { name: "Leere Vorlagen" }));
  await user.click(
    await screen.findByRole("button", { name: "Vorlage einfügen: Zertifizierungen" })
  );
  expect(await screen.findByText("Als Zertifizierungen eingefügt.")).toBeVisible();
  expect((await workbook.read("Zertifizierungen!A1:F1"))[0]).toEqual([
    "Person",
    "E-Mail",
    "Zertifizierung",
    "Abgeschlossen",
    "Ablaufdatum",
    "Status",
  ]);
});

test("an Enterprise Mobility export with seats but not the users beside them is there, with its problem", async () => {
  const header = [
    "CustomerTenantId",
    "Month",
    "IntunePaidAvailableUnits",
    "AADPPaidAvailableUnits",
  ];
  const cells = [
    [...header, "IntuneMonthlyActiveUsers"],
    ["a", "2022-06", 50, 50, 20],
  ];
  await openData(new FakeWorkbook({ EMS: cells, Settings: settings }));
  expect(await card("EMS")).toHaveTextContent("1 problem");
  expect(
    await screen.findByText(/has no AADPMonthlyActiveUsers column, which it needs/)
  ).toBeVisible();
});
