/** Tables that take a while to read: the bar, stopping and reading on, and what a change meanwhile does. */
import { act, screen, waitFor, within } from "@testing-library/react";
import { FakeWorkbook } from "./fake-workbook";
import { designationItem, openPane, opener } from "./open-pane";
import { metrics, type Rows, settings } from "./workbooks";

/** Three pieces of at most 50,000 cells: 12,500, 12,500 and 5,000 rows of four. */
const rows = 30_000;
const people: Rows = [
  ["Person", "Certification", "Status", "Note"],
  ...Array.from({ length: rows - 1 }, (_, index) => [
    `Person ${String(index)}`,
    "AZ-104",
    "Active",
    "",
  ]),
];

/** Lets the workbook answer one reading of a piece at a time. */
function gated(workbook: FakeWorkbook): () => void {
  const waiting: (() => void)[] = [];
  const read = workbook.read.bind(workbook);
  workbook.read = async (address) => {
    if (/^People!A\d+:D/.test(address) && !address.endsWith("D20"))
      await new Promise<void>((resolve) => waiting.push(resolve));
    return read(address);
  };
  return () => waiting.splice(0).forEach((resolve) => resolve());
}

function bigWorkbook(): FakeWorkbook {
  return new FakeWorkbook({ People: people, Metrics: metrics, Settings: settings });
}

test("a bar shows how many rows are read, and the scores come when all of them are", async () => {
  const workbook = bigWorkbook();
  const next = gated(workbook);
  openPane(workbook);
  const bar = await screen.findByRole("progressbar", { name: "Reading big tables" });
  expect(bar).toHaveAttribute("aria-valuetext", "Reading People: 0 of 30,000 rows");
  next();
  expect(await screen.findByText("Reading People: 12,500 of 30,000 rows")).toBeVisible();
  next();
  expect(await screen.findByText("Reading People: 25,000 of 30,000 rows")).toBeVisible();
  next();
  expect(await designationItem("Modern Work")).toHaveTextContent("70.2of 100");
  expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
});

test("stopped, the other tables are scored and the pane says what isn't included; read on, it goes on from there", async () => {
  const workbook = bigWorkbook();
  const next = gated(workbook);
  const user = openPane(workbook);
  await screen.findByText("Reading People: 0 of 30,000 rows");
  next();
  await screen.findByText("Reading People: 12,500 of 30,000 rows");
  await user.click(screen.getByRole("button", { name: "Stop" }));
  expect(
    await screen.findByText("Not included, because reading was stopped: People.")
  ).toBeVisible();
  expect(await designationItem("Modern Work")).toHaveTextContent("70.2of 100");
  // The button is gone; the keyboard goes on from where it was.
  expect(screen.getByRole("group", { name: "Reading big tables" })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Read on" }));
  expect(await screen.findByText("Reading People: 0 of 17,500 rows")).toBeVisible();
  next();
  await screen.findByText("Reading People: 12,500 of 17,500 rows");
  next();
  expect(await screen.findByText("3 of 3")).toBeVisible();
  expect(screen.queryByText(/reading was stopped/)).not.toBeInTheDocument();
  expect(workbook.reads.filter((address) => address === "People!A1:D12500")).toHaveLength(1);
});

test("a change while a big table is read doesn't begin it again: the reading ends, then a new one follows", async () => {
  const workbook = bigWorkbook();
  const next = gated(workbook);
  openPane(workbook);
  await screen.findByText("Reading People: 0 of 30,000 rows");
  next();
  await screen.findByText("Reading People: 12,500 of 30,000 rows");
  await workbook.write("Settings!B2", [["2022-05-31"]], "writeSetting");
  next();
  await screen.findByText("Reading People: 25,000 of 30,000 rows");
  next();
  expect(await screen.findByText("As of May 2022 · Rulebook 2022-05")).toBeVisible();
  expect(workbook.reads.filter((address) => address === "People!A1:D12500")).toHaveLength(1);
});

test("after a change on another sheet a big table isn't read again, after one on its own it is", async () => {
  const workbook = bigWorkbook();
  openPane(workbook);
  expect(await screen.findByText("As of June 2022 · Rulebook 2022-05")).toBeVisible();
  const pieces = (): number =>
    workbook.reads.filter((address) => address === "People!A12501:D25000").length;
  expect(pieces()).toBe(1);
  await workbook.write("Settings!B2", [["2022-05-31"]], "writeSetting");
  expect(await screen.findByText("As of May 2022 · Rulebook 2022-05")).toBeVisible();
  expect(pieces()).toBe(1);
  await workbook.write("People!D2", [["new"]], "writeSetting");
  await waitFor(() => expect(pieces()).toBe(2));
});

test("a big table that is unticked isn't read, and the others still say so in the list", async () => {
  const workbook = bigWorkbook();
  workbook.settings.set("tables", '{"sheet People certifications 1":{"used":false}}');
  const user = openPane(workbook);
  expect(await screen.findByText("2 of 3")).toBeVisible();
  await user.click(await opener("Tables used"));
  const box = await screen.findByRole("checkbox", { name: "People" });
  expect(box).not.toBeChecked();
  expect(box).toHaveAccessibleDescription("29,999 rows of certifications · People!A1:D30000");
  expect(
    workbook.reads.every((address) => !address.startsWith("People") || address.endsWith("D20"))
  ).toBe(true);
});

test("a table that lost a header, and one without rows, are listed with a word and count nothing", async () => {
  const azure = [
    ["Tenant", "Month", "Service", "Umsatz"],
    ["a", "2022-06", "Storage", 5],
  ];
  const workbook = new FakeWorkbook({
    Metrics: metrics,
    Azure: azure,
    People: [["Person", "Certification"]],
    Renewal: [
      ["Setting", "Value"],
      ["Anniversary", "2023-05-01"],
    ],
  });
  const user = openPane(workbook);
  expect(
    await screen.findByText(/^Azure looks like a table of Azure consumption but has no ACR column/)
  ).toBeVisible();
  expect(await designationItem("Modern Work")).toHaveTextContent("70.2of 100");
  expect(screen.getByText("1 of 1")).toBeVisible();
  await user.click(await opener("Tables used"));
  const list = within(await screen.findByRole("list"));
  expect(list.getByText(/Not used: no ACR column for Azure consumption/)).toBeVisible();
  expect(list.getByText(/certifications, empty, waiting for rows/)).toBeVisible();
  expect(list.getAllByRole("checkbox")).toHaveLength(1);
});

test("headers assigned in the settings make a table one: its two tenants are counted", async () => {
  const azure = (month: string, ...tenants: readonly string[]) =>
    tenants.map((tenant) => [tenant, month, "Storage", 2000]);
  const workbook = new FakeWorkbook({
    Data: [
      ["Kundennr", "Periode", "Produkt", "Umsatz"],
      ...azure("2021-05", "a"),
      ...azure("2021-06", "a"),
      ...azure("2022-06", "a", "b"),
    ],
    Settings: [
      ["Setting", "Value"],
      ["Column Kundennr", "Tenant"],
      ["Column Periode", "Month"],
      ["Column Produkt", "Service"],
      ["Column Umsatz", "ACR"],
    ],
  });
  openPane(workbook);
  // One customer more than the year before: 10 points. ACR doubled: 20. One service: 2.
  expect(await designationItem("Infrastructure")).toHaveTextContent("32of 100");
  expect(screen.getByText("2 of 2")).toBeVisible();
});

test("a row of a big table: looked for when asked, the keyboard stays; stopped, the pane says that it isn't read", async () => {
  const workbook = bigWorkbook();
  const next = gated(workbook);
  await workbook.select("People!A5");
  const user = openPane(workbook);
  await screen.findByText("Reading People: 0 of 30,000 rows");
  await user.click(screen.getByRole("button", { name: "Stop" }));
  await user.click(screen.getByRole("tab", { name: "Explain" }));
  expect(await screen.findByRole("note")).toHaveTextContent(
    "Not included, because reading was stopped: People."
  );
  await user.click(screen.getByRole("button", { name: "Read on" }));
  for (let piece = 0; piece < 3; piece++) {
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 50)));
    next();
  }
  await user.click(await screen.findByRole("button", { name: "Show what this row counts for" }));
  expect(await screen.findByText(/^Counts in Data & AI/)).toBeVisible();
  expect(screen.getByRole("group", { name: "What the row of People!A5 does" })).toHaveFocus();
});
