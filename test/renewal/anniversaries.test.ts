/** The next anniversary: 365 days after payment, drift, leap years, the old programme, and merged accounts. */
import { day, option, type SettingRows } from "./ask";

const gold = { "Held on 2022-09-30": "Gold" };

function next(rows: SettingRows, name = "Legacy benefits"): unknown {
  return option(name, { ...gold, ...rows })["Next anniversary"];
}

test.each([
  ["2022-10-03", "2023-10-03"],
  ["2023-03-01", "2024-02-29"],
  ["2024-01-22", "2025-01-21"],
  ["2024-01-23", "2025-01-22"],
  ["2024-02-28", "2025-02-27"],
  ["2024-02-29", "2025-02-28"],
  ["2024-03-01", "2025-03-01"],
  ["2025-01-21", "2026-01-21"],
])("paid on the anniversary %s, the next one is %s", (anniversary, expected) => {
  expect(next({ Anniversary: anniversary })).toBe(day(expected));
});

test.each([
  ["2027-03-01", "2028-02-29"],
  ["2028-02-29", "2029-02-28"],
  ["2028-03-01", "2029-03-01"],
])("a designation paid on %s runs to %s", (anniversary, expected) => {
  const rows = { Anniversary: anniversary, "Qualified on": anniversary };
  expect(next(rows, "Designation, new benefits")).toBe(day(expected));
});

const lags = Array.from({ length: 31 }, (_, lag) => lag);
test.each(lags)("paid %d days late, the next anniversary moves by as many", (lag) => {
  const payment = day("2023-03-01") + lag;
  const rows = { ...gold, Anniversary: "2023-03-01", "Payment date": payment };
  const row = option("Legacy benefits", rows);
  expect(row["Available"]).toBe("Yes");
  expect(row["Due"]).toBe(day("2023-03-01"));
  expect(row["Next anniversary"]).toBe(day("2024-02-29") + lag);
  expect(String(row["Note"]).includes("after the anniversary: the next one moves")).toBe(lag > 0);
});

test("31 days late is a missed window: a fresh purchase, due on the day", () => {
  const rows = {
    ...gold,
    Anniversary: "2023-03-01",
    "Payment date": "2023-04-01",
    "Qualified on": "2023-03-20",
  };
  expect(option("Legacy benefits", rows)["Rule"]).toBe("R8");
  const row = option("Designation, new benefits", rows);
  expect([row["Available"], row["Rule"], row["Due"], row["Next anniversary"]]).toEqual([
    "Yes",
    "R8",
    day("2023-04-01"),
    day("2024-03-31"),
  ]);
});

test("the old programme counts from the anniversary, not from the payment", () => {
  const rows = { Anniversary: "2022-08-15", "Payment date": "2022-09-01" };
  expect(next(rows)).toBe(day("2023-08-15"));
  expect(option("Legacy benefits", { ...gold, ...rows })["Note"]).not.toMatch(/moves from/);
});

test("the note says how far a late payment moves the anniversary", () => {
  const rows = { ...gold, Anniversary: "2023-12-15", "Payment date": "2024-01-14" };
  expect(option("Legacy benefits", rows)["Note"]).toContain(
    "Paid 30 days after the anniversary: the next one moves from 2024-12-14 to 2025-01-13."
  );
});

test("paid 21 days early in the window of July 2026: that it moves the anniversary isn't sure, and is said", () => {
  const rows = { Anniversary: "2026-08-10", "Qualified on": "2026-07-01" };
  const early = option("Designation, new benefits", { ...rows, "Payment date": "2026-07-20" });
  // 20 Jul 2026 + 365 days
  expect(early["Next anniversary"]).toBe(day("2027-07-20"));
  expect(early["Note"]).toContain(
    "Paid 21 days before the anniversary: counted from the payment, the next one is 2027-07-20, not 2027-08-10. " +
      "Whether an early payment moves it isn't known."
  );
  expect(option("Designation, new benefits", rows)["Note"]).not.toContain(
    "before the anniversary:"
  );
});

test("the calendar year is a setting, and said to be one", () => {
  const rows = { Anniversary: "2024-01-22", "Anniversary rule": "calendar year" };
  expect(next(rows)).toBe(day("2025-01-22"));
  expect(next({ ...rows, Anniversary: "2024-02-29" })).toBe(day("2025-02-28"));
  expect(next({ ...rows, "Anniversary rule": 365 })).toBe(day("2025-01-21"));
  expect(option("Legacy benefits", { ...gold, ...rows })["Note"]).toContain(
    "counted by the calendar year, as the setting says"
  );
});

test("several designations share one anniversary and one fee (R12)", () => {
  const rows = {
    ...gold,
    Anniversary: "2022-11-10",
    "Qualified on": "2022-11-01",
    Designations: 3,
  };
  const row = option("Designation, new benefits", rows);
  expect(row["Fee"]).toBe(4730);
  expect(row["Next anniversary"]).toBe(day("2023-11-10"));
  expect(row["Note"]).toContain("One fee a year covers all 3 designations");
  expect(row["Note"]).toContain("R12: ");
});

test("of merged accounts the later anniversary applies", () => {
  const rows = {
    ...gold,
    Anniversary: "2023-10-01",
    "Merged anniversary": "2023-12-01",
    "Qualified on": "2023-11-20",
  };
  const row = option("Designation, new benefits", rows);
  expect([row["Due"], row["Next anniversary"]]).toEqual([day("2023-12-01"), day("2024-11-30")]);
  expect(row["Note"]).toContain("Merged accounts: the later anniversary, 2023-12-01, applies.");
});

test("new benefits on one side of a merger end the choice of legacy ones; legacy on both keeps it", () => {
  const rows = { ...gold, Anniversary: "2023-10-01", "Qualified on": "2023-09-20" };
  const merged = { ...rows, "Merged anniversary": "2023-08-01" };
  const withNew = option("Designation, legacy benefits", { ...merged, "Merged benefits": "New" });
  expect([withNew["Available"], withNew["Rule"]]).toEqual(["No", "R5b"]);
  expect(withNew["Note"]).toContain("legacy benefits can't be chosen any more");
  const both = option("Designation, legacy benefits", { ...merged, "Merged benefits": "Legacy" });
  expect(both["Available"]).toBe("Yes");
  expect(both["Note"]).toContain("once, at the higher level");
});
