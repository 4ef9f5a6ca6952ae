/** GAP: what is missing to the next point, to the maximum and to 70, worked out by hand from targets and maxima. */
import { callFunction, type Table } from "../../src/functions";

function gap(area: string, ...ranges: readonly unknown[]): Table {
  const result = callFunction("GAP", [area, ...ranges]);
  if (typeof result !== "object") throw new Error("GAP gives a table");
  return result.slice(1);
}

const table = (...rows: readonly (readonly unknown[])[]): readonly unknown[] => [
  ["Metric", "Value"],
  ...rows,
];

/** Points missing, needed, unit and next step of a metric. */
const of = (lines: Table, metric: string): Table =>
  lines.filter(([name]) => name === metric).map((line) => line.slice(2));

const lines = gap(
  "Infrastructure",
  table(
    ["Net customer adds", 2],
    ["Intermediate certifications", 5],
    ["Intermediate certifications step 1", 2],
    ["Advanced certifications", 3],
    ["Advanced certifications step 1", 1],
    ["Usage growth", 0.125],
    ["Deployments", 0]
  )
);

test("a tenant is worth 10 points: one more makes the next point and the maximum of 30", () => {
  expect(of(lines, "Net customer adds")).toEqual([
    [1, 1, "tenants", "Next point: 1 more tenant."],
    [10, 1, "tenants", "Maximum: 1 more tenant."],
  ]);
});

test("a metric at its maximum lacks nothing", () => {
  expect(of(lines, "Intermediate certifications")).toEqual([[0, 0, "people", "At its maximum."]]);
});

test("a step comes first: with one more architect the three people earn 12 points", () => {
  expect(of(lines, "Advanced certifications")).toEqual([
    [
      1,
      1,
      "people",
      "Next point: step 1, 1 more person; what is there earns 12 points once that is met.",
    ],
    [
      17.5,
      1,
      "people",
      "To 70: step 1, 1 more person, then 2 more people; what is there earns 12 points once that is met.",
    ],
    [
      20,
      1,
      "people",
      "Maximum: step 1, 1 more person, then 2 more people; what is there earns 12 points once that is met.",
    ],
  ]);
});

test("12.5 of 20 points of growth: 0.5 % to 13 points, 7.5 % to the maximum", () => {
  expect(of(lines, "Usage growth")).toEqual([
    [0.5, 0.005, "%", "Next point: 0.5 % more."],
    [7.5, 0.075, "%", "Maximum: 7.5 % more."],
  ]);
});

test("52.5 of 70 points: only the advanced certifications have 17.5 points left", () => {
  expect(lines.at(-1)).toEqual([
    "Total",
    "",
    17.5,
    "",
    "points",
    "Enough alone: Advanced certifications, step 1, 1 more person, then 2 more people. Points are needed in Advanced certifications, Deployments.",
  ]);
});

test("where no metric is enough alone, those with most left are named: 70 of 0 are 30 + 20 + 20", () => {
  const [total] = gap("Infrastructure", table(["Deployments", 0])).slice(-1);
  expect(total?.[5]).toMatch(
    /^No metric is enough alone; most is left in Net customer adds \(30 left\), Intermediate certifications \(20 left\), Advanced certifications \(20 left\)\./
  );
});

test("lost customers have to be won back: from -2 to one point of a tenant's 10 are 3", () => {
  const [next] = of(gap("Infrastructure", table(["Net customer adds", -2])), "Net customer adds");
  expect(next).toEqual([1, 3, "tenants", "Next point: 3 more tenants."]);
});

test("30 + 20 + 16 + 2 + 2 are 70: a qualified designation says so", () => {
  const full = gap(
    "Infrastructure",
    table(
      ["Net customer adds", 3],
      ["Intermediate certifications", 5],
      ["Advanced certifications", 4],
      ["Usage growth", 0.02],
      ["Deployments", 1]
    )
  );
  expect(full.at(-1)?.slice(2)).toEqual([
    0,
    "",
    "points",
    "Qualified: more points bring nothing extra.",
  ]);
});

test("each part of a combined metric is its own way: a point is 125 MPU or 1,250 USD", () => {
  const settings = [
    ["Setting", "Value"],
    ["Rulebook", "2023-06"],
  ];
  const typed = table(["M365 usage growth", 250], ["Azure usage growth", 0]);
  const security = gap("Security", typed, settings);
  expect(of(security, "M365 usage growth")[0]).toEqual([
    1,
    125,
    "MPU",
    "Next point: 125 more MPU.",
  ]);
  expect(of(security, "Azure usage growth")[0]).toEqual([
    1,
    1250,
    "USD",
    "Next point: 1250 more USD.",
  ]);
});

test("whole units only, under reading GE-1 (b): 12.5 % growth earn 12 points, the 13th takes 0.5 %", () => {
  const settings = [
    ["Setting", "Value"],
    ["Reading GE-1", "b"],
  ];
  const [next] = of(
    gap("Infrastructure", table(["Usage growth", 0.125]), settings),
    "Usage growth"
  );
  expect(next).toEqual([1, 0.005, "%", "Next point: 0.5 % more."]);
});

test("what is needed is rounded up: 3/14 more growth reaches 70, a rounded 0.214285714 wouldn't", () => {
  const rows = [
    ["Net customer adds", 4],
    ["Intermediate certifications", 15],
    ["Advanced certifications", 4],
    ["Deployments", 10],
  ];
  const score = (growth: number): unknown =>
    callFunction("STATUS", ["BusinessApplications", table(...rows, ["Usage growth", growth])]);
  const lines = gap("BusinessApplications", table(...rows, ["Usage growth", 0.01]));
  const to70 = of(lines, "Usage growth").find(([, , , step]) => String(step).startsWith("To 70"));
  expect(to70?.slice(1)).toEqual([0.214285715, "%", "To 70: 21.428572 % more."]);
  expect(score(0.01 + 0.214285715)).toBe("Qualified");
  expect(score(0.01 + 0.214285714)).toMatch(/^Not qualified/);
});
