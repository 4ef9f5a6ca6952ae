/** Prerequisites and floors: met, missed by a hair, blank, not in the table (rules 3.1, 6.1; FUNCTIONS, metrics table). */
import { ask, breakdownRow, metrics, pointsOf, settings } from "./ask";

const intermediate = "Intermediate certifications";
const advanced = "Advanced certifications";
const azureAreas = ["Infrastructure", "DataAI", "DigitalAppInnovation"];
const blanks = [
  ["0", 0],
  ["an empty text", ""],
  ["null", null],
] as const;

describe.each(azureAreas)("%s: 2 holders of the gate's certification", (area) => {
  describe.each([intermediate, advanced])("%s, 3 people", (metric) => {
    test.each([
      [0, 0],
      [1, 0],
      [1.999, 0],
      [2, 12],
      [3, 12],
      [100, 12],
      [-2, 0],
    ])("%d holders: %d points", (holders, points) => {
      const table = metrics([metric, 3], [`${metric} step 1`, holders]);
      expect(pointsOf(metric, area, table)).toBe(points);
      expect(ask("SCORE", [area, table])).toBe(points);
    });
    test.each(blanks)("a step row with %s is 0 holders: 0 points", (_, blank) => {
      expect(pointsOf(metric, area, metrics([metric, 3], [`${metric} step 1`, blank]))).toBe(0);
    });
    test("no step row is taken as met, with a note", () => {
      const row = breakdownRow(metric, area, metrics([metric, 3]));
      expect(row.Points).toBe(12);
      expect(row.Note).not.toBe("");
    });
    test("a step row that is met leaves no note", () => {
      expect(breakdownRow(metric, area, metrics([metric, 3], [`${metric} step 1`, 2])).Note).toBe(
        ""
      );
    });
    test("one metric's gate doesn't shut the other's", () => {
      const other = metric === advanced ? intermediate : advanced;
      const table = metrics(
        [metric, 3],
        [`${metric} step 1`, 0],
        [other, 5],
        [`${other} step 1`, 2]
      );
      expect(pointsOf(other, area, table)).toBe(20);
      expect(ask("SCORE", [area, table])).toBe(20);
    });
  });

  describe("usage growth of 15 % needs a total ACR of 1,000 USD (AZ-9)", () => {
    test.each([
      [1000, 15],
      [1000.01, 15],
      [999.99, 0],
      [0, 0],
      [-1, 0],
      [1e9, 15],
    ])("%d USD: %d points", (acr, points) => {
      expect(
        pointsOf("Usage growth", area, metrics(["Usage growth", 0.15], ["Usage growth ACR", acr]))
      ).toBeCloseTo(points, 9);
    });
    test.each(blanks)("an ACR row with %s is below the floor: 0 points", (_, blank) => {
      expect(
        pointsOf("Usage growth", area, metrics(["Usage growth", 0.15], ["Usage growth ACR", blank]))
      ).toBe(0);
    });
    test("no ACR row is taken as meeting it: 15 points", () => {
      expect(pointsOf("Usage growth", area, metrics(["Usage growth", 0.15]))).toBeCloseTo(15, 9);
    });
  });
});

describe("Business Applications: growth of 12 % needs a baseline (rules 6.1)", () => {
  const grown = (baseline: unknown, market: string): number =>
    pointsOf(
      "Usage growth",
      "BusinessApplications",
      metrics(["Usage growth", 0.12], ["Usage growth baseline", baseline]),
      settings(["Market", market])
    );
  test.each([
    ["Larger", 100000, 12],
    ["Larger", 99999.99, 0],
    ["Larger", 100000.01, 12],
    ["Larger", 50000, 0],
    ["Larger", 0, 0],
    ["Larger", "", 0],
    ["Other", 50000, 12],
    ["Other", 49999.99, 0],
    ["Other", 50001, 12],
    ["Other", 100000, 12],
    ["Other", null, 0],
  ])("%s market, MCV of %p a year ago: %d points", (market, baseline, points) => {
    expect(grown(baseline, market)).toBeCloseTo(points, 9);
  });
  test("no baseline row is taken as met: 12 points", () => {
    expect(
      pointsOf("Usage growth", "BusinessApplications", metrics(["Usage growth", 0.12]))
    ).toBeCloseTo(12, 9);
  });
});

test("Security 2022-05 has no steps: 6 people earn 40 points, whatever a step row says", () => {
  expect(ask("SCORE", ["Security", metrics([intermediate, 6])])).toBe(40);
});
