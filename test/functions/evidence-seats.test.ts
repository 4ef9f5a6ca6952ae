/** EVIDENCE of Security's M365 deployments since June 2023: what keeps a line with enough protected seats from counting. */
import { askRows } from "../cases/ask";

type Row = readonly [tenant: string, month: string, workload: string, paid: number, users: number];

function reasonsOf(rulebook: string, metric: string, ...rows: readonly Row[]): readonly unknown[] {
  const table = [
    ["Tenant", "Month", "Workload", "Paid seats", "Protected users", "Association"],
    ...rows.map((row) => [...row, "CPOR"]),
  ];
  const settings = [
    ["Setting", "Value"],
    ["As of", "2026-08"],
    ["Rulebook", rulebook],
  ];
  return askRows("EVIDENCE", ["Security", metric, table, settings]).map(({ Reason }) => Reason);
}

const [now, ago] = ["2026-08", "2025-08"];

// A deployment is worth 20 ÷ 6 = 3.33 points.
test("24 protected of 24 seats beside a workload of 100: the workload is 1 seat short of 25, now and a year ago", () => {
  expect(
    reasonsOf(
      "2023-12",
      "M365 deployments",
      ["a", now, "Intune", 100, 0],
      ["a", now, "Defender for Identity", 24, 24],
      ["a", ago, "Intune", 100, 0],
      ["a", ago, "Defender for Identity", 24, 24]
    )
  ).toEqual([
    "0 of 100 paid seats in use in 2026-08: 0 %, 15 more users for 15 %. One more would add 3.33 points.",
    "24 paid seats of 25 paid seats in 2026-08: 1 paid seat short. One more would add 3.33 points.",
    "0 of 100 paid seats in use in 2025-08: 0 %, 15 more users for 15 %.",
    "24 paid seats of 25 paid seats in 2025-08: 1 paid seat short.",
  ]);
});

test("100 protected of 100 seats beside 301 a year ago: beyond the 300 of SMB in the month of the line, not today's", () => {
  const [, , , reason] = reasonsOf(
    "2026-07",
    "M365 deployments SMB",
    ["a", now, "Intune", 100, 0],
    ["a", now, "Defender for Identity", 50, 50],
    ["a", ago, "Intune", 301, 0],
    ["a", ago, "Defender for Identity", 100, 100]
  );
  expect(reason).toMatch(/^301 paid seats in 2025-08/);
});
