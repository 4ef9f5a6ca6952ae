/** Modern Work from rows since June 2023: deployments count tenants, more workloads, and from 2026-07 tenants that stay SMB. */
import { type Cells, settings, valueOf } from "./metrics-of";

type Rulebook = "2022-05" | "2023-06" | "2023-12" | "2026-07";

const under = (rulebook: Rulebook, ...more: readonly (readonly [string, unknown])[]): Cells =>
  settings(["As of", "2026-08"], ["Rulebook", rulebook], ...more);

/** t and t − 12 */
const [now, ago] = ["2026-08", "2025-08"];

type Row = readonly [
  tenant: string,
  month: string,
  pau: number,
  mau?: number,
  workload?: string,
  association?: string,
  associated?: string,
];

/** Usage with a tenant that spans the table and never counts. */
function usage(...rows: readonly Row[]): Cells {
  const span: readonly Row[] = [
    ["span", ago, 0],
    ["span", now, 0],
  ];
  return [
    ["Tenant", "Month", "PAU", "MAU", "Workload", "Association", "Association date"],
    ...[...span, ...rows].map(
      ([tenant, month, pau, mau = 0, workload = "Teams", by = "CPOR", since = ""]) => [
        ...[tenant, month, pau, mau, workload, by, since],
      ]
    ),
  ];
}

const found = (metric: string, ...ranges: readonly Cells[]) =>
  valueOf("ModernWork", metric, ranges);

describe("deployments", () => {
  const two: readonly Row[] = [
    ["a", now, 100, 40, "Teams"],
    ["a", now, 100, 40, "EXO"],
  ];

  test.each([
    ["2022-05", 2],
    ["2023-06", 1],
    ["2023-12", 1],
    ["2026-07", 1],
  ] as const)("%s: two workloads of one tenant at 40 %% are %d", (rulebook, expected) => {
    expect(found("Deployments|SMB|CPOR", usage(...two), under(rulebook))).toBe(expected);
  });

  test.each([
    ["a", 2],
    ["b", 1],
  ])("MW-4 (%s) can be chosen in 2026-07: %d", (letter, expected) => {
    const reading = under("2026-07", ["Reading MW-4", letter]);
    expect(found("Deployments|SMB|CPOR", usage(...two), reading)).toBe(expected);
  });

  test.each([
    [40, 1],
    [39, 0],
  ])("by tenant, %d of 100 seats in one of two workloads: %d", (users, expected) => {
    const table = usage(["a", now, 100, users], ["a", now, 100, 0, "EXO"]);
    expect(found("Deployments|SMB|CPOR", table, under("2023-06"))).toBe(expected);
  });

  test("a tenant with another workload deployed a year ago is no new one", () => {
    const table = usage(["a", ago, 100, 40, "EXO"], ["a", now, 100, 40, "Teams"]);
    expect(found("Deployments|SMB|CPOR", table, under("2023-06"))).toBe(0);
    expect(found("Deployments|SMB|CPOR", table, under("2022-05"))).toBe(0);
  });

  const claimed: Row = ["a", now, 100, 50, "Teams", "CPOR", "2026-03-10"];
  const atClaim: Row = ["a", "2026-03", 100, 40, "Teams", "CPOR", "2026-03-10"];

  test("a workload at 40 % when it was claimed is left out; with a second one the tenant counts", () => {
    const alone = usage(claimed, atClaim);
    const withOther = usage(claimed, atClaim, ["a", now, 100, 40, "EXO"]);
    expect(found("Deployments|SMB|CPOR", alone, under("2023-06"))).toBe(0);
    expect(found("Deployments|SMB|CPOR", withOther, under("2023-06"))).toBe(1);
  });

  test.each([
    ["a", 0],
    ["b", 0],
    ["c", 1],
  ])("MW-2 (%s) by tenant, at 40 %% when claimed: %d", (letter, expected) => {
    const reading = under("2023-06", ["Reading MW-2", letter]);
    expect(found("Deployments|SMB|CPOR", usage(claimed, atClaim), reading)).toBe(expected);
  });
});

describe("tenants that grow out of SMB", () => {
  const grown = usage(["a", ago, 300, 100], ["a", now, 301, 160]);

  test("until 2023-12 from 300 to 301 is an Enterprise add and an SMB loss", () => {
    expect(found("Net customer adds|Enterprise", grown, under("2023-12"))).toBe(1);
    expect(found("Net customer adds|SMB", grown, under("2023-12"))).toBe(-1);
    expect(found("Usage growth|SMB|CPOR", grown, under("2023-12"))).toBe(-100);
    expect(found("Deployments|SMB|CPOR", grown, under("2023-12"))).toBe(0);
  });

  test("in 2026-07 it counts in both: no SMB loss, 60 users gained, one deployment", () => {
    expect(found("Net customer adds|Enterprise", grown, under("2026-07"))).toBe(1);
    expect(found("Net customer adds|SMB", grown, under("2026-07"))).toBe(0);
    expect(found("Usage growth|SMB|CPOR", grown, under("2026-07"))).toBe(60);
    // Enterprise tests the band at each date: a year ago the tenant wasn't in it.
    expect(found("Usage growth|Enterprise|CPOR", grown, under("2026-07"))).toBe(160);
    expect(found("Deployments|SMB|CPOR", grown, under("2026-07"))).toBe(1);
    expect(found("Deployments|Enterprise|CPOR", grown, under("2026-07"))).toBe(1);
  });

  test.each([
    ["10 a year ago: it was never SMB", 10, 0],
    ["11 a year ago: it was", 11, 0],
  ])("%s; both are 0 net SMB adds", (_, seats, expected) => {
    const table = usage(["a", ago, seats], ["a", now, 301]);
    expect(found("Net customer adds|SMB", table, under("2026-07"))).toBe(expected);
  });

  test("one that was never SMB gives no SMB growth: 10 a year ago 0, 11 a year ago 160 − 100", () => {
    const from = (seats: number): Cells => usage(["a", ago, seats, 100], ["a", now, 301, 160]);
    expect(found("Usage growth|SMB|CPOR", from(10), under("2026-07"))).toBe(0);
    expect(found("Usage growth|SMB|CPOR", from(11), under("2026-07"))).toBe(60);
  });

  test("301 then and 300 now: out of Enterprise, into SMB", () => {
    const table = usage(["a", ago, 301], ["a", now, 300]);
    expect(found("Net customer adds|Enterprise", table, under("2026-07"))).toBe(-1);
    expect(found("Net customer adds|SMB", table, under("2026-07"))).toBe(1);
  });

  test("claimed in March at 301 seats and SMB a year ago: 160 now − 130 at the claim", () => {
    const since = "2026-03-10";
    const table = usage(
      ["a", ago, 300, 100, "Teams", "CPOR", since],
      ["a", "2026-03", 301, 130, "Teams", "CPOR", since],
      ["a", now, 301, 160, "Teams", "CPOR", since]
    );
    expect(found("Usage growth|SMB|CPOR", table, under("2026-07"))).toBe(30);
  });

  test("it is Enterprise by an association of that track: the SMB workload stays, 4 − 100 users", () => {
    const table = usage(
      ["a", ago, 200, 100, "Teams", "CSP"],
      ["a", now, 350, 200, "EXO", "DPOR"],
      ["a", now, 5, 4, "Teams", "CSP"]
    );
    expect(found("Net customer adds|SMB", table, under("2026-07"))).toBe(0);
    expect(found("Usage growth|SMB|CSP", table, under("2026-07"))).toBe(-96);
    expect(found("Deployments|SMB|CSP", table, under("2026-07"))).toBe(0);
  });

  test("CSP makes no tenant Enterprise, so above 300 seats it is lost to SMB", () => {
    const table = usage(["a", ago, 200, 100, "Teams", "CSP"], ["a", now, 350, 200, "Teams", "CSP"]);
    expect(found("Net customer adds|SMB", table, under("2026-07"))).toBe(-1);
    expect(found("Usage growth|SMB|CSP", table, under("2026-07"))).toBe(-100);
  });

  test("one that was above 300 seats only at the claim isn't Enterprise now: 100 users − 0", () => {
    const since = "2026-03-10";
    const table = usage(
      ["a", ago, 250, 0, "Teams", "CPOR", since],
      ["a", "2026-03", 500, 50, "Teams", "CPOR", since],
      ["a", now, 250, 100, "Teams", "CPOR", since]
    );
    expect(found("Usage growth|SMB|CPOR", table, under("2026-07"))).toBe(100);
  });
});

describe("workloads", () => {
  const added = [
    "Teams Phone",
    "Teams Phone calling",
    "Viva Insights",
    "Viva Topics",
    "Viva Learning",
    "Viva Connections",
  ];
  const later = [
    ...["Exchange Online", "Intune", "M365 Copilot", "Microsoft 365 Apps", "Entra ID P1"],
    ...["SharePoint Online", "Teams", "Teams Apps", "Teams for Frontline Workers"],
    ...["Teams Meetings", "Teams Phone", "Teams Phone calling", "Teams Phone Enabled Users"],
    ...["Teams Rooms Monthly Active Devices", "Viva Connections", "Viva Engage", "Viva Goals"],
    ...["Viva Insights", "Viva Learning", "Viva Topics", "Windows 365"],
  ];
  const tenantEach = (workloads: readonly string[]): Cells =>
    usage(...workloads.map((workload, index): Row => [`t${index}`, now, 50, 1, workload]));

  test("2023 adds Viva; Teams Phone calling counted before", () => {
    expect(found("Net customer adds|SMB", tenantEach(added), under("2022-05"))).toBe(1);
    expect(found("Net customer adds|SMB", tenantEach(added), under("2023-06"))).toBe(6);
  });

  test("2023 has neither Copilot, Windows 365 nor Viva Goals", () => {
    const none = tenantEach(["M365 Copilot", "Windows 365", "Viva Goals", "Entra ID P1"]);
    expect(found("Net customer adds|SMB", none, under("2023-12"))).toBe(0);
    expect(found("Net customer adds|SMB", none, under("2026-07"))).toBe(4);
  });

  test("2026-07 lists 21, each counts", () => {
    expect(later).toHaveLength(21);
    expect(found("Net customer adds|SMB", tenantEach(later), under("2026-07"))).toBe(21);
  });

  test("Teams Premium counts for usage growth and deployments, not for net customer adds", () => {
    const table = usage(["a", now, 50, 20, "Teams Premium"]);
    expect(found("Net customer adds|SMB", table, under("2026-07"))).toBe(0);
    expect(found("Usage growth|SMB|CPOR", table, under("2026-07"))).toBe(20);
    expect(found("Deployments|SMB|CPOR", table, under("2026-07"))).toBe(1);
    expect(found("Usage growth|SMB|CPOR", table, under("2023-12"))).toBe(0);
  });

  test.each([
    ["Yammer", "Viva Engage"],
    ["ProPlus", "Microsoft 365 Apps"],
    ["Teams Platform", "Teams Apps"],
    ["Microsoft 365 Copilot", "M365 Copilot"],
    ["Microsoft Entra ID P1", "Entra ID P1"],
  ])("%s is %s: one deployment of one workload", (one, other) => {
    const table = usage(["a", ago, 50, 0, one], ["a", now, 50, 20, other]);
    const perWorkload = under("2026-07", ["Reading MW-4", "a"]);
    expect(found("Deployments|SMB|CPOR", table, perWorkload)).toBe(1);
    const already = usage(["a", ago, 50, 20, one], ["a", now, 50, 20, other]);
    expect(found("Deployments|SMB|CPOR", already, perWorkload)).toBe(0);
    expect(found("Net customer adds|SMB", usage(["a", now, 50, 0, one]), under("2026-07"))).toBe(1);
  });
});

test("63 workloads that don't count leave Teams of one tenant and Intune of another apart: 2 tenants", () => {
  const others = Array.from({ length: 63 }, (_, index): Row => ["a", now, 5, 0, `Other ${index}`]);
  const table = usage(["a", now, 50], ...others, ["a", now, 50, 0, "Intune"], ["b", now, 50]);
  expect(found("Net customer adds|SMB", table, under("2026-07"))).toBe(2);
});

test.each<Rulebook>(["2023-06", "2023-12", "2026-07"])(
  "%s: associations as before, Enterprise CPOR and DPOR, SMB CPOR and CSP",
  (rulebook) => {
    const table = (seats: number): Cells =>
      usage(
        ...["CPOR", "DPOR", "CSP T1", "PAL", "GDAP"].map((by, index): Row => [
          `t${index}`,
          now,
          seats,
          0,
          "Teams",
          by,
        ])
      );
    expect(found("Net customer adds|Enterprise", table(301), under(rulebook))).toBe(2);
    expect(found("Net customer adds|SMB", table(11), under(rulebook))).toBe(2);
    expect(found("Net customer adds|SMB", table(10), under(rulebook))).toBe(0);
  }
);
