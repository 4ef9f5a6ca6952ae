/** Metrics that add up parts: names, values, overrides and what a number typed for the whole means (rules 5.2; measures 22). */
import { ask, askProblem, askRows, breakdownRow, metrics, pointsOf, settings } from "./ask";

const under = (rulebook: string, ...more: readonly (readonly [string, unknown])[]) =>
  settings(["Rulebook", rulebook], ...more);
const june = under("2023-06");
const [adds, growth] = ["Net customer adds", "Usage growth"];
const [m365Adds, azureAdds] = ["M365 net customer adds", "Azure net customer adds"];
const [m365Growth, azureGrowth] = ["M365 usage growth", "Azure usage growth"];

/** 10 tenants of either kind are 20 points, 2 each. */
describe("the shares are added before the maximum caps them", () => {
  test.each<[m365: number, azure: number, value: number, points: number]>([
    [0, 0, 0, 0],
    [1, 0, 1, 2],
    [3, 4, 7, 14],
    [5, 5, 10, 20],
    [10, 10, 20, 20],
    [12, -4, 8, 16],
    [15, -4, 11, 20],
    [3, -5, -2, 0],
  ])("%d and %d are %d tenants and %d points", (m365, azure, value, points) => {
    const row = breakdownRow(adds, "Security", metrics([m365Adds, m365], [azureAdds, azure]), june);
    expect([row.Value, row.Target, row.Points, row.Maximum]).toEqual([value, 10, points, 20]);
  });

  /** 1 point per 125 users and per 1,250 USD: targets 2,500 and 25,000, and the value is the share of the target. */
  test.each<[users: number, usd: number, share: number, points: number]>([
    [125, 0, 0.05, 1],
    [0, 1250, 0.05, 1],
    [1250, 12_500, 1, 20],
    [2500, 25_000, 2, 20],
    [2500, -12_500, 0.5, 10],
    [-250, 2500, 0, 0],
  ])("%d users and %d USD are %d of the target and %d points", (users, usd, share, points) => {
    const table = metrics([m365Growth, users], [azureGrowth, usd]);
    const row = breakdownRow(growth, "Security", table, june);
    expect([row.Value, row.Target, row.Points]).toEqual([share, 1, points]);
    expect(row.Note).toContain("M365 usage growth: ");
    expect(row.Note).toContain("2,500 MPU");
    expect(row.Note).toContain("25,000 USD");
  });

  test("a part that isn't given counts as 0, with a note; without any the metric isn't in the tables", () => {
    const row = breakdownRow(adds, "Security", metrics([m365Adds, 3]), june);
    expect([row.Value, row.Points]).toEqual([3, 6]);
    expect(row.Note).toContain("Azure net customer adds: not in the tables, counted as 0.");
    const none = breakdownRow(adds, "Security", metrics([m365Growth, 3]), june);
    expect([none.Value, none.Points, none.Note]).toEqual(["", 0, "Not in the tables: 0 points."]);
  });
});

describe("a number typed for the whole", () => {
  test("counts where no part is given: 7 tenants are 14 points", () => {
    const row = breakdownRow(adds, "Security", metrics([adds, 7]), june);
    expect([row.Value, row.Points, row.Note]).toEqual([7, 14, ""]);
  });
  test("survives METRICS", () => {
    const rows = askRows("METRICS", ["Security", metrics([adds, 7]), june]);
    expect(rows.map((row) => [row.Metric, row.Value])).toEqual([[adds, 7]]);
  });
  test("doesn't count beside a part, with a note", () => {
    const row = breakdownRow(adds, "Security", metrics([adds, 7], [azureAdds, 2]), june);
    expect([row.Value, row.Points]).toEqual([2, 4]);
    expect(row.Note).toContain("isn't counted, because the tables give the parts");
  });
  test("can't stand for users and USD together: the row is left out with a note that names the parts", () => {
    const rows = askRows("BREAKDOWN", ["Security", metrics([growth, 0.2]), june]);
    expect(rows.find((row) => row.Metric === growth)?.Points).toBe(0);
    expect(rows.at(-1)?.Note).toContain("Give M365 usage growth and Azure usage growth.");
  });
  test("is a metric of other designations in 2022-05, as before", () => {
    const rows = askRows("BREAKDOWN", ["Security", metrics([adds, 7]), under("2022-05")]);
    expect(rows.at(-1)?.Note).toContain(
      "isn't scored under rulebook 2022-05, only under 2023-06, 2023-12, 2026-07"
    );
  });
});

describe("targets set by the user", () => {
  test("of a part change its share: 3 of 5 and 2 of 10 are 12 + 4 points", () => {
    const given = under("2023-06", [`Target ${m365Adds}`, 5]);
    expect(pointsOf(adds, "Security", metrics([m365Adds, 3], [azureAdds, 2]), given)).toBe(16);
  });
  test("of the whole change the sum: 4 of 8 are 10 points", () => {
    const given = under("2023-06", [`Target ${adds}`, 8]);
    const row = breakdownRow(adds, "Security", metrics([m365Adds, 3], [azureAdds, 1]), given);
    expect([row.Value, row.Target, row.Points]).toEqual([4, 8, 10]);
    expect(row.Note).toContain("published: 10");
  });
  test("of the whole are those of its parts too: 3 and 1 of 8 are 7.5 + 2.5 = 10 points", () => {
    const given = under("2023-06", [`Target ${adds}`, 8]);
    const row = breakdownRow(adds, "Security", metrics([m365Adds, 3], [azureAdds, 1]), given);
    expect(row.Note).toContain(`${m365Adds}: 3 of 8 tenants, 7.5 points.`);
    expect(row.Note).toContain(`${azureAdds}: 1 of 8 tenants, 2.5 points.`);
  });
  test("half of the whole halves each part's: 250 of 1,250 users and 2,500 of 12,500 USD are 4 + 4 points", () => {
    const given = under("2023-06", ["Target Usage growth", 0.5]);
    const table = metrics([m365Growth, 250], [azureGrowth, 2500]);
    const row = breakdownRow("Usage growth", "Security", table, given);
    // 250 ÷ 2,500 + 2,500 ÷ 25,000 = 0.2 of the published 1, and of the 0.5 set here 20 × 0.2 ÷ 0.5 = 8.
    expect([row.Value, row.Target, row.Points]).toEqual([0.2, 0.5, 8]);
    expect(row.Note).toContain(`${m365Growth}: 250 of 1,250 MPU, 4 points.`);
    expect(row.Note).toContain(`${azureGrowth}: 2,500 of 12,500 USD, 4 points.`);
  });
  test("of a part stands beside one of the whole: 2 of 4 and 2 of 8 are 10 + 5 points", () => {
    const given = under("2023-06", [`Target ${adds}`, 8], [`Target ${m365Adds}`, 4]);
    expect(pointsOf(adds, "Security", metrics([m365Adds, 2], [azureAdds, 2]), given)).toBe(15);
  });
});

describe("a part has a target and points of its own", () => {
  test.each<[metric: string, track: string, rulebook: string, target: number]>([
    [m365Growth, "", "2023-06", 2500],
    [azureGrowth, "", "2023-06", 25_000],
    [m365Adds, "", "2023-06", 10],
    [m365Growth, "SMB", "2026-07", 1000],
    [azureGrowth, "SMB", "2026-07", 15_000],
    [azureGrowth, "Enterprise", "2026-07", 25_000],
    [azureAdds, "SMB", "2026-07", 5],
    ["M365 deployments", "", "2026-07", 6],
  ])("%s %s, %s: %d earn all 20 points", (metric, track, rulebook, target) => {
    expect(ask("TARGET", ["Security", metric, track, "", rulebook])).toBe(target);
    expect(ask("POINTS", ["Security", metric, target, track, "", rulebook])).toBe(20);
    expect(ask("POINTS", ["Security", metric, target / 4, track, "", rulebook])).toBe(5);
    const rows = askRows("RULES", ["Security", rulebook]).filter((row) => row.Metric === metric);
    const row = rows.find((each) => track === "" || each.Track === track);
    expect([row?.Target, row?.Maximum]).toEqual([target, 20]);
    expect(row?.["Points per unit"]).toBeCloseTo(20 / target, 12);
  });

  test("the whole has one where its parts agree, in 2026 once the track is named", () => {
    expect(ask("TARGET", ["Security", adds, "", "", "2023-06"])).toBe(10);
    expect(ask("POINTS", ["Security", adds, 7, "", "", "2023-06"])).toBe(14);
    expect(ask("TARGET", ["Security", adds, "SMB", "", "2026-07"])).toBe(5);
    const problem = askProblem("TARGET", ["Security", adds, "", "", "2026-07"]);
    expect(problem.message).toContain("Enterprise or SMB");
  });

  test("where units differ a part has to be named", () => {
    for (const rulebook of ["2023-06", "2026-07"]) {
      const problem = askProblem("TARGET", ["Security", growth, "", "", rulebook]);
      expect(problem.message).toContain(m365Growth);
      expect(problem.message).toContain(azureGrowth);
    }
  });

  test("METRIC gives a part's value, and the whole's where it has a unit", () => {
    const table = metrics([m365Adds, 3], [azureAdds, 4], [m365Growth, 250]);
    expect(ask("METRIC", ["Security", azureAdds, table, june])).toBe(4);
    expect(ask("METRIC", ["Security", adds, table, june])).toBe(7);
    expect(ask("METRIC", ["Security", m365Growth, table, june])).toBe(250);
    askProblem("METRIC", ["Security", growth, table, june]);
  });
});
