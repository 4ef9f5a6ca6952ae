/** Whether a row of certificates counts on the as-of day, and how its dates are read (measures 9, a, c). */
import { type Range, askProblem } from "./ask";
import { asOf, count, dated, held, intermediate, september } from "./certificates";

describe("valid on the as-of day, 30 September 2022", () => {
  const valid = (completed: unknown, expires: unknown, status: unknown = "Active"): unknown =>
    count("DataAI", intermediate, dated(["Ada", "DP-300", completed, expires, status]), september);
  test.each<[string, unknown, unknown, number]>([
    ["expires that day", "2021-09-30", "2022-09-30", 1],
    ["expires that day at midnight", "2021-09-30", "2022-09-30T00:00:00", 1],
    ["expired the day before", "2021-09-30", "2022-09-29", 0],
    ["expires the day before, late", "2021-09-30", "2022-09-29T23:59:00", 0],
    ["expires the day after", "2021-09-30", "2022-10-01", 1],
    ["expires on its serial number", 44469, 44834, 1],
    ["expires on its serial number with a time", 44469, 44834.9, 1],
    ["expired the serial number before", 44469, 44833, 0],
    ["expiry blank: never", "2015-01-01", "", 1],
    ["expiry null: never", "2015-01-01", null, 1],
    ["expiry 0, the blank of some platforms: never", "2015-01-01", 0, 1],
    ["completed that day", "2022-09-30", "2023-09-30", 1],
    ["completed that day, late", "2022-09-30T23:59:00", "2023-09-30", 1],
    ["completed the day after", "2022-10-01", "2023-10-01", 0],
    ["completed the serial number after", 44835, 45200, 0],
    ["completed blank", "", "2023-09-30", 1],
  ])("%s", (_, completed, expires, people) => {
    expect(valid(completed, expires)).toBe(people);
  });
  test.each([
    ["Active", 1],
    ["active", 1],
    ["ACTIVE ", 1],
    ["Inactive", 0],
    ["Expired", 0],
    ["Revoked", 0],
  ])("status %s: %d", (status, people) => {
    expect(valid("2021-09-30", "2022-12-31", status)).toBe(people);
  });
  test("one valid row per person and certificate is enough", () => {
    const table = dated(
      ["Ada", "DP-300", "2020-01-01", "2021-01-01", "Expired"],
      ["Ada", "DP-300", "2021-01-01", "2023-01-01", "Active"]
    );
    expect(count("DataAI", intermediate, table, september)).toBe(1);
  });
  test("the as-of day is the last of the month, wherever the date stands in it", () => {
    const table = dated(["Ada", "DP-300", "2022-02-27", "2022-02-28", "Active"]);
    expect(count("DataAI", intermediate, table, asOf("2022-02-01"))).toBe(1);
    expect(
      count(
        "DataAI",
        intermediate,
        dated(["Ada", "DP-300", "", "2022-02-27", "Active"]),
        asOf("2022-02-01")
      )
    ).toBe(0);
    expect(
      count(
        "DataAI",
        intermediate,
        dated(["Ada", "DP-300", "", "2020-02-29", "Active"]),
        asOf("2020-02-10")
      )
    ).toBe(1);
    expect(
      count(
        "DataAI",
        intermediate,
        dated(["Ada", "DP-300", "", "2020-02-28", "Active"]),
        asOf("2020-02-10")
      )
    ).toBe(0);
  });
});
describe("dates of the export as text", () => {
  const expiring = (...dates: readonly unknown[]): Range => [
    ["Person", "Certification", "Expires"],
    ...dates.map((date, index) => [`P${String(index)}`, "DP-300", date]),
  ];
  test("a 25 in one row settles day/month/year for the column: 03/10/2022 is 3 October", () => {
    expect(
      count(
        "DataAI",
        intermediate,
        expiring("25/12/2022 23:07", "03/10/2022", "10/09/2022"),
        september
      )
    ).toBe(2);
  });
  test("a 25 second settles month/day/year: 03/10/2022 is 10 March, 10/09/2022 is 9 October", () => {
    expect(
      count("DataAI", intermediate, expiring("12/25/2022", "03/10/2022", "10/09/2022"), september)
    ).toBe(2);
    expect(count("DataAI", intermediate, expiring("12/25/2022", "03/10/2022"), september)).toBe(1);
  });
  test("day 1 on one side of all is that side's day", () => {
    expect(
      count("DataAI", intermediate, expiring("01/09/2022", "01/10/2022", "01/11/2022"), september)
    ).toBe(2);
    expect(count("DataAI", intermediate, expiring("9/1/2022", "10/1/2022"), september)).toBe(1);
  });
  test("otherwise a problem names the column's first such cell and offers Date order, which decides", () => {
    const table = expiring("03/10/2022", "10/09/2022");
    const problem = askProblem("SCORE", ["DataAI", table, september], {
      addresses: ["", "Certs!A1:C3", "S!A1:B3"],
    });
    expect(problem.excelCode).toBe("#VALUE!");
    expect(problem.message).toContain("Date order");
    expect(problem.message).toContain("Certs!C2");
    expect(problem.message).toContain("03/10/2022");
    expect(count("DataAI", intermediate, table, asOf("2022-09-15", ["Date order", "d/m/y"]))).toBe(
      1
    );
    expect(count("DataAI", intermediate, table, asOf("2022-09-15", ["Date order", "m/d/y"]))).toBe(
      1
    );
    expect(
      count(
        "DataAI",
        intermediate,
        expiring("03/10/2022", "02/11/2022"),
        asOf("2022-09-15", ["Date order", "d/m/y"])
      )
    ).toBe(2);
    expect(
      count(
        "DataAI",
        intermediate,
        expiring("03/10/2022", "02/11/2022"),
        asOf("2022-09-15", ["Date order", "m/d/y"])
      )
    ).toBe(0);
  });
  test("ISO and German dates with points", () => {
    expect(count("DataAI", intermediate, expiring("2022-09-30", "2022-09-29"), september)).toBe(1);
    expect(count("DataAI", intermediate, expiring("30.09.2022", "29.09.2022"), september)).toBe(1);
  });
});
describe("a cell that can't be read", () => {
  const broken = (cell: unknown): Range =>
    dated(
      ["Ada", "DP-300", "2021-01-01", cell, "Active"],
      ["Ben", "DP-300", "2021-01-01", "2023-01-01", "Active"],
      ["Cleo", "DP-300", "2021-01-01", cell, "Active"]
    );
  test.each<unknown>([
    "soon",
    { code: "#N/A" },
    { type: "Error", basicValue: "#N/A" },
    "#BEZUG!",
    "#NV",
    "31/31/2022",
    true,
  ])("expiry %p: a problem names the first cell and that 1 more follows", (cell) => {
    const problem = askProblem("SCORE", ["DataAI", broken(cell), september], {
      addresses: ["", "Certs!A1:E4", "S!A1:B3"],
    });
    expect(problem.excelCode).toBe("#VALUE!");
    expect(problem.message).toContain("Certs!D2");
    expect(problem.message).toMatch(/\b1 more|one more|another/i);
  });
  test("the setting Unreadable rows = leave out goes on without them", () => {
    expect(
      count(
        "DataAI",
        intermediate,
        broken("soon"),
        asOf("2022-09-15", ["Unreadable rows", "leave out"])
      )
    ).toBe(1);
    expect(
      count(
        "DataAI",
        intermediate,
        broken({ code: "#N/A" }),
        asOf("2022-09-15", ["Unreadable rows", "leave out"])
      )
    ).toBe(1);
  });
  test("an error in the certification or person column is one too", () => {
    askProblem("SCORE", ["DataAI", held(["Ada", { code: "#N/A" }]), september]);
    askProblem("SCORE", ["DataAI", held([{ code: "#REF!" }, "DP-300"]), september]);
  });
  test("an error in a column that nothing needs is none", () => {
    const table = held(["Ada", "DP-300"]).map((row, index) => [
      ...row,
      index === 0 ? "PartnerCityLocation" : { code: "#N/A" },
    ]);
    expect(count("DataAI", intermediate, table, september)).toBe(1);
  });
});
