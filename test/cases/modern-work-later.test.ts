/** Modern Work's points since June 2023: the same numbers in every rulebook (rules 4.1). */
import { ask, askRows, pointsOf, settings, trackMetrics } from "./ask";

const [adds, intermediate, advanced] = [
  "Net customer adds",
  "Intermediate certifications",
  "Advanced certifications",
];
const [growth, deployments] = ["Usage growth", "Deployments"];

const under = (rulebook: string, ...more: readonly (readonly [string, unknown])[]) =>
  settings(["Rulebook", rulebook], ...more);

describe.each(["2023-06", "2023-12", "2026-07"])("%s", (rulebook) => {
  test.each([
    ["Enterprise", adds, "", 1, 4],
    ["Enterprise", adds, "", 5, 20],
    ["Enterprise", adds, "", 6, 20],
    ["Enterprise", adds, "", -1, 0],
    ["SMB", adds, "", 1, 2],
    ["SMB", adds, "", 10, 20],
    ["Enterprise", intermediate, "", 1, 2.5],
    ["Enterprise", intermediate, "", 4, 10],
    ["SMB", intermediate, "", 1, 5],
    ["SMB", intermediate, "", 3, 10],
    ["Enterprise", advanced, "", 1, 7.5],
    ["SMB", advanced, "", 1, 15],
    ["Enterprise", growth, "CPOR", 100, 3],
    ["Enterprise", growth, "DPOR", 4000, 30],
    ["SMB", growth, "CPOR", 500, 30],
    ["SMB", growth, "CSP", 1000, 15],
    ["Enterprise", deployments, "CPOR", 1, 5],
    ["Enterprise", deployments, "DPOR", 1, 2.5],
    ["SMB", deployments, "CPOR", 5, 25],
    ["SMB", deployments, "CSP", 9, 22.5],
  ])("%s, %s %s: %d earns %d", (track, metric, association, value, points) => {
    const table = trackMetrics([metric, track, association, value]);
    const fixed = under(rulebook, ["Track", track]);
    expect(pointsOf(metric, "ModernWork", table, fixed)).toBeCloseTo(points, 9);
  });

  const table = trackMetrics(
    [adds, "Enterprise", "", 5],
    [adds, "SMB", "", 2],
    [intermediate, "", "", 2],
    [advanced, "", "", 1],
    [growth, "Enterprise", "DPOR", 2000],
    [growth, "SMB", "CSP", 1000],
    [deployments, "SMB", "CPOR", 5]
  );

  test("the better total counts: Enterprise 20 + 5 + 7.5 + 15, SMB 4 + 10 + 15 + 15 + 25 = 69", () => {
    expect(ask("SCORE", ["ModernWork", table, under(rulebook)])).toBe(69);
    expect(ask("STATUS", ["ModernWork", table, under(rulebook)])).toBe(
      "Not qualified: 1 point short of 70"
    );
    const fixed = under(rulebook, ["Track", "Enterprise"]);
    expect(ask("SCORE", ["ModernWork", table, fixed])).toBe(47.5);
  });

  test("MW-10 (b) takes the better track for each metric: 20 + 10 + 15 + 15 + 25 = 85", () => {
    expect(ask("SCORE", ["ModernWork", table, under(rulebook, ["Reading MW-10", "b"])])).toBe(85);
  });

  test("METRICS fed back gives the same score", () => {
    const fedBack = ask("METRICS", ["ModernWork", table, under(rulebook)]);
    expect(ask("SCORE", ["ModernWork", fedBack, under(rulebook)])).toBe(69);
  });

  test("a deployment is a tenant", () => {
    const rows = askRows("METRICS", ["ModernWork", table, under(rulebook)]);
    expect(rows.find((row) => row.Metric === deployments)?.Unit).toBe("tenants");
  });

  test("a score names its rulebook", () => {
    const [total] = askRows("BREAKDOWN", ["ModernWork", table, under(rulebook)]).slice(-1);
    expect(total?.Note).toContain(`Rulebook ${rulebook}`);
  });
});
