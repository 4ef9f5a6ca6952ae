/** EXPLAIN: the tree behind a score, with its numbers filled in. */
import fc from "fast-check";
import { callFunction, type Table } from "../../src/functions";
import { isMeasurable } from "../oracle/compare";
import { areas, workbooks } from "../oracle/generate/workbooks";
import { layouts } from "../oracle/render/layout";
import { render } from "../oracle/render/ranges";

function explain(area: string, ...ranges: readonly unknown[]): Table {
  const result = callFunction("EXPLAIN", [area, ...ranges]);
  if (typeof result !== "object") throw new Error("EXPLAIN gives a table");
  return result.slice(1);
}

const table = (...rows: readonly (readonly unknown[])[]): readonly unknown[] => [
  ["Metric", "Value"],
  ...rows,
];

const lines = explain(
  "Infrastructure",
  table(
    ["Net customer adds", 2],
    ["Usage growth", 0.1],
    ["Deployments", 7],
    ["Advanced certifications", 3],
    ["Advanced certifications step 1", 1]
  )
);
const line = (label: string): readonly unknown[] =>
  lines.find(([, each]) => each === label)?.slice(2, 5) ?? [];

test("the root is the score with the reasons why it doesn't qualify: 20 + 10 + 10 of 70", () => {
  expect(lines[0]?.slice(0, 5)).toEqual([
    "1",
    "Infrastructure (Azure)",
    40,
    "points",
    "Not qualified: 30 points short of 70; Intermediate certifications has no points; Advanced certifications has no points.",
  ]);
});

test.each([
  ["All customers (counts)", 40, "points", "20 + 0 + 0 + 10 + 10 = 40."],
  ["Net customer adds", 20, "points", "30 × 2 ÷ 3 = 20 of 30 points."],
  ["Usage growth", 10, "points", "20 × 0.1 ÷ 0.2 = 10 of 20 points."],
  ["Deployments", 10, "points", "10 × 7 ÷ 5, at most 10 = 10 of 10 points."],
  ["Advanced certifications", 0, "points", "0, because step 1 isn't met = 0 of 20 points."],
])("%s is %d, computed as its numbers say", (label, value, unit, how) => {
  expect(line(label)).toEqual([value, unit, how]);
});

test("a growth's target is told in per cent, a value's cell by its place", () => {
  const values = lines.filter(([, label]) => label === "Value").map(([, , , , how]) => how);
  expect(values).toContain("The maximum takes 20 %. From range 1, cell B3.");
});

test("a step that isn't met tells how many people it needs", () => {
  expect(line("Advanced certifications step 1")).toEqual([
    1,
    "people",
    expect.stringContaining("Not met: 2 people needed. From range 1, cell B6."),
  ]);
});

test("a target that a setting replaces is marked: 30 × 2 ÷ 4 are 15 points", () => {
  const settings = [
    ["Setting", "Value"],
    ["Target Net customer adds", 4],
  ];
  const told = explain("Infrastructure", table(["Net customer adds", 2]), settings);
  expect(told).toContainEqual([
    expect.any(String),
    "Value",
    2,
    "tenants",
    expect.stringContaining(
      "Overridden: the published target is 3 tenants, range 2, cell B2 replaces it."
    ),
    expect.any(String),
  ]);
  expect(told).toContainEqual(expect.arrayContaining(["Net customer adds", 15]));
});

test("a reading that a setting chose names its cell, the others say that they are the default", () => {
  const settings = [
    ["Setting", "Value"],
    ["Reading GE-2", "b"],
  ];
  const told = explain("Infrastructure", table(["Net customer adds", 2]), settings);
  const reading = (id: string): string =>
    String(told.find(([, label]) => label === `Reading ${id}`)?.[4]);
  expect(reading("GE-2")).toMatch(/chosen in range 2, cell B2\.$/);
  expect(reading("GE-3")).toMatch(/the default\.$/);
});

test("the lost track stands below the one that counts, with its own numbers", () => {
  // 2 of 10 tenants are 4 points in SMB, 2 of 5 are 8 in Enterprise.
  const told = explain("ModernWork", table(["Net customer adds", 2]));
  expect(told.map(([, label, value]) => [label, value])).toEqual(
    expect.arrayContaining([
      ["Enterprise (counts)", 8],
      ["SMB (doesn't count)", 4],
    ])
  );
});

describe.each(areas)("%s", (area) => {
  test("on any tables the root is SCORE, steps are numbered once each, and metrics add up", () => {
    const property = fc.property(workbooks(area), layouts, (workbook, layout) => {
      fc.pre(isMeasurable(area, workbook));
      const { ranges } = render(workbook, layout);
      const told = explain(area, ...ranges);
      expect(told[0]?.[2]).toBe(callFunction("SCORE", [area, ...ranges]));
      const steps = told.map(([step]) => step);
      expect(new Set(steps).size).toBe(steps.length);
      expect(told.flat().every((cell) => ["string", "number"].includes(typeof cell))).toBe(true);
    });
    fc.assert(property, { seed: 20_220_930, numRuns: 15 });
  });
});
