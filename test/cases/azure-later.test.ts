/** Azure areas under the rulebooks of 2023 and 2026: steps, steps that earn points, caps and gates, worked out by hand (rules 3.3, 3.4, LT-1, LT-2). */
import { ask, askRows, breakdownRow, metrics, pointsOf, settings } from "./ask";

const [intermediate, advanced] = ["Intermediate certifications", "Advanced certifications"];
const under = (rulebook: string, ...more: readonly (readonly [string, unknown])[]) =>
  settings(["Rulebook", rulebook], ...more);
const people = (metric: string, listed: unknown, ...steps: readonly unknown[]) =>
  metrics(
    [metric, listed],
    ...steps.map((holders, index) => [`${metric} step ${index + 1}`, holders])
  );

/** Holders of both steps and people of the list; 40 points at 4 each. */
describe.each(["2023-06", "2023-12"])(
  "%s: Data & AI has one 40-point metric behind two steps",
  (rulebook) => {
    test.each<[first: number, second: number, listed: number, points: number]>([
      [2, 2, 0, 0],
      [2, 2, 1, 4],
      [2, 2, 9, 36],
      [2, 2, 10, 40],
      [2, 2, 11, 40],
      [3, 5, 10, 40],
      [1, 2, 10, 0],
      [2, 1, 10, 0],
      [0, 2, 10, 0],
      [0, 0, 10, 0],
    ])("%d and %d holders, %d people: %d points", (first, second, listed, points) => {
      const table = people(intermediate, listed, first, second);
      expect(pointsOf(intermediate, "DataAI", table, under(rulebook))).toBe(points);
    });

    test("without an advanced metric four gates are enough: 30 + 40 = 70, and 1 % and 1 service open the others", () => {
      const table = metrics(
        ["Net customer adds", 3],
        [intermediate, 10],
        ["Usage growth", 0.01],
        ["Deployments", 1]
      );
      // 30 + 40 + 1 + 2
      expect(ask("SCORE", ["DataAI", table, under(rulebook)])).toBe(73);
      expect(ask("STATUS", ["DataAI", table, under(rulebook)])).toBe("Qualified");
      expect(ask("STATUS", ["DataAI", table, under("2022-05")])).toContain(
        "Advanced certifications has no points"
      );
    });

    test("a typed advanced row is left out with a note that names the rulebook that has it", () => {
      const table = metrics([intermediate, 1], [advanced, 5]);
      const rows = askRows("BREAKDOWN", ["DataAI", table, under(rulebook)]);
      expect(rows.map((row) => row.Metric)).not.toContain(advanced);
      expect(rows.at(-1)?.Note).toContain(
        `isn't scored under rulebook ${rulebook}, only under 2022-05`
      );
    });
  }
);

describe.each(["2023-06", "2023-12"])(
  "%s: the other areas keep 20 + 20 behind 2 holders each",
  (rulebook) => {
    test.each<[area: string, metric: string, holders: number, listed: number, points: number]>([
      ["Infrastructure", intermediate, 2, 5, 20],
      ["Infrastructure", intermediate, 2, 4, 16],
      ["Infrastructure", intermediate, 1, 5, 0],
      ["Infrastructure", advanced, 2, 6, 20],
      ["Infrastructure", advanced, 1, 6, 0],
      ["DigitalAppInnovation", intermediate, 2, 3, 12],
      ["DigitalAppInnovation", intermediate, 0, 3, 0],
      ["DigitalAppInnovation", advanced, 3, 1, 4],
      ["DigitalAppInnovation", advanced, 1, 1, 0],
    ])(
      "%s, %s: %d holders and %d people are %d points",
      (area, metric, holders, listed, points) => {
        expect(pointsOf(metric, area, people(metric, listed, holders), under(rulebook))).toBe(
          points
        );
      }
    );
  }
);

type Steps = readonly [first: number, second: number, listed: number, points: number];

describe("2026-07, Data & AI", () => {
  const score = (track: string, [first, second, listed]: Steps): number =>
    pointsOf(
      intermediate,
      "DataAI",
      people(intermediate, listed, first, second),
      under("2026-07", ["Track", track])
    );

  /** 2 holders of each step and nothing for them, then 4 per person up to 40. */
  test.each<Steps>([
    [2, 2, 0, 0],
    [2, 2, 8, 32],
    [2, 2, 10, 40],
    [2, 2, 11, 40],
    [1, 2, 10, 0],
    [2, 1, 10, 0],
  ])("Enterprise: %d and %d holders, %d people: %d points", (...steps) => {
    expect(score("Enterprise", steps)).toBe(steps[3]);
  });

  /** 1 holder of a step earns 4 once; the list earns 4 per person when both are met; at most 40. */
  test.each<Steps>([
    [1, 1, 0, 8],
    [1, 1, 1, 12],
    [1, 1, 7, 36],
    [1, 1, 8, 40],
    [1, 1, 9, 40],
    [2, 5, 1, 12],
    [1, 0, 10, 4],
    [1, 0, 0, 4],
    [0, 1, 10, 4],
    [0, 1, 0, 4],
    [0, 0, 10, 0],
  ])("SMB: %d and %d holders, %d people: %d points", (...steps) => {
    expect(score("SMB", steps)).toBe(steps[3]);
  });

  test("SMB: step 2 without step 1 keeps its 4 points, which a note says (LT-1)", () => {
    const table = people(intermediate, 3, 0, 1);
    const row = breakdownRow(intermediate, "DataAI", table, under("2026-07", ["Track", "SMB"]));
    expect([row.Points, row.Value]).toEqual([4, 3]);
    expect(row.Note).toContain("reading LT-1");
    const other = people(intermediate, 3, 1, 0);
    const met = breakdownRow(intermediate, "DataAI", other, under("2026-07", ["Track", "SMB"]));
    expect([met.Points, String(met.Note).includes("LT-1")]).toEqual([4, false]);
  });

  test("SMB: without the list itself, the note says what its steps earn", () => {
    const table = [
      ["Metric", "Value"],
      [`${intermediate} step 1`, 1],
      [`${intermediate} step 2`, 0],
    ];
    const row = breakdownRow(intermediate, "DataAI", table, under("2026-07", ["Track", "SMB"]));
    expect(row.Points).toBe(4);
    expect(row.Note).toContain("Not in the tables; its steps earn 4 points.");
  });

  test("SMB: the steps alone open the metric's gate", () => {
    const table = people(intermediate, 0, 1, 0);
    const status = ask("STATUS", ["DataAI", table, under("2026-07", ["Track", "SMB"])]);
    expect(status).not.toContain(intermediate);
  });
});

/** 1 holder earns 4 once and opens the list, 4 per person, at most 20; Enterprise takes 2 holders for nothing. */
describe.each<[area: string, metric: string]>([
  ["Infrastructure", intermediate],
  ["Infrastructure", advanced],
  ["DigitalAppInnovation", intermediate],
  ["DigitalAppInnovation", advanced],
])("2026-07, %s, %s", (area, metric) => {
  test.each<[track: string, holders: number, listed: number, points: number]>([
    ["SMB", 0, 5, 0],
    ["SMB", 1, 0, 4],
    ["SMB", 1, 1, 8],
    ["SMB", 1, 3, 16],
    ["SMB", 1, 4, 20],
    ["SMB", 1, 5, 20],
    ["SMB", 9, 1, 8],
    ["Enterprise", 0, 5, 0],
    ["Enterprise", 1, 5, 0],
    ["Enterprise", 2, 0, 0],
    ["Enterprise", 2, 4, 16],
    ["Enterprise", 2, 5, 20],
    ["Enterprise", 2, 6, 20],
  ])("%s: %d holders and %d people are %d points", (track, holders, listed, points) => {
    const table = people(metric, listed, holders);
    expect(pointsOf(metric, area, table, under("2026-07", ["Track", track]))).toBe(points);
  });
});

describe("steps that the table doesn't give", () => {
  const smb = under("2026-07", ["Track", "SMB"]);

  test("are taken as met and earning, with a note: 5 people are 4 + 4 + 20", () => {
    const row = breakdownRow(intermediate, "DataAI", metrics([intermediate, 5]), smb);
    expect(row.Points).toBe(28);
    expect(row.Note).toContain("taken as met and earning 4 points");
  });
  test("are taken so beside one that is given: 4 + 4 + 20", () => {
    expect(pointsOf(intermediate, "DataAI", people(intermediate, 5, 1), smb)).toBe(28);
  });
  test("earn nothing where the table says nothing about the metric at all", () => {
    const row = breakdownRow(intermediate, "DataAI", metrics(["Deployments", 1]), smb);
    expect([row.Points, row.Note]).toEqual([0, "Not in the tables: 0 points."]);
  });
  test("earn where only the other step is given: 4 + 4", () => {
    const table = metrics([`${intermediate} step 1`, 1]);
    expect(pointsOf(intermediate, "DataAI", table, smb)).toBe(8);
  });
  test("count in the cap: 10 people are 40, not 48", () => {
    expect(pointsOf(intermediate, "DataAI", metrics([intermediate, 10]), smb)).toBe(40);
  });
});

test.each([
  ["2023-06", ""],
  ["2023-12", ""],
  ["2026-07", "Enterprise"],
  ["2026-07", "SMB"],
])("%s %s: 3 adds 30, 20 %% 20, 5 services 10 in each area", (rulebook, track) => {
  const table = metrics(["Net customer adds", 2], ["Usage growth", 0.15], ["Deployments", 4]);
  const given = under(rulebook, ["Track", track]);
  for (const area of ["Infrastructure", "DataAI", "DigitalAppInnovation"]) {
    expect(pointsOf("Net customer adds", area, table, given)).toBe(20);
    expect(pointsOf("Usage growth", area, table, given)).toBe(15);
    expect(pointsOf("Deployments", area, table, given)).toBe(8);
    const targets = ["Net customer adds", "Usage growth", "Deployments"].map((metric) =>
      ask("TARGET", [area, metric, track, "", rulebook])
    );
    expect(targets).toEqual([3, 0.2, 5]);
  }
});
