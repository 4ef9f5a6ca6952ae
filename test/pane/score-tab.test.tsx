/** The Score tab as a user reads it: totals worked out by hand from rulebook 2022-05. */
import { act, screen, waitFor, within } from "@testing-library/react";
import { FakeWorkbook } from "./fake-workbook";
import { designationItem, meterText, openPane, opener } from "./open-pane";
import { everythingReached, metrics, settings } from "./workbooks";

const contoso = (locale?: string) =>
  new FakeWorkbook({ Metrics: metrics, Settings: settings }, locale);

test("each designation shows its points of 100, 70 as needed, and qualified or the reason", async () => {
  openPane(contoso());
  const modernWork = await designationItem("Modern Work");
  expect(modernWork).toHaveTextContent("Modern WorkQualified70.2of 100");
  expect(meterText(modernWork, "Modern Work, points")).toBe("70.2 of 100 points, 70 needed");
  const infrastructure = await designationItem("Infrastructure");
  expect(infrastructure).toHaveTextContent("15.5 points short of 70 and 1 more reason");
  expect(await designationItem("Security")).toHaveTextContent("No values in the tables");
  expect(screen.getByText("As of June 2022 · Rulebook 2022-05")).toBeVisible();
  expect(screen.queryByText(/Microsoft Cloud badge/)).not.toBeInTheDocument();
});

test("six qualified designations earn the Microsoft Cloud badge", async () => {
  openPane(new FakeWorkbook({ Metrics: everythingReached }));
  expect(await screen.findByText(/Microsoft Cloud badge/)).toBeVisible();
  expect(screen.getAllByText("Qualified")).toHaveLength(6);
});

test("opening Modern Work shows categories, metrics, the track that counts and the one that lost", async () => {
  const user = openPane(contoso());
  await screen.findByText("Qualified");
  await user.click(await opener("Modern Work"));
  const item = await designationItem("Modern Work");
  expect(await within(item).findByText("SMB counts")).toBeVisible();
  expect(within(item).getByRole("heading", { level: 4, name: "Skilling 20 of 25" })).toBeVisible();
  const growth = within(item).getByRole("heading", { level: 5, name: /^Usage growth/ });
  expect(growth).toHaveTextContent("Usage growth19.2 of 30320 of 500 MAU · CPOR");
  expect(meterText(item, "Usage growth, points")).toBe("19.2 of 30 points");
  expect(within(item).queryByText("8 of 20")).not.toBeInTheDocument();
  await user.click(within(item).getByRole("button", { name: "Enterprise: 41 points" }));
  expect(
    within(item).getByRole("heading", { level: 5, name: "Performance 8 of 20" })
  ).toBeVisible();
});

test("a metric shows its formula, its cell, the association that earns less, and the source", async () => {
  const workbook = contoso();
  const user = openPane(workbook);
  await screen.findByText("Qualified");
  await user.click(await opener("Modern Work"));
  await user.click(await opener("Usage growth"));
  expect(screen.getByText("CPOR counts")).toBeVisible();
  expect(screen.getByText("30 × 320 ÷ 500 = 19.2 points")).toBeVisible();
  expect(screen.getByText("CSP earns less")).toBeVisible();
  expect(screen.getByText("30 × 1,150 ÷ 2,000 = 17.25 points")).toBeVisible();
  expect(screen.getByText(/Source:.*Requirements for Modern Work/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Go to Metrics!E6" }));
  expect((await workbook.selection()).address).toBe("Metrics!E6");
});

test("requirements say whether they are met, and gates whether they are passed", async () => {
  const user = openPane(contoso());
  await screen.findByText("Qualified");
  await user.click(await opener("Infrastructure"));
  const item = await designationItem("Infrastructure");
  const reasons = within(item).getByRole("list", { name: "Why it isn't qualified" });
  expect(reasons).toHaveTextContent("15.5 points short of 70Advanced certifications has no points");
  await user.click(await opener("Intermediate certifications"));
  expect(within(item).getByText(/^Met: 3 of 2 people/)).toBeVisible();
  await user.click(await opener("Usage growth"));
  expect(within(item).getByText("Taken as met: 1,000 USD needed, not in the tables")).toBeVisible();
  await user.click(await opener("Points needed in each"));
  expect(within(item).getByText("Failed with 0 points")).toBeVisible();
  expect(within(item).getByText("Passed with 12.5 points")).toBeVisible();
});

test("a requirement that isn't met is named beside the value that earns nothing", async () => {
  const workbook = contoso();
  await workbook.write("Metrics!E13", [[1]]);
  const user = openPane(workbook);
  // 38.5: 16 points less than with 3 people on step 1.
  expect(await designationItem("Infrastructure")).toHaveTextContent("38.5of 100");
  await user.click(await opener("Infrastructure"));
  const metric = await opener("Intermediate certifications");
  expect(metric).toHaveTextContent("0 of 204 of 5 people · requirement not met");
  await user.click(metric);
  expect(screen.getByText(/^Failed: 1 of 2 people, so the metric earns nothing/)).toBeVisible();
});

test("readings that were used are listed, one set in a cell with its address", async () => {
  const rows = [...settings, ["Reading GE-1", "b"]];
  const user = openPane(new FakeWorkbook({ Metrics: metrics, Settings: rows }));
  await screen.findByText("Qualified");
  await user.click(await opener("Infrastructure"));
  await user.click(await opener("Readings used"));
  expect(screen.getByText(/^GE-1:/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Go to Settings!B3" })).toBeVisible();
  await user.click(await opener("Usage growth"));
  expect(screen.getByText("12.5% of 20%, in whole units only: 12 points")).toBeVisible();
});

test("a changed cell changes the score, and the change is announced", async () => {
  const workbook = contoso();
  openPane(workbook);
  await screen.findByText("Qualified");
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
  await workbook.write("Metrics!E2", [[6]]);
  expect(await screen.findByText("3.8 points short of 70")).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent(
    "Scores updated. Modern Work: 66.2 points, 3.8 points short of 70."
  );
});

test("an older reading that ends late never replaces a newer one", async () => {
  const workbook = contoso();
  openPane(workbook);
  await screen.findByText("Qualified");
  let release = (): void => undefined;
  workbook.delay = new Promise((resolve) => {
    release = resolve;
  });
  const readBefore = workbook.reads.length;
  await workbook.write("Metrics!E2", [[6]]);
  await waitFor(() => expect(workbook.reads.length).toBeGreaterThan(readBefore));
  workbook.delay = Promise.resolve();
  await workbook.write("Metrics!E2", [[10]]);
  expect(await screen.findByText("74.2")).toBeVisible();
  await act(async () => {
    release();
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  expect(screen.getByText("74.2")).toBeVisible();
});

test("in German numbers, months and names are German", async () => {
  const user = openPane(contoso("de-DE"));
  const modernWork = await designationItem("Moderne Arbeit");
  expect(modernWork).toHaveTextContent("Moderne ArbeitQualifiziert70,2von 100");
  expect(await designationItem("Infrastruktur")).toHaveTextContent(
    "15,5 Punkte fehlen bis 70 und 1 weiterer Grund"
  );
  expect(screen.getByText("Stand Juni 2022 · Regelwerk 2022-05")).toBeVisible();
  await user.click(await opener("Infrastruktur"));
  expect(screen.getByText("12,5 % von 20 %")).toBeVisible();
});

test("a month that isn't over yet is pointed out", async () => {
  const rows = [
    ["Setting", "Value"],
    ["As of", `${new Date().getFullYear() + 1}-01-31`],
  ];
  openPane(new FakeWorkbook({ Metrics: metrics, Settings: rows }));
  expect(await screen.findByText(/isn't over yet/)).toBeVisible();
});
