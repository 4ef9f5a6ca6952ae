/** Security from rows since June 2023: stocks of tenants compared, bands per track, and who stays in the SMB band. */
import { type Cells, metricsOf, settings, valueOf } from "./metrics-of";

type Rulebook = "2023-06" | "2023-12" | "2026-07";

const under = (rulebook: Rulebook, ...more: readonly (readonly [string, unknown])[]): Cells =>
  settings(["As of", "2026-08"], ["Rulebook", rulebook], ...more);

/** t and t − 12 */
const [now, ago] = ["2026-08", "2025-08"];

type SeatsRow = readonly [
  tenant: string,
  month: string,
  seats: number,
  users?: number,
  workload?: string,
  association?: string,
  associated?: string,
];

/** Seats with a tenant that spans the table and never counts. */
function seats(...rows: readonly SeatsRow[]): Cells {
  const span: readonly SeatsRow[] = [
    ["span", ago, 0],
    ["span", now, 0],
  ];
  return [
    [
      "Tenant",
      "Month",
      "Paid seats",
      "Protected users",
      "Workload",
      "Association",
      "Association date",
    ],
    ...[...span, ...rows].map(
      ([tenant, month, paid, users = 0, workload = "Intune", by = "CPOR", since = ""]) => [
        ...[tenant, month, paid, users, workload, by, since],
      ]
    ),
  ];
}

/** A tenant's ACR of the year before t − 12 and of the last one, each in its last month. */
type YearsOfAcr = readonly [
  tenant: string,
  before: number,
  last: number,
  service?: string,
  association?: string,
];

function acr(...years: readonly YearsOfAcr[]): Cells {
  return [
    ["Tenant", "Month", "Service", "ACR", "Association"],
    ["span", "2024-09", "Sentinel", 0, "PAL"],
    ["span", now, "Sentinel", 0, "PAL"],
    ...years.flatMap(([tenant, before, last, service = "Sentinel", association = "PAL"]) => [
      [tenant, ago, service, before, association],
      [tenant, now, service, last, association],
    ]),
  ];
}

const found = (metric: string, ...ranges: readonly Cells[]) => valueOf("Security", metric, ranges);

/** The value on the Enterprise and on the SMB track of 2026-07. */
const onBoth = (metric: string, table: Cells, ...more: readonly (readonly [string, unknown])[]) =>
  ["Enterprise", "SMB"].map((track) =>
    found(`${metric}|${track}`, table, under("2026-07", ...more))
  );

describe.each<Rulebook>(["2023-06", "2023-12"])("%s", (rulebook) => {
  test.each([
    ["24 seats aren't enough", [["a", now, 24]], 0],
    ["25 are, whatever there was the month before", [["a", now, 25]], 1],
    [
      "25 then and now are no add",
      [
        ["a", ago, 25],
        ["a", now, 25],
      ],
      0,
    ],
    [
      "25 then and 24 now are a loss",
      [
        ["a", ago, 25],
        ["a", now, 24],
      ],
      -1,
    ],
    [
      "a gradual rise counts: 10 then, 25 now",
      [
        ["a", ago, 10],
        ["a", now, 25],
      ],
      1,
    ],
    [
      "two workloads of 20 aren't added up",
      [
        ["a", now, 20],
        ["a", now, 20, 0, "Defender for Endpoint"],
      ],
      0,
    ],
    [
      "two workloads of 25 are one tenant",
      [
        ["a", now, 25],
        ["a", now, 25, 0, "Defender for Endpoint"],
      ],
      1,
    ],
    ["Teams is no security workload", [["a", now, 25, 0, "Teams"]], 0],
    ["CSP doesn't count yet", [["a", now, 25, 0, "Intune", "CSP"]], 0],
  ] as const)("M365 net customer adds: %s", (_, rows, expected) => {
    expect(found("M365 net customer adds", seats(...rows), under(rulebook))).toBe(expected);
  });

  test.each([
    ["99.99 in twelve months isn't enough", 0, 99.99, 0],
    ["100.00 is", 0, 100, 1],
    ["100.00 then and now is no add", 100, 100, 0],
    ["100.00 then and 99.99 now is a loss", 100, 99.99, -1],
  ])("Azure net customer adds: %s", (_, before, last, expected) => {
    expect(found("Azure net customer adds", acr(["a", before, last]), under(rulebook))).toBe(
      expected
    );
  });

  test("Azure customers are tenants: two of one top parent are 2", () => {
    const [header = [], ...rows] = acr(["a", 0, 100], ["b", 0, 100]);
    const withParent = [[...header, "TPID"], ...rows.map((row) => [...row, "1"])];
    expect(found("Azure net customer adds", withParent, under(rulebook))).toBe(2);
  });

  test.each([
    ["15 of 100 protected", 100, 15, 1],
    ["14 of 100", 100, 14, 0],
    ["4 of 25, 16 %", 25, 4, 1],
    ["4 of 24: too few seats", 24, 4, 0],
  ])("M365 deployments: %s", (_, paid, users, expected) => {
    expect(found("M365 deployments", seats(["a", now, paid, users]), under(rulebook))).toBe(
      expected
    );
  });

  test("M365 deployments compare stocks: one that fell below 15 % is a loss, one that stays is nothing", () => {
    const table = seats(
      ["fell", ago, 100, 15],
      ["fell", now, 100, 14],
      ["stays", ago, 100, 15],
      ["stays", now, 100, 90]
    );
    expect(found("M365 deployments", table, under(rulebook))).toBe(-1);
  });

  test("M365 deployments: one workload with 25 seats and 15 % is enough; seats of one and share of the other aren't", () => {
    const enough = seats(["a", now, 100, 0], ["a", now, 25, 4, "Defender for Identity"]);
    const apart = seats(["a", now, 100, 0], ["a", now, 24, 24, "Defender for Identity"]);
    expect(found("M365 deployments", enough, under(rulebook))).toBe(1);
    expect(found("M365 deployments", apart, under(rulebook))).toBe(0);
  });

  test.each([
    ["11,999.99 isn't enough", 0, 11_999.99, 0],
    ["12,000.00 exactly is", 0, 12_000, 1],
    ["12,000.00 then and 11,999.99 now is a loss", 12_000, 11_999.99, -1],
  ])("Azure deployments: %s", (_, before, last, expected) => {
    expect(found("Azure deployments", acr(["a", before, last]), under(rulebook))).toBe(expected);
  });

  test("growth has no band: 30 more users in a tenant of 3 seats, 7 USD more ACR", () => {
    const users = seats(["a", ago, 3, 0], ["a", now, 3, 30]);
    expect(found("M365 usage growth", users, under(rulebook))).toBe(30);
    expect(found("Azure usage growth", acr(["a", 1, 8]), under(rulebook))).toBe(7);
  });

  test("17 Azure services count; a storage account doesn't", () => {
    const services = [
      ...["Advanced Data Security", "Advanced Threat Protection", "Application Gateway"],
      ...["Azure AD B2C", "Azure AD Domain Services", "Azure AD External Identities", "Bastion"],
      ...["DDoS Protection", "Azure Defender", "Firewall", "Firewall Manager", "Front Door"],
      ...["IoT Security", "Key Vault", "Network Watcher", "Security Center", "Sentinel"],
    ];
    expect(services).toHaveLength(17);
    const rows = [...services, "Storage", "Purview", "Entra Verified ID"].map(
      (service, index): YearsOfAcr => [`t${index}`, 0, 1, service]
    );
    expect(found("Azure usage growth", acr(...rows), under(rulebook))).toBe(17);
  });
});

describe("2026-07, Enterprise and SMB", () => {
  test.each([
    [4, 0, 0],
    [5, 0, 1],
    [300, 0, 1],
    [301, 1, 0],
  ])("M365 net customer adds: %d licences are Enterprise %d, SMB %d", (paid, ent, smb) => {
    expect(onBoth("M365 net customer adds", seats(["a", now, paid]))).toEqual([ent, smb]);
  });

  test("a tenant that grew from 300 to 301 is an Enterprise add and no SMB loss", () => {
    expect(onBoth("M365 net customer adds", seats(["a", ago, 300], ["a", now, 301]))).toEqual([
      1, 0,
    ]);
  });

  test("one that grew from 4 to 301 was never SMB", () => {
    expect(onBoth("M365 net customer adds", seats(["a", ago, 4], ["a", now, 301]))).toEqual([1, 0]);
  });

  test("one that shrank from 301 to 300 is an Enterprise loss and an SMB add", () => {
    expect(onBoth("M365 net customer adds", seats(["a", ago, 301], ["a", now, 300]))).toEqual([
      -1, 1,
    ]);
  });

  test("a tenant's licences are those of its largest workload: 301 and 50 are Enterprise only", () => {
    const table = seats(["a", now, 301], ["a", now, 50, 0, "Defender for Identity"]);
    expect(onBoth("M365 net customer adds", table)).toEqual([1, 0]);
  });

  test("CSP counts for Microsoft 365 and for Azure, tier 1 and 2", () => {
    const table = seats(["a", now, 50, 0, "Intune", "CSP T1"], ["b", now, 50, 0, "Intune", "PAL"]);
    expect(onBoth("M365 net customer adds", table)).toEqual([0, 1]);
    const azure = acr(["a", 0, 600, "Sentinel", "CSP Tier 2"], ["b", 0, 600, "Sentinel", "CPOR"]);
    expect(found("Azure net customer adds|SMB", azure, under("2026-07"))).toBe(1);
  });

  test.each([
    [599.99, 0],
    [600, 1],
  ])("Azure net customer adds: %d USD in twelve months give %d on both tracks", (last, adds) => {
    expect(onBoth("Azure net customer adds", acr(["a", 0, last]))).toEqual([adds, adds]);
  });

  test.each([
    [4, 4, 0, 0],
    [5, 1, 0, 1],
    [300, 45, 0, 1],
    [300, 44, 0, 0],
    [301, 46, 1, 0],
    [301, 45, 0, 0],
  ])(
    "M365 deployments: %d licences, %d protected are Enterprise %d, SMB %d",
    (paid, users, ent, smb) => {
      expect(onBoth("M365 deployments", seats(["a", now, paid, users]))).toEqual([ent, smb]);
    }
  );

  test("M365 deployments: grown from 300 to 400 and protected now, the tenant counts in both", () => {
    const table = seats(["a", ago, 300, 0], ["a", now, 400, 60]);
    expect(onBoth("M365 deployments", table)).toEqual([1, 1]);
  });

  test.each([
    ["749.99 is none", 0, 749.99, 0, 0],
    ["750.00 is SMB", 0, 750, 0, 1],
    ["12,000.00 is SMB", 0, 12_000, 0, 1],
    ["12,000.01 is Enterprise", 0, 12_000.01, 1, 0],
    ["from 750 to 12,000.01: Enterprise add, still one of SMB", 750, 12_000.01, 1, 0],
    ["from 749.99 to 12,000.01: never SMB", 749.99, 12_000.01, 1, 0],
    ["from 12,000.01 to 12,000.00: Enterprise loss, SMB add", 12_000.01, 12_000, -1, 1],
    ["from 750 to 749.99: SMB loss", 750, 749.99, 0, -1],
  ])("Azure deployments: %s", (_, before, last, ent, smb) => {
    expect(onBoth("Azure deployments", acr(["a", before, last]))).toEqual([ent, smb]);
  });

  test.each([
    ["100 to 12,000: SMB gains 11,900", 100, 12_000, 0, 11_900],
    ["12,000 to 12,500: Enterprise gains all 12,500, SMB keeps it", 12_000, 12_500, 12_500, 500],
    ["12,000.01 to 12,500", 12_000.01, 12_500, 499.99, 0],
    ["0 to 12,500 was never SMB", 0, 12_500, 12_500, 0],
    ["13,000 to 11,000: out of one band, into the other", 13_000, 11_000, -13_000, 11_000],
  ])("Azure usage growth: %s", (_, before, last, ent, smb) => {
    expect(onBoth("Azure usage growth", acr(["a", before, last]))).toEqual([ent, smb]);
  });

  test.each([
    ["300 licences then and now: SMB's 30 users more", 300, 300, 0, 30],
    ["301 then and now: Enterprise's", 301, 301, 30, 0],
    ["300 then, 301 now: Enterprise gains all 50, SMB keeps the tenant", 300, 301, 50, 30],
    ["4 then, 301 now was never SMB", 4, 301, 50, 0],
    ["301 then, 300 now: out of one band, into the other", 301, 300, -20, 50],
  ])("M365 usage growth from 20 to 50 users: %s", (_, before, last, ent, smb) => {
    const table = seats(["a", ago, before, 20], ["a", now, last, 50]);
    expect(onBoth("M365 usage growth", table)).toEqual([ent, smb]);
  });

  test("M365 usage growth counts after the association only: 50 − 35 since March", () => {
    const table = seats(
      ["a", ago, 100, 20, "Intune", "CPOR", "2026-03-09"],
      ["a", "2026-03", 100, 35, "Intune", "CPOR", "2026-03-09"],
      ["a", now, 100, 50, "Intune", "CPOR", "2026-03-09"]
    );
    expect(onBoth("M365 usage growth", table)).toEqual([0, 15]);
    expect(onBoth("M365 usage growth", table, ["Reading SE-13", "c"])).toEqual([0, 30]);
  });

  test("17 Azure services count, new names among them; Advanced Data Security no longer", () => {
    const services = [
      ...["Application Gateway", "Azure AD B2C", "Azure AD External Identities", "Bastion"],
      ...["DDoS Protection", "Firewall", "Firewall Manager", "Front Door", "IoT Security"],
      ...["Key Vault", "Microsoft Defender for Cloud", "Microsoft Entra"],
      ...["Microsoft Entra Domain Services", "Microsoft Entra Verified ID", "Microsoft Purview"],
      ...["Microsoft Security Copilot", "Microsoft Sentinel"],
    ];
    expect(services).toHaveLength(17);
    const rows = [...services, "Advanced Data Security", "Network Watcher"].map(
      (service, index): YearsOfAcr => [`t${index}`, 1, 2, service]
    );
    expect(found("Azure usage growth|SMB", acr(...rows), under("2026-07"))).toBe(17);
  });

  test.each([
    ["Entra ID P1", 1],
    ["Azure AD Premium", 1],
    ["Defender for Endpoint P2", 1],
    ["Defender for Endpoint", 1],
    ["Defender for Endpoint P1", 0],
    ["Microsoft Purview Information Protection", 1],
    ["Azip", 1],
    ["Teams", 0],
  ])("workload %s: %d", (workload, expected) => {
    const table = seats(["a", now, 50, 0, workload]);
    expect(found("M365 net customer adds|SMB", table, under("2026-07"))).toBe(expected);
  });
});

describe("readings", () => {
  const rising = seats(["a", ago, 10], ["a", "2026-07", 10], ["a", now, 25]);
  const fromNothing = seats(["a", "2026-07", 0], ["a", now, 25]);

  test.each([
    ["a", 0, 1],
    // Months without a row are empty: the state before is none.
    ["b", 1, 1],
    ["c", 1, 1],
  ])("SE-2 (%s) in 2023: a rise from 10 is %d, one from 0 is %d", (letter, gradual, sudden) => {
    const reading = under("2023-06", ["Reading SE-2", letter]);
    expect(found("M365 net customer adds", rising, reading)).toBe(gradual);
    expect(found("M365 net customer adds", fromNothing, reading)).toBe(sudden);
  });

  test("SE-2 (b) in 2026: from 0 to 5 is an SMB add, and growing on to 301 no loss", () => {
    const table = seats(["a", "2025-12", 5], ["a", "2026-01", 301], ["a", now, 301]);
    const reading = under("2026-07", ["Reading SE-2", "b"]);
    // The months in between without a row are empty: the tenant is lost in February and Enterprise gains it anew in August.
    expect(found("M365 net customer adds|Enterprise", table, reading)).toBe(1);
    const kept = seats(
      ...[
        "2025-12",
        "2026-01",
        "2026-02",
        "2026-03",
        "2026-04",
        "2026-05",
        "2026-06",
        "2026-07",
      ].map((month, index): SeatsRow => ["a", month, index === 0 ? 5 : 301]),
      ["a", now, 301]
    );
    expect(found("M365 net customer adds|SMB", kept, reading)).toBe(1);
  });

  test.each([
    ["a", 1],
    ["b", 0],
  ])("SE-10 (%s) in 2026: a peak of 20 % in between is %d", (letter, expected) => {
    const table = seats(["a", ago, 100, 0], ["a", "2026-03", 100, 20], ["a", now, 100, 0]);
    expect(onBoth("M365 deployments", table, ["Reading SE-10", letter])).toEqual([0, expected]);
  });

  test.each([
    ["a", 1],
    ["b", 0],
  ])("SE-10 (%s) doesn't touch net adds: 600 USD that lapsed is 0", (letter, deployed) => {
    const table: Cells = [
      ...acr(["a", 0, 0]),
      ["a", "2025-09", "Sentinel", 800, "PAL"],
      ["a", "2025-10", "Sentinel", -790, "PAL"],
    ];
    expect(onBoth("Azure deployments", table, ["Reading SE-10", letter])).toEqual([0, deployed]);
    expect(onBoth("Azure net customer adds", table, ["Reading SE-10", letter])).toEqual([0, 0]);
  });
});

test("a customer exactly at 12,000 USD is told, for SE-7 decides about it; one cent more isn't", () => {
  const noteOf = (last: number, rulebook: Rulebook, row: string): string | undefined =>
    metricsOf("Security", [acr(["a", 0, last]), under(rulebook)]).get(row)?.note;
  const told = "1 customer has exactly 12,000 USD in twelve months";
  expect(noteOf(12_000, "2023-06", "Azure deployments")).toContain(told);
  expect(noteOf(12_000, "2026-07", "Azure deployments|Enterprise")).toContain(told);
  expect(noteOf(12_000, "2026-07", "Azure deployments|SMB")).toContain(told);
  expect(noteOf(12_000.01, "2023-06", "Azure deployments")).not.toContain("12,000");
  expect(noteOf(12_000, "2023-06", "Azure net customer adds")).not.toContain("12,000");
});

test("22 months of consumption aren't enough: no value, and the note names the missing months", () => {
  const rows = metricsOf("Security", [
    acr(["a", 0, 100]).filter((row) => row[1] !== "2024-09"),
    under("2023-06"),
  ]);
  const row = rows.get("Azure net customer adds");
  expect(row?.value).toBe("");
  expect(row?.note).toContain("2024-09");
});
