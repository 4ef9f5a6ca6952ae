/** Numbers that no sum or score can hold are refused by their cells: a result is a number, or a problem. */
import { askNumber, askProblem, askRows, metrics, type Range, settings } from "./ask";

const consumption = (...now: unknown[]): Range => [
  ["Tenant", "Month", "Service", "ACR"],
  ["a", "2021-09", "Storage", 2000],
  ...now.map((acr) => ["a", "2022-09", "Storage", acr]),
];

describe("an amount that is too large", () => {
  test.each([
    ["text beyond all numbers", "1e999"],
    ["400 digits", "9".repeat(400)],
    ["text of a number that is too large", "1e16"],
    ["a number whose sum would be none", 1.7e308],
    ["less than none, as large", -1.7e308],
    ["one that is just too large", 1e15 + 1],
  ])("%s", (_, acr) => {
    const table = consumption(acr, 1.7e308);
    const problem = askProblem("METRICS", ["Infrastructure", table]);
    expect(problem.code).toBe("numberTooLarge");
    expect(problem.message).toContain("cell D3 in the ACR column (and 1 more cell)");
    expect(askProblem("SCORE", ["Infrastructure", table]).code).toBe("numberTooLarge");
    const places = askRows("CHECK", [table]).map(({ Cell }) => Cell);
    expect(places).toEqual(expect.arrayContaining(["range 1, cell D3", "range 1, cell D4"]));
  });
  test("1,000,000,000,000,000 USD are the most: from half of that a growth of 1", () => {
    const table = [
      ["Tenant", "Month", "Service", "ACR"],
      ["a", "2021-09", "Storage", 5e14],
      ["a", "2022-09", "Storage", 1e15],
    ];
    expect(askNumber("METRIC", ["Infrastructure", "Usage growth", table])).toBe(1);
  });
  test("it can be left out: 2,000 USD to 3,000 USD are a growth of 0.5", () => {
    const leaveOut = settings(["Unreadable rows", "leave out"]);
    const given = ["Infrastructure", "Usage growth", consumption(1.7e308, 3000), leaveOut];
    expect(askNumber("METRIC", given)).toBe(0.5);
  });
  test("seats", () => {
    const table = [
      ["Tenant", "Month", "Workload", "PAU", "MAU"],
      ["a", "2022-09", "Teams", 1e16, 5],
    ];
    expect(askProblem("METRICS", ["ModernWork", table]).code).toBe("numberTooLarge");
  });
});

test.each(["1e999", 1e16])("a metric's value of %s earns no points", (value) => {
  const problem = askProblem("SCORE", ["Infrastructure", metrics(["Deployments", value])]);
  expect(problem.code).toBe("numberTooLarge");
  expect(problem.message).toContain("cell B2");
});

test("a target that is too large", () => {
  const own = settings(["Target Deployments", 1e16]);
  const table = metrics(["Deployments", 1]);
  expect(askProblem("SCORE", ["Infrastructure", table, own]).message).toContain(
    "range 2, cell B2 in the Value column is “10000000000000000”, which is more than a number here can be. " +
      "Enter one of at most 15 digits."
  );
});

describe("a rate below 0 is no rate", () => {
  const table = (rate: unknown): Range => [
    ["Tenant", "Month", "Workload", "Usage", "Rate"],
    ["a", "2021-09", "Sales", 50, 50],
    ["a", "2022-09", "Sales", 100, rate],
  ];
  test.each([-5, "-5", "-0.5"])("%p", (rate) => {
    const problem = askProblem("METRICS", ["BusinessApplications", table(rate)]);
    expect(problem.code).toBe("negativeNumber");
    expect(problem.message).toContain("cell E3 in the Rate column");
  });
  // 100 × 12.5 = 1,250 against 50 × 50 = 2,500 a year ago.
  test("a fraction is one", () => {
    const [row] = askRows("METRICS", ["BusinessApplications", table(12.5)]).filter(
      ({ Metric }) => Metric === "Usage growth"
    );
    expect(row?.Value).toBe(-0.5);
  });
});
