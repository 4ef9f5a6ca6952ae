/** Other rulebooks and readings in the Score tab: what each would score, and the settings row that switches to it. */
import { screen, waitFor, within } from "@testing-library/react";
import { findings } from "./axe-findings";
import { FakeWorkbook } from "./fake-workbook";
import { designationItem, meterText, openPane, opener } from "./open-pane";
import { infrastructure, metrics, settings } from "./workbooks";

const withSpareRow = [...settings, ["", ""]];

async function openRulebooks(workbook: FakeWorkbook, designation = "Modern Work") {
  const user = openPane(workbook);
  await user.click(await opener(designation));
  await user.click(await opener("Score under every rulebook"));
  await waitFor(() => expect(screen.queryByText("Computing …")).toBeNull());
  return user;
}

function row(id: string): HTMLElement {
  return screen.getByRole("row", { name: (name) => name.startsWith(id) });
}

// Seven people of 5 needed earn the 20 points of May 2022; of 10 needed, 28 of 40 points from June 2023 on. 10 % of growth earns 10.
const dataAI = [
  ["Area", "Metric", "Value"],
  ["DataAI", "Intermediate certifications", 7],
  ["DataAI", "Usage growth", 0.1],
];

test("Data & AI: seven people and 10 % give 30 points in May 2022 and 38 under later rulebooks", async () => {
  await openRulebooks(new FakeWorkbook({ Metrics: dataAI }), "Data & AI");
  const points = ["2022-05", "2023-06", "2023-12", "2026-07"].map(
    (id) => within(row(id)).getAllByRole("cell")[0]?.textContent
  );
  expect(points).toEqual(["30", "38", "38", "38"]);
  expect(row("2022-05")).toHaveTextContent("40 points short of 70");
  expect(row("2022-05")).not.toHaveTextContent("Enterprise");
  expect(row("2026-07")).toHaveTextContent("32 points short of 70");
  expect(row("2026-07")).toHaveTextContent("Enterprise");
  expect(await findings()).toEqual([]);
});

test("using another rulebook writes its row, all scores follow, and the focus stays", async () => {
  const workbook = new FakeWorkbook({ Metrics: metrics, Settings: withSpareRow });
  const user = await openRulebooks(workbook);
  expect(screen.getByRole("button", { name: "Rulebook 2022-05 is in use" })).toHaveAttribute(
    "aria-disabled",
    "true"
  );
  await user.click(screen.getByRole("button", { name: /^Use rulebook 2023-12/ }));
  await screen.findByRole("button", { name: "Go to Settings!A3:B3" });
  expect(await workbook.read("Settings!A3:B3")).toEqual([["Rulebook", "2023-12"]]);
  expect(await screen.findByText(/Rulebook 2023-12$/, { selector: "p" })).toBeVisible();
  expect(await screen.findByRole("button", { name: "Rulebook 2023-12 is in use" })).toHaveFocus();
});

test("a row that names the setting in German gets the new value, and no second row contradicts it", async () => {
  const german = [...settings, ["Regelwerk", "2022-05"], ["", ""]];
  const workbook = new FakeWorkbook({ Metrics: metrics, Settings: german });
  const user = await openRulebooks(workbook);
  await user.click(screen.getByRole("button", { name: /^Use rulebook 2023-12/ }));
  await screen.findByRole("button", { name: "Go to Settings!A3:B3" });
  expect(await workbook.read("Settings!A3:B4")).toEqual([
    ["Regelwerk", "2023-12"],
    ["", ""],
  ]);
  expect(await screen.findByText(/Rulebook 2023-12$/, { selector: "p" })).toBeVisible();
});

test("a workbook without settings gets a sheet with one", async () => {
  const workbook = new FakeWorkbook({ Metrics: metrics });
  const user = await openRulebooks(workbook);
  await user.click(screen.getByRole("button", { name: /^Use rulebook 2026-07/ }));
  await screen.findByRole("button", { name: "Go to 'Settings'!A2:B2" });
  expect(await workbook.read("Settings!A1:B2")).toEqual([
    ["Setting", "Value"],
    ["Rulebook", "2026-07"],
  ]);
  expect(await screen.findByText(/Rulebook 2026-07$/, { selector: "p" })).toBeVisible();
});

test("a rulebook that settles a reading which a setting chooses otherwise says so in its row", async () => {
  const chosen = [...settings, ["Reading SE-1", "a"]];
  const security = [
    ["Area", "Metric", "Value"],
    ["Security", "Intermediate certifications", 6],
  ];
  await openRulebooks(new FakeWorkbook({ Metrics: security, Settings: chosen }), "Security");
  // Six people of six needed earn all 40 points.
  expect(within(row("2022-05")).getAllByRole("cell")[0]).toHaveTextContent("40");
  expect(row("2023-06")).toHaveTextContent(/Can't be scored: .*Settings!B3/);
});

async function openReading(workbook: FakeWorkbook, id: string) {
  const user = openPane(workbook);
  await user.click(await opener("Infrastructure"));
  await user.click(await opener("Readings used"));
  await user.click(await opener(id));
  await waitFor(() => expect(screen.queryAllByText(/points/).length).toBeGreaterThan(0));
  return user;
}

// 12.5 % growth earns 12.5 points; in whole per cents, 12. The total falls from 54.5 to 54.
test("growth in whole per cents takes half a point: 54 instead of 54.5", async () => {
  const workbook = new FakeWorkbook({
    Metrics: [["Area", "Metric", "Track", "Association", "Value"], ...infrastructure],
    Settings: withSpareRow,
  });
  const user = await openReading(workbook, "GE-1");
  expect(await screen.findByText("54 points, −0.5")).toBeVisible();
  expect(screen.getByText("54.5 points, no difference")).toBeVisible();
  const [used, other] = within(
    screen.getByText("54.5 points, no difference").closest("ul") ?? document.body
  ).getAllByRole("listitem");
  expect(used).toHaveTextContent("In useDefault(a)");
  expect(other).toHaveTextContent("(b)");
  expect(screen.getByText(/^Why the default:/)).toBeVisible();
  expect(await findings()).toEqual([]);

  await user.click(screen.getByRole("button", { name: "Use reading (b) of GE-1" }));
  await screen.findByRole("button", { name: "Go to Settings!A3:B3" });
  expect(await workbook.read("Settings!A3:B3")).toEqual([["Reading GE-1", "b"]]);
  expect(await screen.findByText("54.5 points, +0.5")).toBeVisible();
  expect(screen.getByRole("button", { name: "Reading (b) is in use" })).toHaveFocus();
  expect(meterText(await designationItem("Infrastructure"), "Infrastructure (Azure), points")).toBe(
    "54 of 100 points, 70 needed"
  );
});

test("readings other than the default come first, settled ones last and without a button", async () => {
  const workbook = new FakeWorkbook({
    Metrics: metrics,
    Settings: [...settings, ["Reading GE-9", "b"], ["Reading GE-3", "a"]],
  });
  const user = openPane(workbook);
  await user.click(await opener("Infrastructure"));
  await user.click(await opener("Readings used"));
  const ids = screen
    .getAllByRole("heading", { level: 5 })
    .map(({ textContent }) => /^[A-Z]{2}-\d+/.exec(textContent)?.[0])
    .filter((id) => id !== undefined);
  expect(ids.slice(0, 2)).toEqual(["GE-9", "GE-3"]);
  await user.click(await opener(ids.at(-1) ?? "none"));
  expect(
    screen.getByText("The rulebook settles it; no other reading can be chosen.")
  ).toBeVisible();
  expect(screen.queryByRole("button", { name: /Use reading/ })).toBeNull();
});
