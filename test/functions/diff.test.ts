/** DIFF: what changed between two rulebooks, and that its points add up to the difference of the scores. */
import fc from "fast-check";
import { Problem } from "../../src/core/problem";
import { callFunction, type Table } from "../../src/functions";
import { type Area, areas, workbooks } from "../oracle/generate/workbooks";
import { layouts } from "../oracle/render/layout";
import { render } from "../oracle/render/ranges";
import type { Rulebook } from "../oracle/rows";

function diff(area: string, a: string, b: string, ...ranges: readonly unknown[]): Table {
  const result = callFunction("DIFF", [area, a, b, ...ranges]);
  if (typeof result !== "object") throw new Error("DIFF gives a table");
  return result.slice(1);
}

/** Metric, track, what, and what each of the two says. */
function changes(area: string, a: string, b: string, metric: string): Table {
  return diff(area, a, b)
    .filter(([name]) => name === metric)
    .map((line) => line.slice(1, 5));
}

describe("without tables", () => {
  test("a rulebook doesn't differ from itself", () => {
    for (const area of areas) expect(diff(area, "2023-06", "2023-06")).toEqual([]);
  });

  test("Data & AI: 20 + 20 points became one metric of 40, ten people instead of five, with a second step", () => {
    const lines = changes("DataAI", "2022-05", "2023-06", "Intermediate certifications");
    expect(lines).toEqual(
      expect.arrayContaining([
        ["", "Step 2", "", "at least 2: Azure Administrator Associate"],
        ["", "Target", 5, 10],
        ["", "Maximum", 20, 40],
        [
          "",
          "Certifications that only one lists",
          "",
          "Customer Data Platform Specialty; Azure Cosmos DB Developer Specialty",
        ],
      ])
    );
    expect(changes("DataAI", "2022-05", "2023-06", "Advanced certifications")).toEqual([
      ["", "Metric", "Advanced certifications (20)", ""],
    ]);
  });

  test("December 2023 changed two things: Security's steps and list, and PL-100 in Business Applications", () => {
    expect(changes("Security", "2023-06", "2023-12", "Intermediate certifications")).toEqual(
      expect.arrayContaining([
        ["", "Certifications that only one lists", "Security Operations Analyst Associate", ""],
        [
          "",
          "Step 1",
          "at least 1: Azure Security Engineer Associate",
          "at least 2: Azure Security Engineer Associate",
        ],
      ])
    );
    expect(
      diff("BusinessApplications", "2023-06", "2023-12").map((line) => line.slice(0, 5))
    ).toEqual([
      [
        "Intermediate certifications",
        "",
        "Certifications that only one lists",
        "Power Platform App Maker Associate",
        "",
      ],
    ]);
    for (const area of ["Infrastructure", "DataAI", "DigitalAppInnovation", "ModernWork"]) {
      expect([area, diff(area, "2023-06", "2023-12")]).toEqual([area, []]);
    }
  });

  test("a reading that changed says what each of the two reads, not the letters alone", () => {
    expect(changes("ModernWork", "2022-05", "2023-06", "Deployments")).toContainEqual([
      "",
      "Reading MW-4",
      "(a) A workload of a tenant.",
      "(b) A tenant with at least one deployed workload.",
    ]);
  });

  test("Modern Work's targets have never changed", () => {
    const lines = diff("ModernWork", "2022-05", "2026-07");
    expect(lines.filter(([, , what]) => /^(Target|Maximum)/.test(String(what)))).toEqual([]);
  });

  test("the rate of Customer Engagement rose from 40 to 200", () => {
    expect(changes("BusinessApplications", "2022-05", "2023-06", "Deployments")).toContainEqual([
      "",
      "MCV rate of Customer Engagement",
      40,
      200,
    ]);
  });

  test("each line names a source", () => {
    for (const area of areas) {
      for (const line of diff(area, "2022-05", "2026-07")) expect(line[8]).toMatch(/\w/);
    }
  });
});

describe("with tables", () => {
  const table = (...rows: readonly (readonly unknown[])[]): readonly unknown[] => [
    ["Metric", "Value"],
    ...rows,
  ];
  const numbers = (lines: Table): Table =>
    lines.filter((line) => line[5] !== "").map((line) => [line[0] ?? "", ...line.slice(5, 8)]);

  test("5 of 5 people earn 20 points; of the 10 that are asked for from 2023 on, they still earn 20", () => {
    // The target's change halves a person's points, the maximum's doubles them: both stand in one part.
    const lines = diff("DataAI", "2022-05", "2023-06", table(["Intermediate certifications", 5]));
    expect(numbers(lines)).toEqual([
      ["Intermediate certifications", 20, 20, 0],
      ["Intermediate certifications", 20, 20, 0],
      ["Intermediate certifications", 20, 20, 0],
      ["Advanced certifications", 0, 0, 0],
    ]);
  });

  test.each([
    ["Enterprise", 24],
    // Both steps, taken as met, earn 4 points each: 4 + 4 + 6 × 4.
    ["SMB", 32],
  ])(
    "6 people earn 24 points, on %s then %d: the points stand at that track's step",
    (track, b) => {
      const people = table(["Intermediate certifications", 6]);
      const setting = [
        ["Setting", "Value"],
        ["Track", track],
      ];
      const lines = diff("DataAI", "2023-12", "2026-07", people, setting);
      const steps = lines.filter(([, , what, , , points]) => what === "Step 1" && points !== "");
      expect(steps.map((line) => [line[1], ...line.slice(5, 8)])).toEqual([[track, 24, b, b - 24]]);
    }
  );

  test("7 of 5 people earn 20 points, and 28 of 40 under the later target and maximum", () => {
    const lines = diff("DataAI", "2022-05", "2023-06", table(["Intermediate certifications", 7]));
    expect(numbers(lines).filter(([metric]) => metric === "Intermediate certifications")).toEqual([
      ["Intermediate certifications", 20, 20, 0],
      ["Intermediate certifications", 20, 20, 0],
      ["Intermediate certifications", 20, 28, 8],
    ]);
  });

  test("advanced certifications that are no longer scored take their 8 points with them", () => {
    const lines = diff("DataAI", "2022-05", "2023-06", table(["Advanced certifications", 2]));
    expect(numbers(lines)).toContainEqual(["Advanced certifications", 8, 0, -8]);
  });

  test("Security's two halves of 10 points are compared with the 20 they became", () => {
    // 2022-05: 3 of 5 and 1 of 5 tenants at 2 points each are 6 + 2; 2023-06: 4 of 10 at 2 points each are 8.
    const typed = table(["M365 net customer adds", 3], ["Azure net customer adds", 1]);
    const lines = diff("Security", "2022-05", "2023-06", typed);
    expect(numbers(lines)).toContainEqual(["Net customer adds", 8, 8, 0]);
  });
});

const pairs: readonly (readonly [Rulebook, Rulebook])[] = [
  ["2022-05", "2023-06"],
  ["2023-06", "2023-12"],
  ["2023-12", "2026-07"],
  ["2026-07", "2022-05"],
];

/** `undefined` where the tables can't be scored. */
function attempt<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

describe.each(areas)("%s", (area: Area) => {
  test.each(pairs)("the differences from %s to %s add up to that of the scores", (a, b) => {
    const property = fc.property(workbooks(area, a), layouts, (workbook, layout) => {
      const undated = { ...workbook, readings: {} };
      Reflect.deleteProperty(undated, "rulebook");
      const { ranges } = render(undated, layout);
      const score = (rulebook: string): number | undefined =>
        attempt(() => Number(callFunction("SCORE", [area, ...ranges, rulebookSetting(rulebook)])));
      const before = score(a);
      const after = score(b);
      fc.pre(before !== undefined && after !== undefined);
      const lines = diff(area, a, b, ...ranges);
      const sum = lines.reduce((total, line) => total + Number(line[7]), 0);
      expect(sum).toBeCloseTo(after - before, 8);
    });
    fc.assert(property, { seed: 20_231_201, numRuns: 10 });
  });
});

function rulebookSetting(rulebook: string): readonly unknown[] {
  return [
    ["Setting", "Value"],
    ["Rulebook", rulebook],
  ];
}
