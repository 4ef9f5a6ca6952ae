/** GAP where more isn't simply added: numbers typed for a whole, steps that earn by themselves, and metrics that nothing can raise as of the month. */
import { callFunction, type Table } from "../../src/functions";

function gap(area: string, ...ranges: readonly unknown[]): Table {
  const result = callFunction("GAP", [area, ...ranges]);
  if (typeof result !== "object") throw new Error("GAP gives a table");
  return result.slice(1);
}

const metrics = (...rows: readonly (readonly unknown[])[]): readonly unknown[] => [
  ["Metric", "Value"],
  ...rows,
];
const settings = (...rows: readonly (readonly unknown[])[]): readonly unknown[] => [
  ["Setting", "Value"],
  ...rows,
];
const under = (rulebook: string): readonly unknown[] => ["Rulebook", rulebook];

/** Points missing, needed, unit and next step of a metric. */
const of = (lines: Table, metric: string): Table =>
  lines.filter(([name]) => name === metric).map((line) => line.slice(2));

describe("a combined metric", () => {
  test("typed for the whole: after 7 of 10 tenants at 2 points each, 1 makes a point and 3 the maximum", () => {
    const lines = gap("Security", metrics(["Net customer adds", 7]), settings(under("2023-06")));
    expect(of(lines, "Net customer adds")).toEqual([
      [1, 1, "tenants", "Next point: 1 more tenant."],
      [6, 3, "tenants", "Maximum: 3 more tenants."],
    ]);
    expect(of(lines, "M365 net customer adds")).toEqual([]);
  });

  test("with a target of 20 in place of 10 a tenant of either part is 1 point: 3 of 20 lack 17", () => {
    const own = settings(under("2023-06"), ["Target Net customer adds", 20]);
    const parts = metrics(["M365 net customer adds", 2], ["Azure net customer adds", 1]);
    const lines = of(gap("Security", parts, own), "Azure net customer adds");
    expect(lines.map(([missing, needed]) => [missing, needed])).toEqual([
      [1, 1],
      [17, 17],
    ]);
  });

  // 24,394 USD are 19 whole units of 1,250, and -1,250 MPU take 10 away: 9 points. The 20th unit ends at 25,000.
  test("whole units only: to the tenth point 24,394 USD lack 606", () => {
    const parts = metrics(["M365 usage growth", -1250], ["Azure usage growth", 24_394]);
    const whole = settings(under("2023-06"), ["Reading GE-1", "b"]);
    expect(of(gap("Security", parts, whole), "Azure usage growth")[0]).toEqual([
      1,
      606,
      "USD",
      "Next point: 606 more USD.",
    ]);
  });
});

describe("steps that earn 4 points each", () => {
  const smb = settings(under("2026-07"), ["Track", "SMB"]);
  const name = "Intermediate certifications";
  const held = (people: number): Table =>
    of(
      gap("DataAI", metrics([name, people], [`${name} step 1`, 0], [`${name} step 2`, 0]), smb),
      name
    );

  test("the first one alone makes the next point; for 40 it takes both and 8 people", () => {
    expect(held(0).map((line) => line[3])).toEqual([
      "Next point: step 1, 1 more person; what is there earns 4 points once that is met.",
      "Maximum: step 1, 1 more person, then step 2, 1 more person, then 8 more people; what is there earns 8 points once that is met.",
    ]);
  });

  test("with 3 people both make 8 + 12 points, and 5 more people the maximum", () => {
    expect(held(3)[1]?.[3]).toBe(
      "Maximum: step 1, 1 more person, then step 2, 1 more person, then 5 more people; what is there earns 20 points once that is met."
    );
  });

  test("of people that no table counts the first one is needed, though the steps are taken as met", () => {
    const lines = gap("DataAI", metrics(["Net customer adds", 1]), smb);
    expect(of(lines, name)[0]).toEqual([1, 1, "people", "Next point: 1 more person."]);
  });
});

describe("out of reach as of the month", () => {
  test("a baseline of 80,000 was 20,000 short a year ago; the other four have 12 + 20 + 15 + 20 of the 67 missing", () => {
    const lines = gap(
      "BusinessApplications",
      metrics(["Usage growth", 0.1], ["Usage growth baseline", 80_000], ["Net customer adds", 3]),
      settings(under("2022-05"))
    );
    expect(of(lines, "Usage growth")).toEqual([
      [
        30,
        20_000,
        "MCV",
        "Out of reach: the baseline was 20000 MCV short a year ago, which nothing changes any more.",
      ],
    ]);
    expect(lines.at(-1)?.[5]).toBe(
      "No metric is enough alone; most is left in Intermediate certifications (20 left), Deployments (20 left), Advanced certifications (15 left), Net customer adds (12 left). Points are needed in Intermediate certifications, Advanced certifications, Usage growth, Deployments. As of this month none can be had in Usage growth."
    );
  });

  const azure = (...rows: readonly (readonly unknown[])[]): readonly unknown[] => [
    ["Tenant", "Month", "Service", "ACR"],
    ...rows,
  ];
  const september = settings(["As of", "2022-09"]);

  test("nothing to grow from, and no month to compare with: no amount is promised", () => {
    const table = azure(["contoso", "2021-08", "Storage", 0], ["contoso", "2022-09", "Storage", 9]);
    const [growth] = of(gap("Infrastructure", table, september), "Usage growth");
    expect(growth?.slice(0, 3)).toEqual([20, "", "%"]);
    expect(growth?.[3]).toMatch(/^There is no value to add to\. ./);
    const short = azure(["contoso", "2022-09", "Storage", 9]);
    const [adds] = of(gap("Infrastructure", short, september), "Net customer adds");
    expect(adds?.slice(0, 3)).toEqual([30, "", "tenants"]);
    expect(adds?.[3]).toContain("2021-09");
  });

  test("without 30 points of net adds and 20 of growth the other 20 + 20 + 8 are not enough: one service has 2 of 10", () => {
    const short = azure(["contoso", "2022-09", "Storage", 9]);
    expect(gap("Infrastructure", short, september).at(-1)?.[5]).toBe(
      "All metrics together are not enough; most is left in Intermediate certifications (20 left), Advanced certifications (20 left), Deployments (8 left). Points are needed in Net customer adds, Intermediate certifications, Advanced certifications, Usage growth. As of this month none can be had in Net customer adds, Usage growth."
    );
  });
});
