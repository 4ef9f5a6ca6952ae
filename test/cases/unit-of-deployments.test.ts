/** The unit of Modern Work's deployments is what reading MW-4 counts: (a) workloads or (b) tenants. */
import { askRows, type Range, settings } from "./ask";

// One tenant with two workloads at 40 of 100 seats, neither of them there a year ago.
const office: Range = [
  ["Tenant", "Month", "Workload", "PAU", "MAU", "Association"],
  ["contoso", "2021-09", "Teams", 100, 0, "CPOR"],
  ["contoso", "2022-09", "Teams", 100, 40, "CPOR"],
  ["contoso", "2022-09", "Exchange Online", 100, 40, "CPOR"],
];

test.each([
  ["2022-05", undefined, 2, "workloads"],
  ["2022-05", "a", 2, "workloads"],
  ["2022-05", "b", 1, "tenants"],
  ["2023-06", undefined, 1, "tenants"],
  ["2023-06", "a", 2, "workloads"],
  ["2026-07", "a", 2, "workloads"],
  ["2026-07", "b", 1, "tenants"],
])("rulebook %s, MW-4 %s: %d %s in METRICS, GAP and EXPLAIN", (rulebook, letter, value, unit) => {
  const chosen = settings(["Rulebook", rulebook], ["Reading MW-4", letter ?? ""]);
  const args = ["ModernWork", office, chosen];
  const [deployments] = askRows("METRICS", args).filter(
    (row) => row.Metric === "Deployments" && row.Track === "SMB" && row.Association === "CPOR"
  );
  expect([deployments?.Value, deployments?.Unit]).toEqual([value, unit]);
  const units = askRows("GAP", args).filter((row) => row.Metric === "Deployments");
  expect(new Set(units.map((row) => row.Unit))).toEqual(new Set([unit]));
  const values = askRows("EXPLAIN", args).filter((row) => /^Value CPOR/.test(String(row.Label)));
  expect(new Set(values.map((row) => row.Unit))).toEqual(new Set(["MAU", unit]));
});
