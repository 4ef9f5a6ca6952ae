/** Modern Work from usage rows: seat bands, growth after the association, and deployments at 40 %. */
import { type Cells, metricsOf, settings, valueOf } from "./metrics-of";

const header = ["Tenant", "Month", "Workload", "PAU", "MAU", "Association", "Association date"];
/** t and t − 12 */
const [now, ago] = ["2022-09", "2021-09"];

type Row = readonly [
  tenant: string,
  month: string,
  pau: number,
  mau: number,
  association?: string,
  date?: string,
  workload?: string,
];

function usage(...rows: readonly Row[]): Cells {
  const span: readonly Row[] = [
    ["span", now, 1, 0, "CPOR"],
    ["span", ago, 1, 0, "CPOR"],
  ];
  return [
    header,
    ...[...span, ...rows].map(
      ([tenant, month, pau, mau, association = "CPOR", date = "", workload = "Teams"]) => [
        tenant,
        month,
        workload,
        pau,
        mau,
        association,
        date,
      ]
    ),
  ];
}

const value = (metric: string, rows: readonly Row[], ...more: readonly Cells[]) =>
  valueOf("ModernWork", metric, [usage(...rows), ...more]);

describe("Net customer adds", () => {
  test.each([
    [10, 0, 0],
    [11, 1, 0],
    [300, 1, 0],
    [301, 0, 1],
  ])("%d seats: SMB %d, Enterprise %d", (pau, smb, enterprise) => {
    expect(value("Net customer adds|SMB", [["a", now, pau, 0]])).toBe(smb);
    expect(value("Net customer adds|Enterprise", [["a", now, pau, 0]])).toBe(enterprise);
  });

  test("seats of two workloads aren't added: 6 + 6 is below 11", () => {
    const rows: Row[] = [
      ["a", now, 6, 0],
      ["a", now, 6, 0, "CPOR", "", "EXO"],
    ];
    expect(value("Net customer adds|SMB", rows)).toBe(0);
  });

  test("a tenant with 50 and 400 seats is in both tracks", () => {
    const rows: Row[] = [
      ["a", now, 50, 0],
      ["a", now, 400, 0, "CPOR", "", "EXO"],
    ];
    expect(value("Net customer adds|SMB", rows)).toBe(1);
    expect(value("Net customer adds|Enterprise", rows)).toBe(1);
  });

  test.each([
    ["CPOR", 1, 1],
    ["DPOR", 0, 1],
    ["CSP", 1, 0],
    ["CSP T2", 1, 0],
    ["PAL", 0, 0],
  ])("%s: SMB %d, Enterprise %d", (association, smb, enterprise) => {
    const rows: Row[] = [
      ["s", now, 50, 0, association],
      ["e", now, 500, 0, association],
    ];
    expect(value("Net customer adds|SMB", rows)).toBe(smb);
    expect(value("Net customer adds|Enterprise", rows)).toBe(enterprise);
  });

  test("a customer under two associations is one; a year ago is subtracted; OneDrive isn't eligible", () => {
    expect(
      value("Net customer adds|SMB", [
        ["a", now, 50, 0],
        ["a", now, 50, 0, "CSP"],
      ])
    ).toBe(1);
    expect(value("Net customer adds|SMB", [["a", ago, 50, 0]])).toBe(-1);
    expect(
      value("Net customer adds|SMB", [["a", now, 50, 0, "CPOR", "", "OneDrive for Business"]])
    ).toBe(0);
  });

  test("of two lines with one key the one with more seats counts, so 250 and 350 are Enterprise only", () => {
    const rows: Row[] = [
      ["a", now, 250, 0],
      ["a", now, 350, 0],
    ];
    expect(value("Net customer adds|SMB", rows)).toBe(0);
    expect(value("Net customer adds|Enterprise", rows)).toBe(1);
  });

  test("association dates make no difference to stocks", () => {
    expect(value("Net customer adds|SMB", [["a", now, 50, 0, "CPOR", "2023-05-01"]])).toBe(1);
  });
});

describe("Usage growth", () => {
  const rows = (date: string): Row[] => [
    ["a", ago, 100, 20, "CPOR", date],
    ["a", "2022-03", 100, 50, "CPOR", date],
    ["a", now, 100, 90, "CPOR", date],
  ];

  test.each([
    ["no date: 90 − 20", "", 70],
    ["associated in t − 13: 90 − 20", "2021-08-31", 70],
    ["associated in t − 12: 90 − 20", "2021-09-30", 70],
    ["associated in March 2022: 90 − 50", "2022-03-17", 40],
    ["associated in April 2022, without a row: 90 − 0", "2022-04-01", 90],
    ["associated in t: 90 − 90", "2022-09-30", 0],
    ["associated after t: doesn't count", "2022-10-01", 0],
  ])("%s", (_, date, expected) => {
    expect(value("Usage growth|SMB|CPOR", rows(date))).toBe(expected);
  });

  test.each([
    ["a", 90 - 20 - 50],
    ["b", 90 - 50],
    ["c", 90 - 20],
  ])("reading MW-1 (%s): %d", (letter, expected) => {
    const chosen = settings(["Reading MW-1", letter]);
    expect(value("Usage growth|SMB|CPOR", rows("2022-03-17"), chosen)).toBe(expected);
  });

  test("each association by itself: CSP 40, CPOR 0", () => {
    const both: Row[] = [["a", now, 100, 40, "CSP"]];
    expect(value("Usage growth|SMB|CSP", both)).toBe(40);
    expect(value("Usage growth|SMB|CPOR", both)).toBe(0);
  });

  test("one workload in the band makes all of the tenant's workloads count: 30 + 5", () => {
    const both: Row[] = [
      ["a", now, 50, 30],
      ["a", now, 5, 5, "CPOR", "", "EXO"],
    ];
    expect(value("Usage growth|SMB|CPOR", both)).toBe(35);
  });

  test("the band is tested in the month of each term: 8 seats a year ago leave no base", () => {
    expect(
      value("Usage growth|SMB|CPOR", [
        ["a", ago, 8, 8],
        ["a", now, 50, 30],
      ])
    ).toBe(30);
  });

  test("duplicates count here, once per tenant, workload and association", () => {
    const table = usage(["a", now, 50, 30]).map((row, index) => [
      ...row,
      index === 0 ? "IsDuplicateRowForPGA" : 1,
    ]);
    expect(valueOf("ModernWork", "Usage growth|SMB|CPOR", [table])).toBe(30);
    expect(valueOf("ModernWork", "Net customer adds|SMB", [table])).toBe(0);
  });

  const dated: readonly Row[] = [
    ["a", now, 400, 200],
    ["a", "2022-05", 400, 70, "CPOR", "2022-03-05"],
    ["a", "2022-03", 400, 50],
    ["a", ago, 400, 10],
  ];

  test.each<[string, readonly Row[]]>([
    ["alone", []],
    ["beside a row that doesn't count", [["b", now, 1, 1, "CPOR", "2022-05-05", "Power BI"]]],
    ["beside a row after t", [["b", "2022-10", 5, 0, "CPOR", "2022-05-05"]]],
  ])("a date on a line between the two months tells the association, %s: 200 − 50", (_, more) => {
    const rows = [...dated, ...more];
    const asOf = settings(["As of", now]);
    expect(value("Usage growth|Enterprise|CPOR", rows, asOf)).toBe(150);
  });

  test("of two dates of one line the earlier holds, whichever row comes first: 200 − 50", () => {
    const since = (date: string): Row => ["a", now, 400, 200, "CPOR", date];
    const bases: readonly Row[] = [
      ["a", "2022-03", 400, 50],
      ["a", "2022-06", 400, 90],
    ];
    const claims = [since("2022-03-05"), since("2022-06-05")];
    expect(value("Usage growth|Enterprise|CPOR", [...claims, ...bases])).toBe(150);
    expect(value("Usage growth|Enterprise|CPOR", [...claims.reverse(), ...bases])).toBe(150);
  });
});

describe("Deployments", () => {
  test.each([
    [39, 100, 0],
    [3999, 10000, 0],
    [40, 100, 1],
    [14, 35, 1],
    [0, 0, 0],
  ])("%d of %d seats in use", (mau, pau, expected) => {
    // A second workload keeps the tenant in the SMB band whatever the seats of the first.
    const rows: Row[] = [
      ["a", now, pau, mau],
      ["a", now, 100, 0, "CPOR", "", "EXO"],
    ];
    expect(value("Deployments|SMB|CPOR", rows)).toBe(expected);
  });

  const deployed = (date: string, atClaim: number): Row[] => [
    ["a", "2022-03", 100, atClaim, "CPOR", date],
    ["a", now, 100, 90, "CPOR", date],
  ];

  test.each([
    ["39 % at the association inside the window counts", "2022-03-01", 39, 1],
    ["40 % at the association doesn't", "2022-03-01", 40, 0],
    ["40 % in March, associated in t − 12, counts", "2021-09-01", 40, 1],
    ["associated in t with 90 % doesn't", "2022-09-01", 40, 0],
  ])("%s", (_, date, atClaim, expected) => {
    expect(value("Deployments|SMB|CPOR", deployed(date, atClaim))).toBe(expected);
  });

  test("what was left out for good takes nothing away: 0, not −1, a year on", () => {
    const rows: Row[] = [
      ["a", ago, 100, 90, "CPOR", "2022-03-01"],
      ["a", "2022-03", 100, 90, "CPOR", "2022-03-01"],
    ];
    expect(value("Deployments|SMB|CPOR", rows)).toBe(0);
  });

  test.each([
    ["a", 0],
    ["b", 0],
    ["c", 1],
  ])("reading MW-2 (%s) with 40 %% at the association: %d", (letter, expected) => {
    const chosen = settings(["Reading MW-2", letter]);
    expect(value("Deployments|SMB|CPOR", deployed("2022-03-01", 40), chosen)).toBe(expected);
  });

  test("two workloads of a tenant are 2, under reading MW-4 (b) 1", () => {
    const rows: Row[] = [
      ["a", now, 100, 90],
      ["a", now, 100, 90, "CPOR", "", "EXO"],
    ];
    expect(value("Deployments|SMB|CPOR", rows)).toBe(2);
    expect(value("Deployments|SMB|CPOR", rows, settings(["Reading MW-4", "b"]))).toBe(1);
  });
});

test("OfficeUsage and CPOR usage are one table, and the line with an association date wins", () => {
  const office: Cells = [
    [
      "CustomerTenantId",
      "WorkloadName",
      "Month",
      "PaidAvailableUnits",
      "MonthlyActiveUsers",
      "PartnerAttributionType",
    ],
    ["a", "SPO", "9/1/2021", 100, 20, "CPOR"],
    ["a", "SPO", "9/1/2022", 100, 90, "CPOR"],
  ];
  const claims: Cells = [
    [
      "CustomerTenantId",
      "WorkloadName",
      "MonthlyActiveUsers",
      "PaidAvailableUnits",
      "DateAssociated",
      "PartnerAttributionType",
      "Date",
    ],
    ["A", "SharePoint Online", 50, 100, "2022-03-08T00:00:00", "CPOR", "2022-03-01T00:00:00"],
    ["A", "SharePoint Online", 90, 100, "2022-03-08T00:00:00", "CPOR", "2022-09-01T00:00:00"],
  ];
  expect(valueOf("ModernWork", "Usage growth|SMB|CPOR", [office])).toBe(70);
  const found = metricsOf("ModernWork", [office, claims]).get("Usage growth|SMB|CPOR");
  expect(found?.value).toBe(40);
  expect((found?.counted ?? 0) + (found?.leftOut ?? 0)).toBe(4);
});
