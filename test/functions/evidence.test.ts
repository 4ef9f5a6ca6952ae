/** EVIDENCE: every row with its contribution and reason, worked out by hand as of September 2022 under rulebook 2022-05. */
import { callFunction, type CallContext, type Scalar } from "../../src/functions";
import { problemOf } from "../worksheet/read";
import { type Cells, settings } from "../measure/usage/metrics-of";

const september = settings(["As of", "2022-09"]);

interface Line {
  readonly row: Scalar;
  readonly who: Scalar;
  readonly counts: Scalar;
  readonly contribution: number;
  readonly reason: string;
}

function evidence(
  area: string,
  metric: string,
  ranges: readonly Cells[],
  context: CallContext = {}
): readonly Line[] {
  const table = callFunction("EVIDENCE", [area, metric, ...ranges], context);
  if (!Array.isArray(table)) throw new TypeError("EVIDENCE gives a table");
  return (table as Scalar[][]).slice(1).map(([, row, who, counts, contribution, reason]) => ({
    ...{ row: row ?? "", who: who ?? "", counts: counts ?? "" },
    contribution: Number(contribution),
    reason: String(reason),
  }));
}

const contributions = (lines: readonly Line[]): readonly number[] =>
  lines.map(({ contribution }) => contribution);
const reasons = (lines: readonly Line[]): readonly string[] => lines.map(({ reason }) => reason);

const metric = (area: string, name: string, ranges: readonly Cells[]): number =>
  Number(callFunction("METRIC", [area, name, ...ranges]));

describe("Azure areas", () => {
  const azure: Cells = [
    ["Tenant", "Month", "Service", "ACR", "Association"],
    ["contoso", "2022-09", "Storage", 600, "CSP"],
    ["contoso", "2022-09", "Key Vault", 500, "CSP"],
    ["contoso", "2022-08", "Storage", 1200, "CSP"],
    ["fabrikam", "2022-09", "Storage", 830, "CSP"],
    ["tailspin", "2021-09", "Storage", 1500, "CSP"],
    ["tailspin", "2021-08", "Storage", 20, "DAP"],
    ["wingtip", "2022-09", "Storage", 1000, "CSP"],
    ["wingtip", "2022-09", "Storage", 1, "PAL"],
  ];

  test("net customer adds: each tenant is carried by one row, and its reason says which is next", () => {
    const lines = evidence("Infrastructure", "Net customer adds", [azure, september]);
    // contoso has 600 + 500 in September, and 1,200 in August alone; wingtip has 1,001 in September.
    expect(contributions(lines)).toEqual([1, 0, 0, 0, -1, 0, 1, 0]);
    expect(metric("Infrastructure", "Net customer adds", [azure, september])).toBe(1);
    expect(reasons(lines)).toEqual([
      "1,100 USD in 2022-09, at least 1,000 needed. In its place: range 1, cell A4.",
      "Already counted by range 1, cell A2.",
      "Already counted by range 1, cell A2.",
      "830 USD of 1,000 USD in 2022-09: 170 USD short. One more would add 10 points.",
      "1,500 USD in 2021-09, at least 1,000 needed. There a year ago, so it takes 1 away. In its place: none.",
      "Association “DAP”; CSP, DPOR or PAL needed.",
      "1,001 USD in 2022-09, at least 1,000 needed. In its place: none.",
      "Already counted by range 1, cell A8.",
    ]);
  });

  test("two rows that reach the floor only together each take the tenant away", () => {
    const together: Cells = [
      ["Tenant", "Month", "Service", "ACR"],
      ["contoso", "2022-09", "Storage", 600],
      ["contoso", "2022-09", "Key Vault", 400],
      ["wingtip", "2021-08", "Storage", 1],
      ["wingtip", "2022-09", "Storage", 1],
    ];
    expect(reasons(evidence("DataAI", "Net customer adds", [together, september]))).toEqual([
      "1,000 USD in 2022-09, at least 1,000 needed. In its place: none.",
      "Already counted by range 1, cell A2. Without it: 0 instead of 1.",
      "1 USD of 1,000 USD in 2021-08: 999 USD short. Without it: no value.",
      "1 USD of 1,000 USD in 2022-09: 999 USD short. One more would add 10 points.",
    ]);
  });

  test("usage growth: shares of the base of 1,500 USD add up to 2,931 ÷ 1,500 - 1", () => {
    const lines = evidence("Infrastructure", "Usage growth", [azure, september]);
    const sum = contributions(lines).reduce((total, each) => total + each, 0);
    expect(sum).toBeCloseTo(2931 / 1500 - 1, 9);
    expect(lines[0]?.contribution).toBeCloseTo(600 / 1500, 12);
    expect(lines[4]?.contribution).toBe(-1);
    expect(lines[4]?.reason).toBe(
      "Takes away 1,500 USD of 2021-09, as a share of the base of 1,500, which it is part of. In its place: none. Without it: no value."
    );
  });

  test("a part of the base: without its 500 of 2,000 USD growth is 2,250 ÷ 1,500 - 1, 50 % instead of 12.5 %", () => {
    const rows: Cells = [
      ["Tenant", "Month", "Service", "ACR"],
      ["contoso", "2022-09", "Storage", 2250],
      ["contoso", "2021-09", "Storage", 1500],
      ["contoso", "2021-09", "Key Vault", 500],
    ];
    const lines = evidence("Infrastructure", "Usage growth", [rows, september]);
    expect(contributions(lines)).toEqual([1.125, -0.75, -0.25]);
    expect(lines[2]?.reason).toContain("Without it: 50 % instead of 12.5 %.");
  });

  test("the floor of usage growth is what September's rows add up to", () => {
    const lines = evidence("Infrastructure", "Usage growth ACR", [azure, september]);
    expect(contributions(lines)).toEqual([600, 500, 0, 830, 0, 0, 1000, 1]);
    expect(lines[4]?.reason).toBe("2021-09 isn't compared, as of 2022-09.");
  });

  test("deployments: a service is carried by its first row of the twelve months, the next one stands by", () => {
    const lines = evidence("Infrastructure", "Deployments", [azure, september]);
    expect(contributions(lines)).toEqual([0, 1, 1, 0, 0, 0, 0, 0]);
    expect(lines[1]?.reason).toBe(
      "The first row with ACR of Key Vault: 500 USD in 2022-09. In its place: none."
    );
    expect(lines[2]?.reason).toBe(
      "The first row with ACR of Storage: 1,200 USD in 2022-08. In its place: range 1, cell A2."
    );
  });
});

describe("Modern Work", () => {
  const office: Cells = [
    ["Tenant", "Month", "Workload", "PAU", "MAU", "Association", "Association date"],
    ["contoso", "2022-09", "Teams", 100, 60, "CPOR", "2022-03-01"],
    ["contoso", "2022-03", "Teams", 100, 30, "CPOR", "2022-03-01"],
    ["contoso", "2021-09", "Teams", 100, 10, "CPOR", "2022-03-01"],
    ["fabrikam", "2022-09", "Teams", 100, 38, "CPOR", ""],
    ["fabrikam", "2022-09", "Teams", 90, 80, "CPOR", ""],
    ["wingtip", "2022-09", "Teams", 50, 50, "CPOR", "2022-09-03"],
    ["wingtip", "2021-09", "Teams", 50, 5, "CPOR", "2022-09-03"],
    ["tailspin", "2022-09", "Teams", 301, 9, "CSP", ""],
    ["litware", "2022-09", "Teams", 10, 9, "CPOR", ""],
  ];

  test("usage growth counts from the association: 60 - 30 of contoso, 38 of fabrikam, none of wingtip", () => {
    const lines = evidence("ModernWork", "Usage growth SMB CPOR", [office, september]);
    expect(contributions(lines)).toEqual([60, -30, 0, 38, 0, 0, 0, 0, 0]);
    expect(metric("ModernWork", "Usage growth SMB CPOR", [office, september])).toBe(68);
    expect(reasons(lines)).toEqual([
      "Adds 60 MAU of 2022-09. Associated in 2022-03: growth before that, 20, doesn't count. In its place: none.",
      "Takes away 30 MAU of 2022-03, the month of the association. In its place: none.",
      "10 MAU of 2021-09 are no base, because the association began in 2022-03: only growth since then counts.",
      // Without it the row with 90 seats and 80 users is the line: 42 more.
      "Adds 38 MAU of 2022-09. In its place: range 1, cell A6. Without it: 110 instead of 68.",
      "The same tenant, workload, association and month as range 1, cell A5, which comes first.",
      "Claimed too late to count: associated in 2022-09 itself, so its 50 MAU are their own base. The growth of 45 before the claim doesn't count.",
      "5 MAU of 2021-09 are no base, because the association began in 2022-09: only growth since then counts.",
      "Association “CSP”: of a metric's options one counts, and this is the number of CPOR.",
      "The customer has 10 paid seats in 2022-09; more than 10 and at most 300 needed.",
    ]);
  });

  test("net customer adds: below the band by name, above it by how much the band ends before", () => {
    const lines = evidence("ModernWork", "Net customer adds SMB", [office, september]);
    expect(contributions(lines)).toEqual([1, 0, -1, 1, 0, 1, -1, 0, 0]);
    expect(lines[7]?.reason).toBe("301 paid seats in 2022-09: above the band, which ends at 300.");
    expect(lines[8]?.reason).toBe(
      "10 paid seats in 2022-09: more than 10 paid seats needed. One more would add 2 points."
    );
  });

  test("deployments: 38 of 100 seats lack 2 users; wingtip was deployed when it was claimed", () => {
    const lines = evidence("ModernWork", "Deployments SMB CPOR", [office, september]);
    expect(contributions(lines)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(lines[3]?.reason).toBe(
      "38 of 100 paid seats in use in 2022-09: 38 %, 2 more users for 40 %. One more would add 5 points. Without it: 2 instead of 1."
    );
    expect(lines[5]?.reason).toBe(
      "Left out for good: deployed already when it was associated. 50 of 50 paid seats in use in 2022-09: 100 %."
    );
  });
});

describe("Security", () => {
  const seats: Cells = [
    ["Tenant", "Month", "Workload", "Paid seats", "Protected users", "Association"],
    ["contoso", "2021-09", "Intune", 0, 0, "CPOR"],
    ["contoso", "2022-08", "Intune", 25, 4, "CPOR"],
    ["contoso", "2022-09", "Intune", 30, 4, "CPOR"],
    ["fabrikam", "2021-09", "Intune", 40, 2, "CPOR"],
    ["litware", "2022-09", "Intune", 24, 4, "CPOR"],
    ["litware", "2022-09", "Teams", 240, 40, "CPOR"],
  ];

  test("M365 net customer adds: contoso came in August, fabrikam's seats are gone", () => {
    const lines = evidence("Security", "M365 net customer adds", [seats, september]);
    expect(contributions(lines)).toEqual([0, 1, 0, -1, 0, 0]);
    expect(lines[1]?.reason).toBe(
      "A new customer: 25 paid seats in 2022-08. In its place: range 1, cell A4."
    );
    // August's 25 seats would be the last, and then be lost.
    expect(lines[2]?.reason).toContain("Without it: -1 instead of 0.");
    expect(lines[3]?.reason).toBe(
      "A lost customer: 40 paid seats in 2021-09, none after. In its place: none."
    );
    expect(lines[5]?.reason).toBe("Workload “Teams” doesn't count here.");
  });

  test("M365 deployments: 4 of 25 seats are 16 %, with 30 seats now", () => {
    const lines = evidence("Security", "M365 deployments", [seats, september]);
    expect(contributions(lines)).toEqual([0, 1, 0, 0, 0, 0]);
    expect(lines[1]?.reason).toBe(
      "4 of 25 paid seats in use in 2022-08: 16 %, at least 15 % needed. In its place: none."
    );
    expect(lines[4]?.reason).toBe(
      "24 paid seats of 25 paid seats in 2022-09: 1 paid seat short. One more would add 3.33 points."
    );
  });

  const azure: Cells = [
    ["Tenant", "Month", "Service", "ACR", "Association"],
    ["contoso", "2022-01", "Sentinel", 13000, "PAL"],
    ["contoso", "2021-01", "Sentinel", 299.99, "PAL"],
    ["fabrikam", "2022-05", "Sentinel", 15000, "PAL"],
    ["fabrikam", "2021-05", "Sentinel", 20000, "PAL"],
    ["litware", "2022-05", "Sentinel", 1199.99, "PAL"],
    ["nobody", "2020-10", "Storage", 1, "PAL"],
    ["nobody", "2022-09", "Storage", 1, "PAL"],
  ];

  test("M365 deployments of the wide export: Intune's 25 of 25 seats decide, not the premium seats that nobody has", () => {
    const ems: Cells = [
      [
        ...["CustomerTenantId", "Month", "FreeVsPaidSKU", "PartnerAttributionType"],
        ...["AADPPaidAvailableUnits", "AADPMonthlyActiveUsers"],
        ...["IntunePaidAvailableUnits", "IntuneMonthlyActiveUsers"],
        ...["AzipPaidAvailableUnits", "AzipMonthlyActiveUsers"],
      ],
      ["contoso", "2021-09", "Paid", "CPOR", 0, 0, 25, 0, 0, 0],
      ["contoso", "2022-09", "Paid", "CPOR", 0, 0, 25, 25, 0, 0],
      ["fabrikam", "2022-09", "Paid", "CPOR", 0, 0, 0, 0, 0, 0],
    ];
    const lines = evidence("Security", "M365 deployments", [ems, september]);
    expect(contributions(lines)).toEqual([0, 1, 0]);
    expect(reasons(lines)[1]).toBe(
      "25 of 25 paid seats in use in 2022-09: 100 %, at least 15 % needed. In its place: none."
    );
  });

  test("Azure net customer adds: averages of a month from 100 USD, below 25 USD a year earlier", () => {
    const lines = evidence("Security", "Azure net customer adds", [azure, september]);
    expect(contributions(lines)).toEqual([1, 0, 0, 0, 0, 0, 0]);
    expect(reasons(lines).slice(0, 5)).toEqual([
      "A new customer: 1,083.33 USD a month in 2021-10 to 2022-09, 24.99 USD a month a year earlier; at least 100 needed. In its place: none.",
      "Already counted by range 1, cell A2.",
      // Without this year's ACR fabrikam would be lost; without last year's it would be new.
      "Already there a year ago: 1,250 USD a month in 2021-10 to 2022-09, 1,666.66 USD a month a year earlier; at least 100 needed. Without it: 0 instead of 1.",
      "Already there a year ago: 1,250 USD a month in 2021-10 to 2022-09, 1,666.66 USD a month a year earlier; at least 100 needed. Without it: 2 instead of 1.",
      "99.99 USD a month in 2021-10 to 2022-09, 0 USD a month a year earlier: 0.01 USD a month short. One more would add 2 points.",
    ]);
  });

  test("Azure usage growth adds the twelve months' rows and takes away those before", () => {
    const lines = evidence("Security", "Azure usage growth", [azure, september]);
    expect(contributions(lines)).toEqual([13000, -299.99, 15000, -20000, 1199.99, 0, 0]);
    expect(metric("Security", "Azure usage growth", [azure, september])).toBe(8900);
  });

  test("a combined metric of 2023-06 lists the rows of both parts, each in the unit of the whole", () => {
    const rows: Cells = [
      ["Tenant", "Month", "Workload", "Paid seats", "Protected users", "Association"],
      ["contoso", "2022-07", "Intune", 24, 0, "CPOR"],
      ["contoso", "2023-07", "Intune", 25, 0, "CPOR"],
    ];
    const acr: Cells = [
      ["Tenant", "Month", "Service", "ACR", "Association"],
      ["contoso", "2021-08", "Sentinel", 1, "PAL"],
      ["contoso", "2023-07", "Sentinel", 100, "PAL"],
    ];
    const july = settings(["As of", "2023-07"]);
    const lines = evidence("Security", "Net customer adds", [rows, acr, july]);
    expect(contributions(lines)).toEqual([0, 1, 0, 1]);
    expect(lines[1]?.reason).toMatch(/^M365 net customer adds: 25 paid seats in 2023-07, at least/);
    expect(lines[3]?.reason).toMatch(/^Azure net customer adds: A new customer: 100 USD in/);
  });
});

describe("Business Applications", () => {
  test("net customer adds: more than 1,500 USD of all revenue, some of it attached", () => {
    const revenue: Cells = [
      [
        ...["Tenant", "Month", "Workload", "Adjusted revenue", "Partner-attached revenue"],
        "Association",
      ],
      ["contoso", "2022-09", "Sales", 1000, 10, "CPOR"],
      ["contoso", "2022-09", "Sales", 501, 0, "DAP"],
      ["fabrikam", "2022-09", "Sales", 1500, 100, "CPOR"],
      ["litware", "2022-09", "Sales", 1600, 0, "CPOR"],
      ["contoso", "2021-09", "Finance", 2000, 5, "CSP"],
    ];
    const lines = evidence("BusinessApplications", "Net customer adds", [revenue, september]);
    expect(contributions(lines)).toEqual([1, 0, 0, 0, -1]);
    expect(reasons(lines)).toEqual([
      "1,501 USD in 2022-09, more than 1,500 needed. In its place: none.",
      expect.stringMatching(/^Association “DAP”; .* needed\. Without it: -1 instead of 0\.$/),
      "1,500 USD in 2022-09: more than 1,500 USD needed. One more would add 1 point.",
      "1,600 USD in 2022-09, but none of it is attached to the partner.",
      expect.stringContaining("There a year ago, so it takes 1 away."),
    ]);
  });

  const usage: Cells = [
    ["Tenant", "Month", "Workload", "Usage", "Association"],
    ["contoso", "2022-09", "Business Central", 10, "CPOR"],
    ["contoso", "2021-09", "Business Central", 9, "CPOR"],
    ["fabrikam", "2021-09", "Business Central", 11, "CSP"],
    ["litware", "2022-09", "Portals", 11, "PAL"],
  ];

  test("deployments at a monthly consumption value of 10,000: 9,000 are 1,000 short", () => {
    const lines = evidence("BusinessApplications", "Deployments", [usage, september]);
    expect(contributions(lines)).toEqual([1, 0, -1, 0]);
    expect(lines[1]?.reason).toBe("9,000 MCV of 10,000 MCV in 2021-09: 1,000 MCV short.");
    expect(lines[3]?.reason).toBe(
      "No rate is known for workload “Portals”. A setting Rate Portals gives one."
    );
  });

  test("growth from 20,000 to 10,000, and its baseline", () => {
    const growth = evidence("BusinessApplications", "Usage growth", [usage, september]);
    expect(contributions(growth)).toEqual([0.5, -0.45, -0.55, 0]);
    // 10,000 ÷ 9,000 - 1
    expect(growth[2]?.reason).toContain("Without it: 11.11111111 % instead of -50 %.");
    const baseline = evidence("BusinessApplications", "Usage growth baseline", [usage, september]);
    expect(contributions(baseline)).toEqual([0, 9000, 11000, 0]);
  });
});

describe("certificates", () => {
  const certificates: Cells = [
    ["Person", "Email", "Certification", "Completed", "Expires", "Status"],
    ["Kim", "kim@contoso.com", "AZ-700", "2022-01-01", "2023-01-01", "Active"],
    ["Kim", "kim@contoso.com", "AZ-600", "2022-01-01", "2023-01-01", "Active"],
    ["Lee", "lee@contoso.com", "AZ-800", "2022-01-01", "2023-01-01", "Active"],
    ["Max", "max@contoso.com", "AZ-700", "2021-01-01", "2022-08-31", "Active"],
    ["Max", "max@contoso.com", "AZ-104", "2021-01-01", "2023-08-31", "Active"],
    ["Ann", "ann@contoso.com", "AZ-700", "2022-10-01", "2023-08-31", "Active"],
    ["Ann", "ann@contoso.com", "AZ-700", "2022-01-01", "2023-08-31", "Revoked"],
  ];

  test("a person's other certificate takes the place of the one that counts", () => {
    const lines = evidence("Infrastructure", "Intermediate certifications", [
      certificates,
      september,
    ]);
    expect(contributions(lines)).toEqual([1, 0, 0, 0, 0, 0, 0]);
    expect(reasons(lines)).toEqual([
      "Holds Azure Network Engineer Associate. In its place: range 1, cell C3.",
      "Already counted by range 1, cell C2.",
      "For Windows Server Hybrid Administrator Associate the person lacks AZ-801. One more would add no points now.",
      "Expired on 2022-08-31, before 2022-09-30.",
      "“AZ-104” doesn't count for this metric.",
      "Completed on 2022-10-01, after 2022-09-30.",
      "Status “Revoked” isn't active.",
    ]);
  });

  test("a step has rows of its own", () => {
    const lines = evidence("Infrastructure", "Intermediate certifications step 1", [
      certificates,
      september,
    ]);
    expect(contributions(lines)).toEqual([0, 0, 0, 0, 1, 0, 0]);
    expect(lines[4]?.reason).toBe("Holds Azure Administrator Associate. In its place: none.");
  });

  test("a row that links two ids: without it they are two people", () => {
    const linked: Cells = [
      ["Person", "MCPID", "Email", "Certification"],
      ["Kim", "7", "", "AZ-700"],
      ["Kim", "", "kim@contoso.com", "AZ-700"],
      ["Kim", "7", "kim@contoso.com", "AZ-900"],
    ];
    const lines = evidence("Infrastructure", "Intermediate certifications", [linked, september]);
    expect(lines[2]?.reason).toBe(
      "“AZ-900” doesn't count for this metric. Without it: 2 instead of 1."
    );
  });
});

describe("typed metrics", () => {
  const typed: Cells = [
    ["Metric", "Value", "Track", "Association"],
    ["Usage growth", 10, "", ""],
    ["Usage growth", 20, "SMB", ""],
    ["Usage growth", 30, "SMB", "CSP"],
  ];

  test("the most specific row is the evidence, and the next one takes its place", () => {
    const lines = evidence("ModernWork", "Usage growth SMB CSP", [typed]);
    expect(contributions(lines)).toEqual([0, 0, 30]);
    expect(lines[2]?.reason).toBe(
      "Typed: 30. In its place: range 1, cell B3. Without it: 20 instead of 30."
    );
    expect(lines[0]?.reason).toBe("range 1, cell B4 is more specific and counts.");
  });

  test("rows are named by their place on the sheet where the address is known", () => {
    const context = { addresses: ["", "", "Metrics!C10:F13"] };
    const table = callFunction("EVIDENCE", ["ModernWork", "Usage growth SMB CSP", typed], context);
    expect((table as Scalar[][])[3]).toEqual([
      ...["Metrics!C10:F13", 13, "", "Yes", 30],
      "Typed: 30. In its place: Metrics!D12. Without it: 20 instead of 30.",
    ]);
  });

  test("a typed number stands in place of measured rows, which are listed", () => {
    const people: Cells = [
      ["Person", "Certification"],
      ["Kim", "AZ-700"],
    ];
    const own: Cells = [
      ["Metric", "Value"],
      ["Intermediate certifications", 7],
    ];
    const lines = evidence("Infrastructure", "Intermediate certifications", [
      ...[people, own, september],
    ]);
    expect(contributions(lines)).toEqual([7, 0]);
    expect(reasons(lines)).toEqual([
      "Typed: 7, in place of 1 that the rows measure. In its place: none. Without it: 1 instead of 7.",
      "The number typed in range 2, cell B2 counts instead.",
    ]);
  });
});

describe("how much is listed", () => {
  const table = (others: number): Cells => [
    ["Tenant", "Month", "Service", "ACR"],
    ["contoso", "2022-09", "Storage", 1000],
    ["contoso", "2021-08", "Storage", 0],
    ...Array.from({ length: others }, (_, at) => [`small-${at}`, "2022-09", "Storage", 1]),
  ];

  test("10,000 rows are listed one by one", () => {
    const lines = evidence("Infrastructure", "Net customer adds", [table(9998), september]);
    expect(lines).toHaveLength(10_000);
    expect(lines[9999]?.reason).toBe(
      "1 USD of 1,000 USD in 2022-09: 999 USD short. One more would add 10 points."
    );
  });

  test("of 10,001 rows the one that counts is listed, 10,000 left out are one line", () => {
    const lines = evidence("Infrastructure", "Net customer adds", [table(9999), september]);
    expect(lines).toEqual([
      expect.objectContaining({ row: 2, who: "contoso", counts: "Yes", contribution: 1 }),
      {
        ...{ row: "", who: "", counts: "No", contribution: 0 },
        reason: "10,000 rows: Below the bar that has to be reached.",
      },
    ]);
  });
});

test("an unreadable row names its cell", () => {
  const rows: Cells = [
    ["Tenant", "Month", "Service", "ACR"],
    ["contoso", "2022-09", "Storage", 1000],
    ["contoso", "2021-08", "Storage", "abc"],
    ["contoso", "2021-08", "Storage", 1],
    ["Total", "", "", 2001],
  ];
  const leaveOut = settings(["As of", "2022-09"], ["Unreadable rows", "leave out"]);
  const lines = evidence("Infrastructure", "Net customer adds", [rows, leaveOut]);
  expect(reasons(lines).slice(1)).toEqual([
    "range 1, cell D3 holds “abc”, which can't be read.",
    expect.stringContaining("1 USD of 1,000 USD"),
    "A total, blank or header row.",
  ]);
});

test("what can't be measured is #N/A with the reason", () => {
  const rows: Cells = [
    ["Tenant", "Month", "Service", "ACR"],
    ["contoso", "2022-09", "Storage", 1000],
  ];
  const found = problemOf(() => evidence("Infrastructure", "Usage growth", [rows, september]));
  expect([found.code, found.excelCode]).toEqual(["notMeasured", "#N/A"]);
});

test("outside the band in the month of its association a unit leaves no base, and its line says nothing of one", () => {
  // 10 < PAU <= 300 is the SMB band: 9 seats in March 2023, 300 in September.
  const usage: Cells = [
    ["Tenant", "Month", "Workload", "PAU", "MAU", "Association", "Association date"],
    ["a", "2022-09-01", "Teams", 9, 0, "CPOR", "2023-03-04"],
    ["a", "2023-03-01", "Teams", 9, 5, "CPOR", "2023-03-04"],
    ["a", "2023-09-01", "Teams", 300, 120, "CPOR", "2023-03-04"],
  ];
  const ranges = [usage, settings(["Rulebook", "2023-06"], ["As of", "2023-09-30"])];
  const lines = evidence("ModernWork", "Usage growth SMB CPOR", ranges);
  expect(contributions(lines)).toEqual([0, 0, 120]);
  const [, then = "", now = ""] = reasons(lines);
  expect(then).toContain("The customer has 9 paid seats in 2023-03");
  expect(now).toMatch(/^Adds 120 MAU of 2023-09\./);
  expect(now).not.toContain("doesn't count");
});
