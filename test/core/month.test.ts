/** Months and days as integers: leap years, month ends, and no time zone anywhere. */
import fc from "fast-check";
import {
  calendarDate,
  dayOf,
  dayOfIso,
  dayText,
  lastDayOfMonth,
  monthOf,
  monthOfDay,
  monthText,
} from "../../src/core/month";

test.each([
  [44835, "2022-10-01"],
  [44834, "2022-09-30"],
  [44620, "2022-02-28"],
  [45351, "2024-02-29"],
  [36585, "2000-02-29"],
  [2958465, "9999-12-31"],
  [61, "1900-03-01"],
])("Excel's day %d is %s", (day, text) => {
  expect(dayText(day)).toBe(text);
  expect(dayOfIso(text)).toBe(day);
});

test("a time of day doesn't move the date", () => {
  expect(dayText(44834.99999)).toBe("2022-09-30");
  expect(calendarDate(44835)).toEqual({ year: 2022, month: 10, dayOfMonth: 1 });
});

test.each([
  [2022, 9, "2022-09-30"],
  [2022, 12, "2022-12-31"],
  [2023, 2, "2023-02-28"],
  [2024, 2, "2024-02-29"],
  [2100, 2, "2100-02-28"],
])("the last day of %d-%d is %s", (year, month, text) => {
  expect(dayText(lastDayOfMonth(monthOf(year, month)))).toBe(text);
});

test("September 2022 is 24272, a year earlier 12 less", () => {
  expect(monthOf(2022, 9)).toBe(24272);
  expect(monthOf(2022, 9) - monthOf(2021, 9)).toBe(12);
  expect([monthText(24272), monthText(24267), monthText(24264)]).toEqual([
    "2022-09",
    "2022-04",
    "2022-01",
  ]);
});

test("what isn't an ISO date in our own rules is a mistake of ours", () => {
  expect(() => dayOfIso("2022-09")).toThrow(RangeError);
});

test("every day is in its month, and the day after the month's last one in the next", () => {
  fc.assert(
    fc.property(fc.integer({ min: dayOf(1950, 1, 1), max: dayOf(2200, 1, 1) }), (day) => {
      const month = monthOfDay(day);
      expect(dayText(day).startsWith(monthText(month))).toBe(true);
      expect(lastDayOfMonth(month)).toBeGreaterThanOrEqual(day);
      expect(monthOfDay(lastDayOfMonth(month) + 1)).toBe(month + 1);
    })
  );
});
