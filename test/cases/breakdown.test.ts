/** The spilled table BREAKDOWN: headers, rows, sums (FUNCTIONS, Scoring; rules 2.1). */
import { ask, askProblem, askRows, askTable, metrics, settings, trackMetrics } from "./ask";
import { areas, everything } from "./everything";

const breakdownHeader = [
  "Category",
  "Metric",
  "Track",
  "Association",
  "Value",
  "Target",
  "Points",
  "Maximum",
  "Note",
];
const numbersOf = (rows: readonly (readonly unknown[])[], column: number): readonly number[] =>
  rows.map((row) => Number(row[column]));
const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

describe("BREAKDOWN", () => {
  test.each(areas)(
    "%s: header, one row a metric, and a total of 100 with status, rulebook and month",
    (area) => {
      const [header, ...rows] = askTable("BREAKDOWN", [
        area,
        everything,
        settings(["As of", "2022-09-30"]),
      ]);
      expect(header).toEqual(breakdownHeader);
      const scored = rows.slice(0, -1);
      expect(scored).toHaveLength(area === "Security" ? 7 : 5);
      expect(sum(numbersOf(scored, 6))).toBeCloseTo(100, 9);
      expect(sum(numbersOf(scored, 7))).toBe(100);
      const total = rows.at(-1) ?? [];
      expect(total[0]).toBe("Total");
      expect(total[6]).toBe(100);
      expect(total[7]).toBe(100);
      expect(String(total[8])).toContain("Qualified");
      expect(String(total[8])).not.toContain("Not qualified");
      expect(String(total[8])).toContain("2022-05");
      expect(String(total[8])).toContain("2022-09");
    }
  );

  test.each([
    ["Infrastructure", [30, 40, 30]],
    ["DataAI", [30, 40, 30]],
    ["DigitalAppInnovation", [30, 40, 30]],
    ["ModernWork", [20, 25, 55]],
    ["Security", [20, 40, 40]],
    ["BusinessApplications", [15, 35, 50]],
  ])("%s: maxima by category %p (rules 2.1)", (area, maxima) => {
    const rows = askRows("BREAKDOWN", [area, everything]);
    const byCategory = ["Performance", "Skilling", "Customer success"].map((category) =>
      sum(rows.filter((row) => row.Category === category).map((row) => Number(row.Maximum)))
    );
    expect(byCategory).toEqual(maxima);
  });

  test("a metric that isn't in the table has 0 points and a note", () => {
    const rows = askRows("BREAKDOWN", ["DataAI", metrics(["Net customer adds", 2])]);
    const missing = rows.slice(0, -1).filter((row) => row.Metric !== "Net customer adds");
    expect(missing.map((row) => row.Points)).toEqual([0, 0, 0, 0]);
    for (const row of missing) expect(row.Note).not.toBe("");
  });

  test("only numbers, texts and booleans stand in the cells, and rows are of one length", () => {
    for (const area of areas) {
      for (const ranges of [[everything], [metrics(["Deployments", ""])], [[[44834]]]]) {
        for (const row of askTable("BREAKDOWN", [area, ...ranges])) {
          expect(row).toHaveLength(9);
          for (const cell of row) expect(["string", "number", "boolean"]).toContain(typeof cell);
        }
      }
    }
  });

  test("value, target, track and association of the option that counted", () => {
    const table = trackMetrics(
      ["Net customer adds", "SMB", "", 7],
      ["Deployments", "SMB", "CSP", 4]
    );
    const rows = askRows("BREAKDOWN", ["ModernWork", table]);
    expect(rows.find((row) => row.Metric === "Net customer adds")).toMatchObject({
      Category: "Performance",
      Track: "SMB",
      Value: 7,
      Target: 10,
      Points: 14,
      Maximum: 20,
    });
    expect(rows.find((row) => row.Metric === "Deployments")).toMatchObject({
      Category: "Customer success",
      Track: "SMB",
      Association: "CSP",
      Value: 4,
      Target: 10,
      Points: 10,
      Maximum: 25,
    });
  });

  test("given back to SCORE it is a result, not a metrics table", () => {
    askProblem("SCORE", ["Infrastructure", askTable("BREAKDOWN", ["Infrastructure", everything])]);
    expect(ask("SCORE", ["Infrastructure", everything])).toBe(100);
  });
});
