/** Dates outside all that the programme knows are refused by their cells, never taken for early, late or none. */
import { askNumber, askProblem, type Range, settings } from "./ask";

const consumption: Range = [
  ["Tenant", "Month", "Service", "ACR"],
  ["a", "2021-09", "Storage", 1000],
  ["a", "2022-09", "Storage", 1500],
];

describe("dates outside all that the programme knows are refused", () => {
  test.each([
    ["0001-01-01"],
    ["1/1/0001"],
    ["1753-01-01"],
    ["31.12.9999"],
    ["2731-09"],
    [2_958_465],
  ])("a month of %s", (month) => {
    const table = [...consumption, ["b", month, "Storage", 5]];
    const problem = askProblem("METRICS", ["DataAI", table]);
    expect(problem.code).toBe("badDate");
    expect(problem.message).toContain("cell B4 ");
  });
  test("an expiry of the year 1 isn't one in the past; one of 9999 never comes", () => {
    const table = (expires: string): Range => [
      ["Person", "Certification", "Expires"],
      ["Ada", "MD-100 + MD-101", expires],
    ];
    const ask = (expires: string): readonly unknown[] => [
      "ModernWork",
      "Intermediate certifications",
      table(expires),
      settings(["As of", "2022-09-30"]),
    ];
    expect(askProblem("METRIC", ask("0001-01-01T00:00:00")).code).toBe("badDate");
    expect(askNumber("METRIC", ask("9999-12-31"))).toBe(1);
  });
});
