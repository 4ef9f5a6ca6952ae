/** The Rules tab under every rulebook: picking one, comparing two, what stopped counting, and the search in the one picked. */
import { screen, within } from "@testing-library/react";
import { findings } from "./axe-findings";
import { FakeWorkbook } from "./fake-workbook";
import { openPane, opener } from "./open-pane";

async function openRules(workbook: FakeWorkbook) {
  const user = openPane(workbook);
  await user.click(screen.getByRole("tab", { name: "Rules" }));
  await screen.findByRole("searchbox");
  return user;
}

function select(name: string): HTMLElement {
  return screen.getByRole("combobox", { name });
}

const dataAI = [
  ["Area", "Metric", "Value"],
  ["DataAI", "Intermediate certifications", 7],
  ["DataAI", "Usage growth", 0.1],
];
const inJuly2026 = [
  ["Setting", "Value"],
  ["As of", "2026-07-31"],
];

test("without tables the rulebook is the one that formulas take; all four can be picked", async () => {
  const user = await openRules(new FakeWorkbook());
  expect(select("Rulebook")).toHaveValue("2022-05");
  expect(within(select("Rulebook")).getAllByRole("option")).toHaveLength(4);
  await user.click(await opener("Data & AI"));
  expect(screen.getByText("Advanced certifications")).toBeVisible();
  await user.selectOptions(select("Rulebook"), "2023-06");
  expect(screen.queryByText("Advanced certifications")).toBeNull();
  expect(screen.getByText("40 points")).toBeVisible();
});

test("tables of July 2026 show the rulebook they are scored by", async () => {
  await openRules(new FakeWorkbook({ Metrics: dataAI, Settings: inJuly2026 }));
  expect(await screen.findByDisplayValue("2026-07: As of July 2026 (your tables)")).toBe(
    select("Rulebook")
  );
});

// Seven people earn 20 of 20 points at a target of 5, and 28 of 40 at a target of 10; usage growth earns 10 under both.
test("Data & AI from 2022-05 to 2023-06: 30 to 38 points, all of it from the certifications", async () => {
  const user = await openRules(new FakeWorkbook({ Metrics: dataAI }));
  await user.selectOptions(select("Compare with"), "2023-06");
  await user.click(await opener("Data & AI"));
  expect(
    await screen.findByText("2022-05: 30 points. 2023-06: 38 points. Difference: +8")
  ).toBeVisible();
  const target = screen
    .getAllByRole("listitem")
    .find((item) => item.textContent.startsWith("Target"));
  expect(target).toHaveTextContent("2022-055 people2023-0610 people");
  const points = screen.getAllByText(/^[+−±][\d.]+ points$/).map(({ textContent }) => textContent);
  expect(points.filter((text) => text !== "±0 points")).toEqual(["+8 points"]);
  expect(document.querySelectorAll("mark").length).toBeGreaterThan(0);
  expect(await findings()).toEqual([]);
});

test("without tables the changes stand without points", async () => {
  const user = await openRules(new FakeWorkbook());
  await user.selectOptions(select("Compare with"), "2023-12");
  await user.click(await opener("Security"));
  expect(screen.getAllByText("2023-12").length).toBeGreaterThan(1);
  expect(screen.queryByText(/Difference:/)).toBeNull();
  expect(screen.queryByText(/^[+−±]/)).toBeNull();
});

// Power Platform App Maker counted in June 2023 and doesn't from December 2023 on.
test("what stopped counting is listed with its day", async () => {
  const user = await openRules(new FakeWorkbook());
  await user.selectOptions(select("Rulebook"), "2023-12");
  await user.click(await opener("Certificates and workloads that stopped counting"));
  expect(
    screen.getByText(/App Maker.*, not listed since rulebook 2023-12, in force from Dec 1, 2023/)
  ).toBeVisible();
  expect(screen.getAllByText(/counts until/).length).toBeGreaterThan(0);
  expect(await findings()).toEqual([]);
});

// MB-600 ended on 30 Jun 2023, long before the page of July 2026 left it out; Customer Voice never had a day of its own.
test("what a rulebook dropped after its end says both days", async () => {
  const user = await openRules(new FakeWorkbook());
  await user.selectOptions(select("Rulebook"), "2026-07");
  await user.click(await opener("Certificates and workloads that stopped counting"));
  expect(
    screen.getByText(
      "Dynamics 365 + Power Platform Solution Architect Expert: Retired Jun 30, 2021, counts until Jun 30, 2023, " +
        "not listed since rulebook 2026-07, in force from Jul 1, 2026"
    )
  ).toBeVisible();
  expect(
    screen.getByText("Customer Voice: not listed since rulebook 2023-06, in force from Jun 6, 2023")
  ).toBeVisible();
});

test("the search looks in the rulebook picked, in readings and in gates", async () => {
  const user = await openRules(new FakeWorkbook());
  const box = screen.getByRole("searchbox");
  await user.type(box, "Fabric Analytics");
  expect(await screen.findByText(/^Nothing in the rules matches/, { selector: "p" })).toBeVisible();
  await user.selectOptions(select("Rulebook"), "2026-07");
  expect(await screen.findByText(/rules? found/, { selector: "p" })).toBeVisible();
  await user.clear(box);
  await user.type(box, "GE-4");
  expect(await screen.findByText("6 rules found", { selector: "p" })).toBeVisible();
  expect(screen.getAllByRole("button", { name: /^Total and gates/ })).toHaveLength(6);
});
