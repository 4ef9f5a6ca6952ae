/** Nothing for axe to find in any state of the pane, in structure and names; colours are tested in a real browser. */
import { screen } from "@testing-library/react";
import { findings } from "./axe-findings";
import { FakeWorkbook } from "./fake-workbook";
import { openPane, opener } from "./open-pane";
import { metrics, settings } from "./workbooks";

test("the scores with a designation, a metric and the tables opened", async () => {
  const user = openPane(new FakeWorkbook({ Metrics: metrics, Settings: settings }));
  await screen.findByText("Qualified");
  await user.click(await opener("Modern Work"));
  await user.click(await opener("Usage growth"));
  await user.click(await opener("Enterprise"));
  await user.click(await opener("Readings used"));
  await user.click(await opener("Tables used"));
  await screen.findAllByRole("checkbox");
  expect(await findings()).toEqual([]);
});

test("problems and an undecided table", async () => {
  const table = [
    ["Metric", "Value"],
    ["Deployments", 3],
  ];
  const workbook = new FakeWorkbook({ Numbers: table, Metrics: metrics });
  await workbook.write("Metrics!E11", [["#N/A"]]);
  openPane(workbook);
  await screen.findByText(/Numbers has no Area column/);
  await screen.findByText(/holds the error #N\/A/);
  expect(await findings()).toEqual([]);
});

test("nothing to score", async () => {
  openPane(new FakeWorkbook());
  await screen.findByText("No tables to score yet");
  expect(await findings()).toEqual([]);
});

test("the rules, opened and searched", async () => {
  const user = openPane(new FakeWorkbook());
  await user.click(screen.getByRole("tab", { name: "Rules" }));
  await user.click(await opener("Modern Work"));
  await user.click(await opener("Intermediate certifications"));
  await user.click(await opener("Readings"));
  expect(await findings()).toEqual([]);
  await user.type(screen.getByRole("searchbox"), "teams");
  await screen.findByText(/rules found/, { selector: "p" });
  expect(await findings()).toEqual([]);
});

test("the Data tab with a problem, a missing header, months, columns and templates opened", async () => {
  const header = ["Tenant", "Month", "Workload", "PAU", "MAU", "Association"];
  const workbook = new FakeWorkbook({
    Usage: [
      header,
      ["a", "2022-01", "Teams", "x", 1, "CPOR"],
      ["a", "2022-03", "Teams", 1, 1, "CPOR"],
    ],
    Azure: [
      ["Kundennr", "Month", "Service", "ACR"],
      ["a", "2022-01", "Storage", 1],
    ],
  });
  const user = openPane(workbook);
  await user.click(screen.getByRole("tab", { name: "Data" }));
  await screen.findByRole("list", { name: "Months" });
  await user.click(await opener("Azure"));
  for (const button of await screen.findAllByRole("button", { name: /^Columns/ }))
    await user.click(button);
  await user.click(await opener("Blank templates"));
  expect(await findings()).toEqual([]);
});

test("headings follow each other without a gap", async () => {
  const user = openPane(new FakeWorkbook({ Metrics: metrics }));
  await screen.findByText("Qualified");
  await user.click(await opener("Modern Work"));
  await user.click(await opener("Enterprise"));
  const levels = screen.getAllByRole("heading").map(({ tagName }) => Number(tagName.slice(1)));
  expect(levels[0]).toBe(1);
  levels
    .slice(1)
    .forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index] ?? 0) + 1));
});
