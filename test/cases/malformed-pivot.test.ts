/** Tables that are turned or pivoted: the sentence says what shape is needed, and proposes no header that can't be the one. */
import { askProblem, askRows, type Range } from "./ask";

const problemOf = (table: Range): ReturnType<typeof askProblem> =>
  askProblem("METRICS", ["DataAI", table]);

describe("months side by side have to be unpivoted", () => {
  test.each([
    ["texts", ["2022-08", "2022-09"], "2022-08, 2022-09"],
    ["names", ["Aug-22", "Sep-22"], "Aug-22, Sep-22"],
    // 44774 is 1 August 2022, 44805 is 1 September 2022.
    ["real dates", [44774, 44805], "2022-08, 2022-09"],
    [
      "five of them",
      ["2022-05", "2022-06", "2022-07", "2022-08", "2022-09"],
      "2022-05, 2022-06, 2022-07, 2022-08, …",
    ],
  ])("%s", (_, months, listed) => {
    const table = [
      ["Tenant", "Service", ...months],
      ["a", "Storage", ...months.map(() => 1000)],
    ];
    const problem = problemOf(table);
    expect(problem.code).toBe("missingColumn");
    expect(problem.message).toBe(
      "range 1 looks like a table of Azure consumption but has no Month column, which it needs. " +
        `Its months stand side by side: ${listed}. It needs a row for each month: unpivot these columns with ` +
        "Power Query (From Table/Range, then Unpivot Columns)."
    );
    expect(problem.sentence("de")).toContain(`Die Monate stehen nebeneinander: ${listed}. `);
    expect(askRows("CHECK", [table]).map(({ Finding }) => Finding)).toContain(problem.message);
  });
  test("one date above a column is none of a pivot table", () => {
    expect(
      problemOf([
        ["Tenant", "Service", "2022-09"],
        ["a", "Storage", 5],
      ]).message
    ).toContain("Looked for: Month");
  });
});

describe("a settings row for a header is proposed where it may help", () => {
  test("one column is missing: the only header that isn't read may be it", () => {
    const table = [
      ["Customer", "Month", "Service", "ACR"],
      ["a", "2022-09", "Storage", 5],
    ];
    expect(problemOf(table).message).toContain("Column Customer = Tenant");
  });
  test("two are missing, and none is like it: none is proposed", () => {
    const table = [
      ["CustomerId", "CustomerTenantId", "MonthKey", "AllUpParticipants"],
      [1, "a", 202209, 5],
    ];
    expect(problemOf(table).message).not.toContain("Column ");
  });
  test("two are missing, and one is like it", () => {
    const table = [
      ["Tenant", "Month", "Servce", "Region"],
      ["a", "2022-09", "Storage", 5],
    ];
    expect(problemOf(table).message).toContain("Column Servce = Service");
  });
});
