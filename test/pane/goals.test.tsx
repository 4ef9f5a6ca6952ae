/** What brings a designation to 70, and a metric to its next point: in the Score tab and beside a formula. */
import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { CellValue } from "../../src/pane/workbook";
import { FakeWorkbook } from "./fake-workbook";
import { openPane, opener } from "./open-pane";

/** Infrastructure's 2022-05 targets: 3 tenants for 30 points, 5 people for 20, 5 people for 20, 20 % for 20, 5 services for 10. */
function metricsOf(values: readonly CellValue[]): CellValue[][] {
  const names = [
    "Net customer adds",
    "Intermediate certifications",
    "Advanced certifications",
    "Usage growth",
    "Deployments",
  ];
  const rows = names.map((name, index) => ["Infrastructure", name, values[index] ?? 0]);
  return [["Area", "Metric", "Value"], ...rows];
}

async function open(
  values: readonly CellValue[],
  { locale = "en-US", name = "Infrastructure" } = {}
): Promise<UserEvent> {
  const user = openPane(new FakeWorkbook({ Metrics: metricsOf(values) }, locale));
  await user.click(await opener(name));
  return user;
}

async function waysTo70(title = "To 70"): Promise<readonly (string | null)[]> {
  const heading = await screen.findByRole("heading", { name: title });
  const section = heading.parentElement;
  if (section === null) throw new Error("stands nowhere");
  return within(section)
    .getAllByText((_, element) => element?.tagName === "LI" || element?.tagName === "P")
    .map(({ textContent }) => textContent);
}

test("64 points: 6 more by one tenant (10), by two people (4 each), or by 6 % (1 each)", async () => {
  await open([2, 4, 1, 0.14, 5]);
  expect(await waysTo70()).toEqual([
    "Each of these is enough alone:",
    "Net customer adds: +1 tenant",
    "Advanced certifications: +2 people",
    "Usage growth: +6%",
  ]);
});

test("56 points: no metric has 14 left, adds and growth have 10 each", async () => {
  await open([2, 3, 3, 0.1, 1]);
  expect(await waysTo70()).toEqual([
    "No metric is enough alone. Most points are left in:",
    "Net customer adds: 10 points",
    "Usage growth: 10 points",
  ]);
});

test("58 points and none for advanced certifications: enough for 70 points isn't enough to qualify", async () => {
  // 3 tenants, 4 people, 0, 8 % and 2 services: 30 + 16 + 0 + 8 + 4.
  await open([3, 4, 0, 0.08, 2]);
  expect(await waysTo70()).toEqual([
    "Each of these is enough alone for 70 points:",
    // 12 points at 4 each, and at 1 each.
    "Advanced certifications: +3 people",
    "Usage growth: +12%",
    "Whatever else is done, points are needed in Advanced certifications.",
  ]);
});

test("what is shown of 0.8573 % is enough: 0.86 %", async () => {
  // 14.1427 and 55 points lack 0.8573.
  await open([3, 5, 1, 0.141427, 0.5]);
  expect(await waysTo70()).toContain("Usage growth: +0.86%");
});

test("in German one tenant is one Mandant", async () => {
  await open([2, 4, 1, 0.14, 5], { locale: "de-DE", name: "Infrastruktur" });
  expect(await waysTo70("Bis 70")).toContain("Netto-Neukunden: +1 Mandant");
});

test("a metric says what its next point and 70 take; one at its maximum says nothing", async () => {
  const user = await open([2, 4, 1, 0.14, 5]);
  await user.click(await opener("Usage growth"));
  await user.click(await opener("Deployments"));
  const lists = screen.getAllByRole("list", { name: "What it takes for more points" });
  expect(lists.map(({ textContent }) => textContent)).toEqual([
    "To the next point: +1%To the maximum and to 70: +6%",
  ]);
});

test("qualified, nothing is said of 70; each metric still says what more takes", async () => {
  const user = await open([3, 5, 4, 0.1, 1]);
  await user.click(await opener("Advanced certifications"));
  expect(screen.queryByRole("heading", { name: "To 70" })).toBeNull();
  expect(screen.getByText("To the next point: +1 person")).toBeVisible();
});

test("beside a cell of GAP stands what that row is about", async () => {
  const formula = '=SPD.GAP("Infrastructure",Metrics!A1:C6)';
  const book = new FakeWorkbook({ Gap: [[formula]], Metrics: metricsOf([2, 4, 1, 0.14, 5]) });
  book.spills.push("Gap!A1:F12");
  await book.select("Gap!C2");
  const user = openPane(book);
  await user.click(await screen.findByRole("tab", { name: "Explain" }));
  const list = await screen.findByRole("list", { name: "What it takes for more points" });
  expect(within(list).getByText("To the next point: +1 tenant")).toBeVisible();
});
