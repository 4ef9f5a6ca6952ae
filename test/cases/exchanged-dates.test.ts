/** Dates whose day and month Excel exchanged lie in January all of them: said with each number and by CHECK. */
import { askRows, type Range } from "./ask";

/** 9 and 12 January 2021; 1, 5 and 9 January 2022: 1 September 2021 and so on, opened in the other order. */
const table = (...days: unknown[]): Range => [
  ["Tenant", "Month", "Service", "ACR"],
  ...days.map((day, index) => ["a", day, "Storage", 1000 + index]),
];
const found = (range: Range): string =>
  askRows("CHECK", [range])
    .map(({ Finding, Cell }) => `${String(Cell)}: ${String(Finding)}`)
    .join("\n");

test("the 1st, 5th, 9th and 12th of January in two years look like months, and no month is missed", () => {
  const range = table(44205, 44208, 44562, 44566, 44570);
  const said =
    "From range 1, cell B2 on all dates are in January, on 4 different days up to the 12th: day and month look exchanged, " +
    "as Excel does it to a file with another order. Import the file with its own date order.";
  expect(found(range)).toContain(`range 1, cell B2: ${said}`);
  expect(found(range)).not.toContain("No rows in");
  const notes = askRows("METRICS", ["DataAI", range]).map(({ Note }) => String(Note));
  // Three metrics, and the ACR that growth requires.
  expect(notes.filter((each) => each.includes(said))).toHaveLength(4);
  expect(notes.join(" ")).not.toContain("No rows in");
});

test.each([
  ["the first of January of two years", [44197, 44562]],
  ["a day after the 12th", [44205, 44208, 44574]],
  ["another month", [44205, 44208, 44593]],
  ["months in words", ["Jan 2021", "Jan 2022"]],
])("%s: nothing looks exchanged", (_, days) => {
  expect(found(table(...days))).not.toContain("exchanged");
});

describe("months with years that Excel took for days", () => {
  /** 21 and 22 August and September 2026, from Aug-21, Sep-21, Aug-22 and Sep-22. */
  const days = [46255, 46286, 46256, 46287];
  test("said with each number and by CHECK", () => {
    const range = table(...days);
    const said =
      "From range 1, cell B2 on all dates are in one year, on days 21, 22 of its months: month and year look taken for month and day, " +
      "as Excel does with Sep-22. Enter months as 2022-09, or import them as text.";
    expect(found(range)).toContain(`range 1, cell B2: ${said}`);
    const [first] = askRows("METRICS", ["DataAI", range]);
    expect(first?.Note).toContain(said);
  });
  test.each([
    ["one day a month", [46255, 46287]],
    ["a first of the month", [...days, 46235]],
    ["the 28th", [...days, 46262]],
    ["another year", [...days, 45890]],
  ])("%s: nothing said", (_, others) => {
    expect(found(table(...others))).not.toContain("taken for month and day");
  });
});
