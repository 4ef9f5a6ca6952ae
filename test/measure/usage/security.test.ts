/** Security from seats and consumption rows: the seat state machine, crossings, averages, and sums of twelve months. */
import { type Cells, settings, valueOf } from "./metrics-of";

/** Months from September 2021 (t − 12) to September 2022 (t). */
const year = Array.from({ length: 13 }, (_, index) => monthText(2021 * 12 + 8 + index));
const twoYears = Array.from({ length: 24 }, (_, index) => monthText(2020 * 12 + 9 + index));

function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** One customer's seats in the months of the year; `undefined` is a month without a row. */
function seats(
  paid: readonly (number | undefined)[],
  protectedUsers: readonly number[] = [],
  dates = ""
): Cells {
  return [
    [
      "Tenant",
      "Month",
      "Workload",
      "Paid seats",
      "Protected users",
      "Association",
      "Association date",
    ],
    ...year.map((month) => ["span", month, "Intune", 0, 0, "CPOR", ""]),
    ...paid.flatMap((count, index) =>
      count === undefined
        ? []
        : [
            [
              "a",
              year[index],
              "Defender for Endpoint",
              count,
              protectedUsers[index] ?? 0,
              "CPOR",
              dates,
            ],
          ]
    ),
  ];
}

/** 13 values: `before` up to t − 1, then `now`. */
const until = (before: number | undefined, now: number | undefined) => [
  ...Array<number | undefined>(12).fill(before),
  now,
];

describe("M365 net customer adds", () => {
  const adds = (paid: readonly (number | undefined)[], ...more: Cells[]) =>
    valueOf("Security", "M365 net customer adds", [seats(paid), ...more]);

  test.each([
    ["0 to 25 is an add", until(0, 25), 1],
    ["0 to 24 isn't", until(0, 24), 0],
    ["no rows, then 25, is an add", until(undefined, 25), 1],
    ["0, 10, 25 is one add", [...Array<number>(10).fill(0), 0, 10, 25], 1],
    ["10 from the table's begin, then 25, is none", until(10, 25), 0],
    ["25 to 0 is a loss", until(25, 0), -1],
    ["25 to no row is a loss", until(25, undefined), -1],
    ["30, 10, 0 is a loss", [...Array<number>(11).fill(30), 10, 0], -1],
    ["30 to 1 is none", until(30, 1), 0],
    ["an add and a loss come to 0", [0, 30, 0, ...Array<number>(10).fill(0)], 0],
  ])("%s", (_, paid, expected) => {
    expect(adds(paid)).toBe(expected);
  });

  test.each([
    ["a", 0],
    ["b", 1],
    ["c", 1],
  ])("reading SE-2 (%s): 0, 10, 25 is %d", (letter, expected) => {
    const ramp = [...Array<number>(10).fill(0), 0, 10, 25];
    expect(adds(ramp, settings(["Reading SE-2", letter]))).toBe(expected);
  });
});

describe("M365 deployments", () => {
  const deployments = (paid: readonly number[], users: readonly number[], ...more: Cells[]) =>
    valueOf("Security", "M365 deployments", [seats(paid, users), ...more]);
  const of100 = Array<number>(13).fill(100);
  const risingTo = (last: number) => [...Array<number>(12).fill(14), last];

  test("14 to 15 of 100 seats crosses; 14 doesn't; 15 a year ago doesn't", () => {
    expect(deployments(of100, risingTo(15))).toBe(1);
    expect(deployments(of100, risingTo(14))).toBe(0);
    expect(deployments(of100, [15, ...risingTo(15).slice(1)])).toBe(0);
  });

  test("25 seats are needed now", () => {
    expect(deployments(Array<number>(13).fill(25), [0, ...Array<number>(12).fill(4)])).toBe(1);
    expect(deployments(Array<number>(13).fill(24), [0, ...Array<number>(12).fill(4)])).toBe(0);
  });

  test("a peak in between is enough, under reading SE-10 (b) it isn't", () => {
    const peak = [0, 0, 50, ...Array<number>(10).fill(0)];
    expect(deployments(of100, peak)).toBe(1);
    expect(deployments(of100, peak, settings(["Reading SE-10", "b"]))).toBe(0);
  });
});

describe("M365 usage growth", () => {
  const users = [20, 20, 20, 20, 20, 20, 50, 50, 50, 50, 50, 50, 90];

  test.each([
    ["no date: 90 − 20", "", 70],
    ["associated in March 2022: 90 − 50", "2022-03-05", 40],
    ["associated after t", "2022-10-05", 0],
  ])("%s", (_, date, expected) => {
    const table = seats(Array<number>(13).fill(100), users, date);
    expect(valueOf("Security", "M365 usage growth", [table])).toBe(expected);
  });

  test.each([
    ["a", 20],
    ["b", 40],
    ["c", 70],
  ])("reading SE-13 (%s): %d", (letter, expected) => {
    const table = seats(Array<number>(13).fill(100), users, "2022-03-05");
    expect(
      valueOf("Security", "M365 usage growth", [table, settings(["Reading SE-13", letter])])
    ).toBe(expected);
  });
});

test("the glossary's short names: 5 workloads with 4 users each grew by 20", () => {
  const short: Cells = [
    ["Tenant", "Month", "Workload", "Paid seats", "Protected users"],
    ...["AADP", "MDO", "MDE", "MDI", "MIP"].flatMap((workload) => [
      ["a", "2021-09", workload, 25, 0],
      ["a", "2022-09", workload, 25, 4],
    ]),
  ];
  expect(valueOf("Security", "M365 usage growth", [short])).toBe(20);
});

test("the wide export gives a line per product: subscriptions are summed, free ones left out", () => {
  const ems: Cells = [
    [
      "CustomerTenantId",
      "Month",
      "FreeVsPaidSKU",
      "PartnerAttributionType",
      "AADPPaidAvailableUnits",
      "AADPMonthlyActiveUsers",
      "IntunePaidAvailableUnits",
      "IntuneMonthlyActiveUsers",
      "AzipPaidAvailableUnits",
      "AzipMonthlyActiveUsers",
    ],
    ["a", "2021-09-01", "Paid", "CPOR", 0, 0, 0, 0, 0, 0],
    ["a", "2022-09-01", "Paid", "CPOR", 20, 3, 20, 0, 20, 1],
    ["a", "2022-09-01", "Paid", "CPOR", 20, 3, 0, 0, 0, 0],
    ["a", "2022-09-01", "Free", "CPOR", 900, 900, 900, 900, 900, 900],
  ];
  // 3 + 3 + 1 users; 20 + 20 seats in one workload.
  expect(valueOf("Security", "M365 usage growth", [ems])).toBe(7);
  expect(valueOf("Security", "M365 net customer adds", [ems])).toBe(1);
  // 6 of 40 is 15 %.
  expect(valueOf("Security", "M365 deployments", [ems])).toBe(1);
});

describe("Azure", () => {
  /** What each of the 24 months has, the older year first. */
  const acr = (older: number, newer: number, tenant = "a", tpid: string | number = "1") =>
    twoYears.map((month, index) => [
      tenant,
      month,
      "Sentinel",
      index < 12 ? older : newer,
      "PAL",
      tpid,
    ]);
  const table = (...rows: readonly (readonly unknown[])[]): Cells => [
    ["Tenant", "Month", "Service", "ACR", "Association", "TPID"],
    ...rows,
  ];
  const value = (metric: string, rows: readonly (readonly unknown[])[], ...more: Cells[]) =>
    valueOf("Security", metric, [table(...rows), ...more]);

  test.each([
    ["24.99 to 100 is an add", 24.99, 100, 1],
    ["25 to 100 isn't", 25, 100, 0],
    ["24.99 to 99.99 isn't", 24.99, 99.99, 0],
    ["100 to 24.99 is a loss", 100, 24.99, -1],
    ["100 to 25 isn't", 100, 25, 0],
  ])("net customer adds, monthly average of a customer: %s", (_, older, newer, expected) => {
    expect(value("Azure net customer adds", acr(older, newer))).toBe(expected);
  });

  test("two tenants of one top parent are one customer: 10 + 10 to 50 + 50", () => {
    expect(value("Azure net customer adds", [...acr(10, 50, "a"), ...acr(10, 50, "b")])).toBe(1);
    expect(
      value("Azure net customer adds", [...acr(10, 50, "a", "1"), ...acr(10, 50, "b", "2")])
    ).toBe(0);
  });

  test.each([
    ["12 × 1,000 crosses 12,000", 0, 1000, 1],
    ["12 × 999.99 doesn't", 0, 999.99, 0],
    ["above it already doesn't", 1000, 2000, 0],
  ])("deployments: %s", (_, older, newer, expected) => {
    expect(value("Azure deployments", acr(older, newer))).toBe(expected);
  });

  test("a peak in between counts, under reading SE-10 (b) it doesn't", () => {
    const peak = acr(0, 0).map((row) =>
      row[1] === "2021-10" ? [...row.slice(0, 3), 15000, "PAL", "1"] : row
    );
    const gone = [...peak, ["a", "2021-11", "Sentinel", -14000, "PAL", "1"]];
    expect(value("Azure deployments", gone)).toBe(1);
    expect(value("Azure deployments", gone, settings(["Reading SE-10", "b"]))).toBe(0);
  });

  test("usage growth is 12 × 150 − 12 × 100 = 600; other services and CSP don't count", () => {
    const rows = [
      ...acr(100, 150),
      ["a", "2022-09", "Storage", 5000, "PAL", "1"],
      ["a", "2022-09", "Sentinel", 5000, "CSP", "1"],
    ];
    expect(value("Azure usage growth", rows)).toBe(600);
  });

  test("22 months aren't enough, and the note names the missing ones", () => {
    expect(value("Azure usage growth", acr(100, 150).slice(2))).toBe("");
  });
});
