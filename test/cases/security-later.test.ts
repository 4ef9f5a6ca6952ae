/** Security since June 2023: four combined metrics, steps of the organisation, and from 2026-07 two tracks (rules 5.2; measures 22). */
import { ask, askRows, breakdownRow, metrics, pointsOf, settings, trackMetrics } from "./ask";

type Values = readonly (readonly [string, number])[];
type Case = readonly [name: string, values: Values, total: number, status: string];

const [m365Adds, azureAdds] = ["M365 net customer adds", "Azure net customer adds"];
const [m365Deployments, azureDeployments] = ["M365 deployments", "Azure deployments"];
const [m365Growth, azureGrowth] = ["M365 usage growth", "Azure usage growth"];
const people = "Intermediate certifications";
const steps = (first: number, second: number): Values => [
  [`${people} step 1`, first],
  [`${people} step 2`, second],
];

const under = (rulebook: string, ...more: readonly (readonly [string, unknown])[]) =>
  settings(["Rulebook", rulebook], ...more);

/** 20 + 40 + 20 + 20 where each step has 2 holders. */
const everything: Values = [
  [m365Adds, 4],
  [azureAdds, 6],
  ...steps(2, 2),
  [people, 6],
  [m365Deployments, 5],
  [azureDeployments, 1],
  [m365Growth, 1250],
  [azureGrowth, 12_500],
];
const without = (...names: readonly string[]): Values =>
  everything.filter(([name]) => !names.includes(name));
const withValues = (...values: Values): Values => [
  ...without(...values.map(([name]) => name)),
  ...values,
];

const since2023: readonly Case[] = [
  ["halves of both sides add up to 100", everything, 100, "Qualified"],
  [
    "M365 alone fills all 20 points of each metric",
    [[m365Adds, 10], ...steps(2, 2), [people, 6], [m365Deployments, 6], [m365Growth, 2500]],
    100,
    "Qualified",
  ],
  [
    "Azure alone does too",
    [[azureAdds, 10], ...steps(2, 2), [people, 6], [azureDeployments, 6], [azureGrowth, 25_000]],
    100,
    "Qualified",
  ],
  [
    "5 adds are 10, 3 deployments 10, 625 users 5, 6,250 USD 5: with 40 exactly 70",
    [
      [m365Adds, 5],
      ...steps(2, 2),
      [people, 6],
      [azureDeployments, 3],
      [m365Growth, 625],
      [azureGrowth, 6250],
    ],
    70,
    "Qualified",
  ],
  [
    "a cent of security ACR less misses 70",
    [
      [m365Adds, 5],
      ...steps(2, 2),
      [people, 6],
      [azureDeployments, 3],
      [m365Growth, 625],
      [azureGrowth, 6249.99],
    ],
    69.999992,
    "Not qualified: 0.000008 points short of 70",
  ],
  [
    "−3 and 5 adds are 2 before clamping: 4 points, not 10",
    withValues([m365Adds, -3], [azureAdds, 5]),
    84,
    "Qualified",
  ],
  [
    "−5 and 5 adds are none: the combined gate shuts at 80",
    withValues([m365Adds, -5], [azureAdds, 5]),
    80,
    "Not qualified: Net customer adds has no points",
  ],
  [
    "−6 and 5 adds are no less than none",
    withValues([m365Adds, -6], [azureAdds, 5]),
    80,
    "Not qualified: Net customer adds has no points",
  ],
  [
    "15 and −5 adds are 10: the M365 share isn't capped before the Azure one is taken away",
    withValues([m365Adds, 15], [azureAdds, -5]),
    100,
    "Qualified",
  ],
  [
    "one half at zero keeps the gate open",
    withValues([m365Growth, 0], [azureGrowth, 1250]),
    81,
    "Qualified",
  ],
  [
    "growth of −1,250 users against 25,000 USD: −10 + 20 = 10",
    withValues([m365Growth, -1250], [azureGrowth, 25_000]),
    90,
    "Qualified",
  ],
  [
    "no growth on either side shuts the gate",
    without(m365Growth, azureGrowth),
    80,
    "Not qualified: Usage growth has no points",
  ],
  ["5 people are 33.33", withValues([people, 5]), 60 + 100 / 3, "Qualified"],
  ["7 people are 40, not 46.67", withValues([people, 7]), 100, "Qualified"],
  [
    "without a holder of step 1 the people earn nothing",
    withValues([`${people} step 1`, 0]),
    60,
    "Not qualified: 10 points short of 70; Intermediate certifications has no points",
  ],
  [
    "nor without one of step 2",
    withValues([`${people} step 2`, 0]),
    60,
    "Not qualified: 10 points short of 70; Intermediate certifications has no points",
  ],
];

describe.each(["2023-06", "2023-12"])("%s", (rulebook) => {
  test.each(since2023)("%s", (_, values, total, status) => {
    const ranges = [metrics(...values), under(rulebook)];
    expect(ask("SCORE", ["Security", ...ranges])).toBeCloseTo(total, 8);
    expect(ask("STATUS", ["Security", ...ranges])).toBe(status);
  });

  test("BREAKDOWN has a row for each of the four, parts in the note, maxima 20, 40, 20, 20", () => {
    const rows = askRows("BREAKDOWN", ["Security", metrics(...everything), under(rulebook)]);
    expect(rows.map((row) => [row.Metric, row.Maximum])).toEqual([
      ["Net customer adds", 20],
      [people, 40],
      ["Deployments", 20],
      ["Usage growth", 20],
      ["", 100],
    ]);
    expect(rows[0]?.Note).toContain(`${m365Adds}: 4 of 10 tenants, 8 points`);
    expect(rows[0]?.Note).toContain(`${azureAdds}: 6 of 10 tenants, 12 points`);
  });

  test("METRICS lists the parts under their seven names, and fed back gives the same score", () => {
    const table = ask("METRICS", ["Security", metrics(...everything), under(rulebook)]);
    const names = askRows("METRICS", ["Security", metrics(...everything), under(rulebook)]);
    expect(names.map((row) => row.Metric)).toEqual([
      ...[m365Adds, azureAdds, people, `${people} step 1`, `${people} step 2`],
      ...[m365Deployments, azureDeployments, m365Growth, azureGrowth],
    ]);
    expect(ask("SCORE", ["Security", table, under(rulebook)])).toBe(100);
  });

  test.each([
    [m365Adds, 1, 2],
    [azureAdds, 1, 2],
    [m365Deployments, 1, 20 / 6],
    [azureDeployments, 6, 20],
    [m365Growth, 125, 1],
    [azureGrowth, 1250, 1],
    [people, 1, 40 / 6],
  ])("POINTS of %s: %d earns %d", (metric, value, points) => {
    expect(ask("POINTS", ["Security", metric, value, "", "", rulebook])).toBeCloseTo(points, 9);
  });

  test("GE-1 (b) counts whole units of 125 users and 1,250 USD: 249 and 2,499 are 1 + 1", () => {
    const table = metrics([m365Growth, 249], [azureGrowth, 2499]);
    const whole = under(rulebook, ["Reading GE-1", "b"]);
    expect(pointsOf("Usage growth", "Security", table, whole)).toBeCloseTo(2, 9);
  });
});

test("one holder per step is enough in June 2023, two are needed from December", () => {
  const table = metrics(...withValues(...steps(1, 1)));
  expect(ask("SCORE", ["Security", table, under("2023-06")])).toBe(100);
  expect(ask("SCORE", ["Security", table, under("2023-12")])).toBe(60);
});

describe("2026-07", () => {
  const score = (values: Values, track: string) =>
    ask("SCORE", ["Security", metrics(...values), under("2026-07", ["Track", track])]);

  test.each([
    ["Enterprise: 10 adds for the maximum", "Enterprise", m365Adds, 5, 10],
    ["SMB: 5 adds for the maximum", "SMB", m365Adds, 5, 20],
    ["SMB: 4 points an add", "SMB", azureAdds, 1, 4],
    ["Enterprise: 3 deployments are 10", "Enterprise", m365Deployments, 3, 10],
    ["SMB: the same", "SMB", azureDeployments, 3, 10],
    ["Enterprise: 125 users a point", "Enterprise", m365Growth, 125, 1],
    ["SMB: 50 users a point", "SMB", m365Growth, 50, 1],
    ["Enterprise: 1,250 USD a point", "Enterprise", azureGrowth, 1250, 1],
    ["SMB: 750 USD a point", "SMB", azureGrowth, 750, 1],
    ["SMB: 15,000 USD for the maximum", "SMB", azureGrowth, 15_000, 20],
    ["SMB: 1,000 users for the maximum", "SMB", m365Growth, 1001, 20],
  ])("%s", (_, track, metric, value, points) => {
    expect(score([[metric, value]], track)).toBeCloseTo(points, 9);
  });

  const skilling = (first: number, second: number, holders: number, track: string) =>
    score([...steps(first, second), [people, holders]], track);

  test.each([
    // Enterprise: two holders per step or nothing, then 6.67 each.
    ["Enterprise", 2, 2, 6, 40],
    ["Enterprise", 2, 2, 1, 40 / 6],
    ["Enterprise", 1, 2, 6, 0],
    ["Enterprise", 2, 1, 6, 0],
    // SMB: one holder earns 4 once; both unlock 8 per person, 4 people reach the cap of 40.
    ["SMB", 1, 0, 0, 4],
    ["SMB", 5, 0, 0, 4],
    ["SMB", 1, 1, 0, 8],
    ["SMB", 1, 1, 1, 16],
    ["SMB", 1, 1, 3, 32],
    ["SMB", 1, 1, 4, 40],
    ["SMB", 1, 1, 5, 40],
    ["SMB", 1, 0, 4, 4],
    ["SMB", 0, 1, 4, 4],
    ["SMB", 0, 0, 4, 0],
  ])(
    "%s, %d and %d holders of the steps, %d people: %d points",
    (track, first, second, holders, points) => {
      expect(skilling(first, second, holders, track)).toBeCloseTo(points, 9);
    }
  );

  test("step 2 without step 1 keeps its 4 points, and a note says that it isn't documented", () => {
    const table = metrics(...steps(0, 1), [people, 0]);
    const row = breakdownRow(people, "Security", table, under("2026-07", ["Track", "SMB"]));
    expect(row.Points).toBe(4);
    expect(row.Note).toMatch(/step|Security Operations Analyst/);
  });

  test("a missing step is taken as met and earning on SMB, with a note: 8 + 8 for one person", () => {
    const row = breakdownRow(
      people,
      "Security",
      metrics([people, 1]),
      under("2026-07", ["Track", "SMB"])
    );
    expect(row.Points).toBe(16);
    expect(row.Note).toContain("4");
  });

  test("both tracks are scored and the better total counts", () => {
    const rows = trackMetrics(
      [m365Adds, "Enterprise", "", 10],
      [m365Adds, "SMB", "", 1],
      [people, "", "", 6],
      [`${people} step 1`, "", "", 2],
      [`${people} step 2`, "", "", 2],
      [m365Growth, "Enterprise", "", 0],
      [m365Growth, "SMB", "", 1000]
    );
    // Enterprise 20 + 40; SMB 4 + 40 + 20.
    expect(ask("SCORE", ["Security", rows, under("2026-07")])).toBe(64);
    expect(breakdownRow(people, "Security", rows, under("2026-07")).Track).toBe("SMB");
    const fixed = under("2026-07", ["Track", "Enterprise"]);
    expect(ask("SCORE", ["Security", rows, fixed])).toBe(60);
  });

  test("MW-10 (b) is Modern Work's: Security takes the better total all the same", () => {
    const rows = trackMetrics([m365Adds, "Enterprise", "", 10], [m365Growth, "SMB", "", 500]);
    const perMetric = under("2026-07", ["Reading MW-10", "b"]);
    expect(ask("SCORE", ["Security", rows, perMetric])).toBe(20);
  });

  test("METRICS fed back gives the same score on both tracks", () => {
    const rows = trackMetrics(
      [m365Adds, "Enterprise", "", 7],
      [azureAdds, "SMB", "", 3],
      [people, "", "", 3],
      [`${people} step 1`, "", "", 1],
      [`${people} step 2`, "", "", 1],
      [azureGrowth, "SMB", "", 4000]
    );
    for (const track of ["Enterprise", "SMB"]) {
      const fixed = under("2026-07", ["Track", track]);
      const table = ask("METRICS", ["Security", rows, fixed]);
      expect(ask("SCORE", ["Security", table, fixed])).toBe(
        ask("SCORE", ["Security", rows, fixed])
      );
    }
  });

  test("one holder of a step is enough on SMB only, so METRICS doesn't call it failed", () => {
    const table = metrics(...steps(1, 1), [people, 1]);
    const rows = askRows("METRICS", ["Security", table, under("2026-07")]);
    expect(rows.map((row) => [row.Metric, row.Track, row.Note])).toEqual([
      [people, "", ""],
      [`${people} step 1`, "", ""],
      [`${people} step 2`, "", ""],
    ]);
  });

  test("GE-1 (b) on SMB counts whole units of 50 users and 750 USD: 99 and 1,499 are 1 + 1", () => {
    const table = metrics([m365Growth, 99], [azureGrowth, 1499]);
    const whole = under("2026-07", ["Reading GE-1", "b"], ["Track", "SMB"]);
    expect(pointsOf("Usage growth", "Security", table, whole)).toBeCloseTo(2, 9);
  });

  test.each([
    ["SE-1", "a"],
    ["SE-6", "a"],
    ["SE-7", "a"],
    ["SE-14", "a"],
  ])("reading %s isn't one to choose", (id, letter) => {
    expect(() =>
      ask("SCORE", [
        "Security",
        metrics(...everything),
        under("2026-07", [`Reading ${id}`, letter]),
      ])
    ).toThrow(id);
  });
});
