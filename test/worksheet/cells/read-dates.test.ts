/** Dates and months in every form people and exports write them, and whether day or month comes first in a column. */
import fc from "fast-check";
import { dayOf, dayText, monthText, monthOfDay } from "../../../src/core/month";
import { CellError, type Cell } from "../../../src/worksheet/cells/cell";
import { type DateRules, dateOrderOf, readDates } from "../../../src/worksheet/cells/read-dates";

function dates(cells: readonly Cell[], rules: DateRules = {}): readonly string[] {
  const { values, bad } = readDates(cells, rules);
  expect(bad).toEqual([]);
  return [...values].map((day) => (Number.isNaN(day) ? "" : dayText(day)));
}

function months(cells: readonly Cell[], rules: DateRules = {}): readonly string[] {
  const { values, bad } = readDates(cells, { ...rules, months: true });
  expect(bad).toEqual([]);
  return [...values].map((day) => monthText(monthOfDay(day)));
}

function faults(cells: readonly Cell[], rules: DateRules = {}): readonly (readonly unknown[])[] {
  return readDates(cells, rules).bad.map(({ row, fault }) => [row, fault]);
}

test.each<[Cell, string]>([
  [44835, "2022-10-01"],
  [44834.99999, "2022-09-30"],
  ["2022-09-30", "2022-09-30"],
  ["2022/9/30", "2022-09-30"],
  ["2022-09-30T23:59:59Z", "2022-09-30"],
  ["2022-09-01T00:00:00.0000000", "2022-09-01"],
  ["2022-09-30 12:00:00+02:00", "2022-09-30"],
  ["25/12/2018 23:07", "2018-12-25"],
  ["12/25/2018 11:07 PM", "2018-12-25"],
  ["30.09.2022", "2022-09-30"],
  ["5.9.22", "2022-09-05"],
  ["01.09.2022 08.15 Uhr", "2022-09-01"],
  ["5/5/2022", "2022-05-05"],
  ["30-Sep-22", "2022-09-30"],
  ["30 September 2022", "2022-09-30"],
  ["30. Sept. 2022", "2022-09-30"],
  ["1. März 2022", "2022-03-01"],
  ["September 30, 2022", "2022-09-30"],
  ["Sep 1st, 2022", "2022-09-01"],
  ["Fri, 30 Sep 2022 00:00:00 GMT", "2022-09-30"],
  ["Freitag, 30. September 2022", "2022-09-30"],
  ["29 Feb 2024", "2024-02-29"],
  [20220930, "2022-09-30"],
  ["31/12/99", "2099-12-31"],
  [2958465, "9999-12-31"],
])("%p is %s", (cell, text) => {
  expect(dates([cell])).toEqual([text]);
});

test.each<[Cell, string]>([
  ["2022-09", "2022-09"],
  ["2022/09", "2022-09"],
  ["09/2022", "2022-09"],
  ["9.2022", "2022-09"],
  ["Sep-22", "2022-09"],
  ["Sep 2022", "2022-09"],
  ["September, 2022", "2022-09"],
  ["September 2022", "2022-09"],
  ["SEPT. 22", "2022-09"],
  ["Okt 22", "2022-10"],
  ["Mai 2022", "2022-05"],
  ["Dezember 2021", "2021-12"],
  ["Jänner 2022", "2022-01"],
  ["2022 Sep", "2022-09"],
  ["FY23-Sep", "2022-09"],
  ["FY23-Jul", "2022-07"],
  ["FY23-Jun", "2023-06"],
  ["FY2023 January", "2023-01"],
  [202209, "2022-09"],
  [44835, "2022-10"],
])("%p is the month %s", (cell, text) => {
  expect(months([cell])).toEqual([text]);
});

test("a month without a day means its last day", () => {
  expect(dates(["2024-02", "Sep-22", 202302])).toEqual(["2024-02-29", "2022-09-30", "2023-02-28"]);
});

test.each<[Cell]>([
  ["soon"],
  ["2022-13-01"],
  ["2022-02-29"],
  ["31/11/2022"],
  ["13/13/2022"],
  ["22-Sep"],
  ["Foo-22"],
  ["2022"],
  [2022],
  [1],
  [-5],
  [202213],
  [20221301],
  [true],
])("%p is no date", (cell) => {
  expect(faults([cell])).toEqual([[0, "date"]]);
});

test("an error is told apart from a text that is no date, a blank and a 0 are nothing", () => {
  expect(faults([new CellError("#N/A"), "soon", undefined, 0])).toEqual([
    [0, "error"],
    [1, "date"],
  ]);
});

describe("day or month first is decided for the column", () => {
  test("a first number above 12 settles d/m/y, a second one m/d/y", () => {
    expect(dates(["05/06/2022", "25/12/2021"])).toEqual(["2022-06-05", "2021-12-25"]);
    expect(dates(["05/06/2022", "12/25/2021"])).toEqual(["2022-05-06", "2021-12-25"]);
  });

  test("nothing above 12: neither", () => {
    expect(faults(["05/06/2022", "07/08/2022"])).toEqual([
      [0, "ambiguousDate"],
      [1, "ambiguousDate"],
    ]);
  });

  test("12 and 13: 12/11 alone is open, with 13/11 it is 12 November", () => {
    expect(faults(["12/11/2022"])).toEqual([[0, "ambiguousDate"]]);
    expect(dates(["12/11/2022", "13/11/2022"])).toEqual(["2022-11-12", "2022-11-13"]);
  });

  test("months with a 1 on one side all the way are first days: 9/1/2022, 10/1/2022", () => {
    expect(months(["9/1/2022", "10/1/2022"])).toEqual(["2022-09", "2022-10"]);
    expect(months(["01/09/2022", "01/10/2022"])).toEqual(["2022-09", "2022-10"]);
    expect(months(["9/1/2022"])).toEqual(["2022-09"]);
    expect(months(["1/1/2022"])).toEqual(["2022-01"]);
    expect(faults(["9/1/2022", "10/2/2022"], { months: true })).toHaveLength(2);
  });

  test("one day with a 1 could be either: 9/1/2022 isn't read where days matter", () => {
    expect(faults(["9/1/2022"])).toEqual([[0, "ambiguousDate"]]);
  });

  test("values that contradict each other are read each for itself and settle nothing", () => {
    expect(faults(["25/12/2021", "12/25/2021", "05/06/2022"])).toEqual([[2, "ambiguousDate"]]);
  });

  test("the table's other column decides after the column itself", () => {
    expect(dates(["05/06/2022"], { otherwise: "d/m/y" })).toEqual(["2022-06-05"]);
    expect(dates(["05/06/2022", "12/25/2021"], { otherwise: "d/m/y" })).toEqual([
      "2022-05-06",
      "2021-12-25",
    ]);
    expect(dateOrderOf(["25/12/2021"])).toBe("d/m/y");
    expect(dateOrderOf(["05/06/2022"])).toBeUndefined();
  });

  test("the setting overrules the column", () => {
    expect(dates(["05/06/2022"], { dateOrder: "m/d/y" })).toEqual(["2022-05-06"]);
    expect(faults(["25/12/2021"], { dateOrder: "m/d/y" })).toEqual([[0, "date"]]);
  });

  test("with points the day is first, unless the setting or the column says otherwise", () => {
    expect(dates(["05.06.2022"])).toEqual(["2022-06-05"]);
    expect(dates(["05.06.2022"], { dateOrder: "m/d/y" })).toEqual(["2022-05-06"]);
    expect(dates(["05.06.2022", "06.25.2022"])).toEqual(["2022-05-06", "2022-06-25"]);
  });
});

test("every day is read back from a serial number with any time, and from ISO text", () => {
  const anyDay = fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2399, 12, 31) });
  fc.assert(
    fc.property(anyDay, fc.double({ min: 0, max: 0.999, noNaN: true }), (day, time) => {
      expect(dates([day + time, dayText(day)])).toEqual([dayText(day), dayText(day)]);
    })
  );
});
