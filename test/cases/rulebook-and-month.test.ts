/** Which rulebook and month a result names, and when it says that its rules weren't verified (DESIGN 2; rules 2; measures 1, e, f, 28). */
import { ask, askProblem, askRows, metrics, settings, totalRow } from "./ask";

const table = metrics(["Net customer adds", 3]);
const noteOf = (...ranges: unknown[]): string =>
  String(totalRow("Infrastructure", table, ...ranges).Note);

test("with no date anywhere the rulebook is 2022-05", () => {
  expect(noteOf()).toContain("2022-05");
});

describe("a date names its own month", () => {
  test.each<[string, unknown, string]>([
    ["the serial number of 15 September 2022", 44819, "2022-09"],
    ["the same with a time", 44819.75, "2022-09"],
    ["1 September 2022", 44805, "2022-09"],
    ["30 September 2022, 23:59", 44834.999, "2022-09"],
    ["31 August 2022", 44804, "2022-08"],
    ["1 January 2022", 44562, "2022-01"],
    ["31 December 2021", 44561, "2021-12"],
    ["29 February 2020", 43890, "2020-02"],
    ["1 March 2020", 43891, "2020-03"],
    ["an ISO date", "2022-09-15", "2022-09"],
    ["an ISO date-time", "2022-09-15T00:00:00", "2022-09"],
    ["an ISO date-time in UTC", "2022-09-30T23:30:00Z", "2022-09"],
    ["an ISO month", "2022-09", "2022-09"],
    ["Sep-22", "Sep-22", "2022-09"],
    ["Sep 2022", "Sep 2022", "2022-09"],
    ["September, 2022", "September, 2022", "2022-09"],
    ["September 2022", "September 2022", "2022-09"],
    ["Dezember 2021", "Dezember 2021", "2021-12"],
    ["März 2022", "März 2022", "2022-03"],
    ["Mai 2022", "Mai 2022", "2022-05"],
    ["Okt 2021", "Okt 2021", "2021-10"],
    ["Microsoft's fiscal year, FY23-Sep", "FY23-Sep", "2022-09"],
    ["Microsoft's fiscal year, FY22-Mar", "FY22-Mar", "2022-03"],
    ["Microsoft's fiscal year, FY22-Jun", "FY22-Jun", "2022-06"],
    ["Microsoft's fiscal year, FY23-Jul", "FY23-Jul", "2022-07"],
    ["a day above 12 first", "15/09/2022", "2022-09"],
    ["a day above 12 second", "09/15/2022", "2022-09"],
    ["day 1 on one side", "9/1/2022", "2022-09"],
  ])("%s", (_, date, month) => {
    expect(noteOf(settings(["As of", date]))).toContain(month);
    expect(noteOf([[date]])).toContain(month);
  });

  test("3/4/2022 is a problem that offers the setting Date order, which decides", () => {
    const problem = askProblem("SCORE", ["Infrastructure", table, settings(["As of", "3/4/2022"])]);
    expect(problem.message).toContain("Date order");
    expect(noteOf(settings(["As of", "3/4/2022"], ["Date order", "d/m/y"]))).toContain("2022-04");
    expect(noteOf(settings(["As of", "3/4/2022"], ["Date order", "m/d/y"]))).toContain("2022-03");
  });
});

describe("verified from May to September 2022", () => {
  const verified = noteOf(settings(["As of", "2022-07-15"])).length;
  test.each(["2022-05-01", "2022-05-31", "2022-09-01", "2022-09-30"])(
    "%s carries no further remark",
    (date) => {
      expect(noteOf(settings(["As of", date]))).toHaveLength(verified);
    }
  );
  test.each(["2022-04-30", "2021-01-31", "2022-10-01", "2023-05-31"])("%s carries one", (date) => {
    expect(noteOf(settings(["As of", date])).length).toBeGreaterThan(verified + 20);
    expect(noteOf(settings(["As of", date]))).toContain("2022-05");
  });
});

describe("the setting Rulebook", () => {
  test.each([
    ["text", "2022-05"],
    ["the date Excel makes of it", 44682],
    ["with a time", 44682.5],
    ["as a full date", "2022-05-01"],
  ])("%s", (_, rulebook) => {
    expect(ask("SCORE", ["Infrastructure", table, settings(["Rulebook", rulebook])])).toBe(30);
  });
  test.each(["2021-05", "2022-5x", "newest", 44713])(
    "%p is a problem that names the rulebooks there are",
    (rulebook) => {
      const problem = askProblem(
        "SCORE",
        ["Infrastructure", table, settings(["Rulebook", rulebook])],
        { addresses: ["", "M!A1:B2", "S!A1:B2"] }
      );
      expect(problem.message).toContain("2022-05");
      expect(problem.message).toContain("S!B2");
    }
  );
});

describe("two dates", () => {
  test("that differ are a problem", () => {
    const problem = askProblem("SCORE", [
      "Infrastructure",
      table,
      settings(["As of", "2022-08-31"]),
      [["2022-09-30"]],
    ]);
    expect(problem.excelCode).toBe("#VALUE!");
    expect(problem.message).toMatch(/As of|as-of|date/i);
    askProblem("SCORE", ["Infrastructure", table, [[44834]], [[44804]]]);
  });
  test("that agree are none", () => {
    expect(
      ask("SCORE", ["Infrastructure", table, settings(["As of", 44834]), [["2022-09-30"]]])
    ).toBe(30);
  });
});

describe("a METRICS table carries its month", () => {
  const measured = [
    [
      "Metric",
      "Track",
      "Association",
      "Value",
      "Unit",
      "Rows counted",
      "Rows left out",
      "As of",
      "Note",
    ],
    ["Net customer adds", "", "", 3, "tenants", 10, 0, "2022-08", ""],
  ];
  const note = (...ranges: unknown[]): string => String(totalRow("Infrastructure", ...ranges).Note);
  test("where no setting does", () => {
    expect(note(measured)).toContain("2022-08");
  });
  test("but a setting decides before it", () => {
    expect(note(measured, settings(["As of", "2022-07-31"]))).toContain("2022-07");
  });
});

test.each([
  1,
  0.5,
  -44819,
  "soon",
  "2022-13",
  "2022-09-31",
  "31/31/2022",
  { code: "#N/A" },
  "#BEZUG!",
  true,
])("As of %p is a problem", (date) => {
  const problem = askProblem("SCORE", ["Infrastructure", table, settings(["As of", date])], {
    addresses: ["", "M!A1:B2", "S!A1:B2"],
  });
  expect(problem.excelCode).toBe("#VALUE!");
  expect(problem.message).toContain("S!B2");
});

test("SUMMARY names rulebook 2022-05 in all six rows", () => {
  const rows = askRows("SUMMARY", [
    [
      ["Area", "Metric", "Value"],
      ["DataAI", "Net customer adds", 3],
    ],
  ]);
  expect(rows.slice(0, 6).map((row) => row.Rulebook)).toEqual(Array<string>(6).fill("2022-05"));
});
