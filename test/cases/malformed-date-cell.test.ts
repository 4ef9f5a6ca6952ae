/** A cell that was meant as the as-of date and can't be one: the sentence says so, and proposes nothing that wouldn't help. */
import { askProblem, askRows, metrics, settings } from "./ask";

const table = metrics(["Net customer adds", 3]);

test.each([
  ["a day that doesn't exist", "2022-02-30", "badDate", "Enter a date such as 2022-09-30."],
  ["another one", "31.09.2022", "badDate", "Enter a date such as 2022-09-30."],
  ["a quarter", "Q3 2022", "badDate", "Enter a date such as 2022-09-30."],
  ["a year alone", 2022, "badDate", "Enter a date such as 2022-09-30."],
  ["an error", { code: "#N/A" }, "errorCell", "mend the cell."],
])("%s", (_, cell, code, advice) => {
  const problem = askProblem("SCORE", ["ModernWork", table, [[cell]]]);
  expect(problem.code).toBe(code);
  expect(problem.message).toContain("range 2, cell A1 in the As of column");
  expect(problem.message.endsWith(advice)).toBe(true);
  expect(problem.sentence("de")).not.toContain("Unreadable rows");
  expect(askRows("CHECK", [table, [[cell]]]).map(({ Finding }) => Finding)).toContain(
    problem.message
  );
});
test("an error in a setting's value", () => {
  const problem = askProblem("SCORE", ["ModernWork", table, settings(["As of", "#REF!"])]);
  expect(problem.code).toBe("errorCell");
  expect(problem.message).not.toContain("Unreadable rows");
});
test.each(["soon", "Tenant", "Azure usage of Contoso in 2022"])(
  "%s is no date: no table",
  (text) => {
    expect(askProblem("SCORE", ["ModernWork", table, [[text]]]).code).toBe("unrecognisedTable");
  }
);
