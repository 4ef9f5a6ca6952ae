/** Tables glued together in one range: rows of one are never taken for rows of the other. */
import { askNumber, askProblem, askRows, type Range, settings } from "./ask";

const consumption: Range = [
  ["Tenant", "Month", "Service", "ACR"],
  ["a", "2021-09", "Storage", 1000],
  ["a", "2022-09", "Storage", 1500],
];
const usage: Range = [
  ["Tenant", "Month", "Workload", "PAU", "MAU"],
  ["a", "2021-09", "Teams", 50, 20],
  ["a", "2022-09", "Teams", 50, 30],
];
const growth = (table: Range): number => askNumber("METRIC", ["DataAI", "Usage growth", table]);

describe("a second header row inside a range begins another table: a problem, whatever is left out", () => {
  test.each([
    // Its PAU would be read as ACR: (1,500 + 50 − 1,000 − 50) ÷ 1,050.
    ["of another kind", "DataAI", [...consumption, ...usage], "B4", "Workload"],
    [
      "of the same kind, PAU and MAU the other way round",
      "ModernWork",
      [...usage, ["Tenant", "Month", "Workload", "MAU", "PAU"], ["b", "2022-09", "Teams", 40, 60]],
      "B4",
      "MAU",
    ],
    [
      "of the same kind, with an association that the first doesn't have",
      "DataAI",
      [...consumption, ["Tenant", "Month", "Service", "ACR", "Association"]],
      "B4",
      "Association",
    ],
    [
      "of certifications, below a blank row",
      "DataAI",
      [...consumption, [], ["Person", "Certification", "Completed", "Expires"], ["Ada", "AZ-104"]],
      "B5",
      "Person",
    ],
    [
      "with the month in another place",
      "DataAI",
      [...consumption, ["Month", "Tenant", "Service", "ACR"], ["2022-09", "b", "Storage", 5]],
      "B4",
      "Month",
    ],
  ])("%s", (_, area, table, cell, found) => {
    const problem = askProblem("METRICS", [area, table]);
    expect(problem.code).toBe("otherHeader");
    expect(problem.message).toBe(
      `range 1, cell ${cell}: another header row begins here, with “${found}” where the first has another column, so ` +
        "the rows below would be taken for what they aren't. Give them as a range of their own, or bring the columns into one order."
    );
    expect(problem.sentence("de")).toContain("Hier beginnt eine andere Kopfzeile, mit „");
    const leaveOut = settings(["Unreadable rows", "leave out"]);
    expect(askProblem("SCORE", [area, table, leaveOut]).code).toBe("otherHeader");
    expect(askRows("CHECK", [table]).map(({ Finding }) => Finding)).toContain(problem.message);
  });

  test.each([
    ["the same header row", ["Tenant", "Month", "Service", "ACR"]],
    ["the same in another case, a column renamed", ["TENANT", "month", "Kind of service", "ACR"]],
    ["other names for the same columns", ["CustomerTenantId", "Monat", "ServiceLevel2", "ACR_USD"]],
    ["a part of it", ["Tenant", "Month", "", ""]],
  ])("%s is no data: 1,500 and 600 USD now are a growth of 1.1", (_, header) => {
    expect(growth([...consumption, header, ["b", "2022-09", "Storage", 600]])).toBe(1.1);
  });
  test("a month called Service is no date, and no header either", () => {
    const problem = askProblem("METRICS", ["DataAI", [...consumption, ["b", "Service", "x", 5]]]);
    expect(problem.code).toBe("badDate");
  });
});

test("seats of the Enterprise Mobility export without the users beside them: the missing column is named", () => {
  const table = [
    [
      "CustomerTenantId",
      "Month",
      "AADPPaidAvailableUnits",
      "IntunePaidAvailableUnits",
      "IntuneMonthlyActiveUsers",
    ],
    ["a", "2022-09", 100, 100, 5],
  ];
  const problem = askProblem("METRICS", ["Security", table]);
  expect(problem.code).toBe("missingColumn");
  expect(problem.message).toContain("has no AADPMonthlyActiveUsers column, which it needs");
});

describe("of the headers that aren't read, one is proposed where it can be told which", () => {
  test.each([
    // A word in common with ACR USD.
    ["a word in common", ["PGAMpnID", "Cost (USD)"], "Column Cost (USD) = ACR"],
    ["the only one", ["Consumption"], "Column Consumption = ACR"],
    ["none of several", ["PGAMpnID", "Consumption"], "Column <header> = ACR"],
  ])("%s", (_, others, row) => {
    const table = [
      ["CustomerTenantId", "Month", "ServiceLevel2", ...others],
      ["a", "2022-09", "SQL", ...others.map(() => 5)],
    ];
    expect(askProblem("METRICS", ["Infrastructure", table]).message).toContain(
      `say which header it is by a settings row such as ${row}.`
    );
  });
});
