/** The qualification window under the rules of each time, worked out on a calendar. */
import { day, problemOf, table } from "./ask";

function window(date: string, enrolled?: unknown, rulesOf?: unknown): unknown[] {
  const [row] = table("WINDOW", [day(date), enrolled, rulesOf]);
  return [row?.["From"], row?.["To"], row?.["Months"]];
}

const span = (from: string, to: string, months: number): unknown[] => [day(from), day(to), months];

test.each([
  ["2023-03-01", "2023-01-30", "2023-03-01", 3],
  ["2022-10-03", "2022-09-03", "2022-10-03", 2],
  ["2023-09-18", "2023-08-19", "2023-09-18", 2],
])(
  "rules of Oct 2022, anniversary %s: the 30 days before it, from %s",
  (date, from, to, months) => {
    expect(window(date, true)).toEqual(span(from, to, months));
  }
);

test("18 and 19 Sep 2023: 30 days become the month of the anniversary and five before", () => {
  expect(window("2023-09-18", true)).toEqual(span("2023-08-19", "2023-09-18", 2));
  expect(window("2023-09-19", true)).toEqual(span("2023-04-01", "2023-09-30", 6));
});

test.each([
  ["2024-08-15", "2024-03-01", "2024-08-31"],
  ["2024-02-10", "2023-09-01", "2024-02-29"],
  ["2028-02-29", "2027-09-01", "2028-02-29"],
  ["2025-01-01", "2024-08-01", "2025-01-31"],
])("enrolled with anniversary %s: six whole months from %s", (date, from, to) => {
  expect(window(date, true)).toEqual(span(from, to, 6));
});

test("not enrolled: texts of 2023 count to the same day, those of Nov 2024 to the first", () => {
  expect(window("2024-10-31")).toEqual(span("2024-05-31", "2024-10-31", 6));
  expect(window("2024-11-01")).toEqual(span("2024-06-01", "2024-11-01", 6));
  expect(window("2024-08-15", false, "2024-11")).toEqual(span("2024-03-01", "2024-08-15", 6));
  expect(window("2023-08-15", false, "2023-09")).toEqual(span("2023-03-15", "2023-08-15", 6));
});

test("five months back from the 31st is the last day of February, in leap years the 29th", () => {
  expect(window("2024-07-31", "No", "2023-09")).toEqual(span("2024-02-29", "2024-07-31", 6));
  expect(window("2025-07-31", "Nein", "2023-09")).toEqual(span("2025-02-28", "2025-07-31", 6));
});

test("rules typed as 2023-09 arrive as the date 1 Sep 2023 and mean the same", () => {
  expect(window("2022-12-15", "Yes", day("2023-09-01"))).toEqual(
    span("2022-07-01", "2022-12-31", 6)
  );
});

test("enrolled left out, blank or 0 means not enrolled", () => {
  const expected = span("2024-03-15", "2024-08-15", 6);
  for (const blank of [undefined, null, "", 0, false]) {
    expect(window("2024-08-15", blank)).toEqual(expected);
  }
});

test("the note names the rules and where they are printed", () => {
  const [row] = table("WINDOW", [day("2023-03-01"), true]);
  expect(row?.["Note"]).toMatch(/^Enrolled\. Rules of Oct 2022: .*renew-mpn-offers\.md\.$/);
});

test("before the programme there is no window, unless rules are named", () => {
  expect(problemOf("WINDOW", [day("2022-09-30"), true]).message).toBe(
    "The argument date is 2022-09-30, before the programme: there are rules for windows from 2022-10-01 on. " +
      "Give a later date, or name the rules in rulesOf."
  );
  expect(window("2022-10-01", true)).toEqual(span("2022-09-01", "2022-10-01", 2));
  expect(window("2022-09-30", true, "2022-10")).toEqual(span("2022-08-31", "2022-09-30", 2));
});

test.each([
  [["soon"], /The argument date is “soon”; it has to be a date/],
  [[45000, "maybe"], /The argument enrolled is “maybe”; it has to be TRUE or FALSE/],
  [[45000, true, "2025-01"], /The argument rulesOf is “2025-01”.*2022-10, 2023-09, 2024-11/],
])("%j is refused in a sentence", (args, message) => {
  expect(problemOf("WINDOW", args).message).toMatch(message);
});
