/** RULES lists what the deck prints: targets, units, maxima, points per unit, definition and source (FUNCTIONS, RULES; rules 3 to 6). */
import { askNumber, askProblem, askRows, askTable } from "./ask";

const header = [
  "Category",
  "Metric",
  "Track",
  "Association",
  "Target",
  "Unit",
  "Maximum",
  "Points per unit",
  "Definition",
  "Source",
];
const areas = [
  "Infrastructure",
  "DataAI",
  "DigitalAppInnovation",
  "ModernWork",
  "Security",
  "BusinessApplications",
];

describe.each(areas)("%s", (area) => {
  const rows = askRows("RULES", [area]);

  test("header, and no empty definition or source", () => {
    expect(askTable("RULES", [area])[0]).toEqual(header);
    for (const row of rows) {
      expect(String(row.Definition).length).toBeGreaterThan(15);
      expect(String(row.Source).length).toBeGreaterThan(3);
      expect(row.Unit).not.toBe("");
    }
  });
  test("the targets and maxima are those of TARGET and POINTS", () => {
    for (const { Metric, Track, Association, Target, Maximum } of rows) {
      const firstAssociation = String(Association).split(/[,;/]/)[0]?.trim();
      expect(askNumber("TARGET", [area, Metric, Track, firstAssociation])).toBe(Target);
      expect(askNumber("POINTS", [area, Metric, Target, Track, firstAssociation])).toBeCloseTo(
        Number(Maximum),
        9
      );
    }
  });
  test("growth in per cent has the unit % and a fraction as target", () => {
    for (const row of rows.filter((each) => Number(each.Target) < 1)) expect(row.Unit).toBe("%");
    for (const row of rows.filter((each) => each.Unit === "%"))
      expect(Number(row.Target)).toBeLessThan(1);
  });
  test("elsewhere points per unit times the target are the maximum", () => {
    for (const row of rows.filter((each) => each.Unit !== "%")) {
      expect(Number(row["Points per unit"]) * Number(row.Target)).toBeCloseTo(
        Number(row.Maximum),
        9
      );
    }
  });
  test("the rulebook 2022-05 is the one without naming it", () => {
    expect(askTable("RULES", [area, "2022-05"])).toEqual(askTable("RULES", [area]));
    expect(askTable("RULES", [area, null])).toEqual(askTable("RULES", [area]));
  });
});

test.each([
  ["Infrastructure", 5, 100],
  ["DataAI", 5, 100],
  ["DigitalAppInnovation", 5, 100],
  ["Security", 7, 100],
])("%s: %d metrics with %d points together", (area, count, points) => {
  const rows = askRows("RULES", [area]);
  expect(rows).toHaveLength(count);
  expect(rows.reduce((sum, row) => sum + Number(row.Maximum), 0)).toBe(points);
});

test.each(["Enterprise", "SMB"])(
  "Modern Work, %s: 20 + 10 + 15 + 30 + 25, growth and deployments with two associations each",
  (track) => {
    const rows = askRows("RULES", ["ModernWork"]).filter((row) => row.Track === track);
    expect(rows.map((row) => [row.Metric, row.Maximum]).sort()).toEqual([
      ["Advanced certifications", 15],
      ["Deployments", 25],
      ["Deployments", 25],
      ["Intermediate certifications", 10],
      ["Net customer adds", 20],
      ["Usage growth", 30],
      ["Usage growth", 30],
    ]);
  }
);

test.each(["Larger markets", "Other markets"])(
  "Business Applications, %s: five metrics with 100 points",
  (track) => {
    const rows = askRows("RULES", ["BusinessApplications"]).filter((row) => row.Track === track);
    expect(rows.map((row) => row.Maximum).sort()).toEqual([15, 15, 20, 20, 30]);
  }
);

test.each(["2019-01", "newest"])(
  "an unknown rulebook %s is a problem that names those there are",
  (rulebook) => {
    const problem = askProblem("RULES", ["DataAI", rulebook]);
    expect(problem.excelCode).toBe("#VALUE!");
    expect(problem.message).toContain("2022-05");
  }
);
