/** Tables of thousands of rows, which are read in blocks and with a guess at their latest month: the values are those of the rule all the same. */
import { callFunction } from "../../../src/functions";
import { type Cells, type MetricRowFound, metricsOf } from "./metrics-of";

type Row = readonly [tenant: unknown, month: unknown, acr: unknown, association?: unknown];

function consumption(rows: readonly Row[]): Cells {
  return [
    ["Tenant", "Month", "Service", "ACR", "Association"],
    ...rows.map(([tenant, month, acr, association = "CSP"]) => [
      ...[tenant, month, "Storage", acr, association],
    ]),
  ];
}

const times = (count: number, row: (index: number) => Row): readonly Row[] =>
  Array.from({ length: count }, (_, index) => row(index));

function growthOf(table: Cells): MetricRowFound | undefined {
  return metricsOf("Infrastructure", [table]).get("Usage growth");
}

test("one row of 5,003 names September 2022, and with it the month that is measured", () => {
  const august = times(5000, (index) => [`t${index}`, "2022-08", 1]);
  const table = consumption([
    ["early", "2021-08", 1],
    ["early", "2021-09", 1],
    ...august.slice(0, 2777),
    ["late", "2022-09", 1000],
    ...august.slice(2777),
  ]);
  // Only "late" reaches 1,000 USD in August or September 2022, nobody did a year before.
  expect(metricsOf("Infrastructure", [table]).get("Net customer adds")).toMatchObject({
    asOf: "2022-09",
    value: 1,
    counted: 1,
    leftOut: 5002,
  });
});

test("3,000 of 3,050 rows are of one month: 3,000 USD against 50 USD is 5,900 %", () => {
  const table = consumption([
    ...times(50, (index) => [`t${index}`, "2021-09", 1]),
    ...times(3000, (index) => [`t${index}`, "2022-09", 1]),
  ]);
  expect(growthOf(table)).toMatchObject({ value: 59, counted: 3050, leftOut: 0 });
});

test("months written 01/09/2022, which only the whole column tells, give the same over 1,500 rows", () => {
  const table = consumption([
    ...times(500, (index) => [`t${index}`, "01/09/2021", 1]),
    ...times(1000, (index) => [`t${index}`, "01/09/2022", 1]),
  ]);
  expect(growthOf(table)).toMatchObject({ asOf: "2022-09", value: 1, counted: 1500 });
});

test("amounts that are texts, first met in row 1,201, give the same as numbers", () => {
  const table = consumption([
    ...times(1000, (index) => [`t${index}`, "2021-09", 1]),
    ...times(1000, (index) => [`t${index}`, "2022-09", index < 200 ? 2 : "2.00"]),
  ]);
  expect(growthOf(table)).toMatchObject({ value: 1, counted: 2000 });
});

test("of 2,000 rows the 900 without an association don't count: 100 USD against 1,000 USD is −90 %", () => {
  const table = consumption([
    ...times(1000, (index) => [`t${index}`, "2021-09", 1]),
    ...times(1000, (index) => [`t${index}`, "2022-09", 1, index < 900 ? "" : "CSP"]),
  ]);
  expect(growthOf(table)).toMatchObject({ value: -0.9, counted: 1100, leftOut: 900 });
});

test("totals every third row are no data, also where most rows aren't plain", () => {
  const rows = times(3000, (index) => [
    index % 3 === 2 ? "Total" : `t${index}`,
    index < 1500 ? "2021-09" : "2022-09",
    index < 1500 ? 1 : 3,
    index % 2 === 0 ? "CSP" : null,
  ]);
  // Of each half 1,000 rows are data, every other one with CSP: 500 USD a year ago, 1,500 USD now.
  expect(growthOf(consumption(rows))).toMatchObject({ value: 2, counted: 1000, leftOut: 2000 });
});

test.each(["", "CSP"])(
  "the last of 20,000 rows is #REF!: its cell is named, with association %p in all of them",
  (association) => {
    const table = consumption([
      ...times(19_999, (index) => [`t${index}`, index % 2 ? "2021-09" : "2022-09", 1, association]),
      ["last", "2022-09", "#REF!", association],
    ]);
    const ask = () =>
      callFunction("METRICS", ["Infrastructure", table], { addresses: ["", "Azure!A1:E20001"] });
    expect(ask).toThrow("Azure!D20001");
  }
);

/** 300 tenants with 500 USD in September 2021 and 1,000 in September 2022; every so many rows are written carelessly, and a total follows. */
function careless(every: number): Cells {
  const rows = Array.from({ length: 600 }, (_, index): readonly Row[] => {
    const [tenant, month, acr] = [`t${index % 300}`, index < 300 ? "2021-09" : "2022-09", 500];
    const amount = index < 300 ? acr : acr * 2;
    return index % every === 0
      ? [
          [` ${tenant}\u00a0`, month, String(amount), " csp"],
          ["Total", month, 1e6],
        ]
      : [[tenant, month, amount]];
  });
  return consumption(rows.flat());
}

// 300 tenants reach 1,000 USD now and none did a year before; 300,000 USD are twice 150,000.
test.each([
  [2, 300],
  [9, 67],
  [100, 6],
])(
  "every %i rows carelessly written, with %i totals among them: the same values",
  (every, totals) => {
    const found = metricsOf("Infrastructure", [careless(every)]);
    expect(found.get("Net customer adds")).toMatchObject({ value: 300, leftOut: 300 + totals });
    expect(found.get("Usage growth")).toMatchObject({ value: 1, counted: 600, leftOut: totals });
  }
);

test("a no-break space where the association belongs is a blank one, and the note says so", () => {
  const table = careless(1000).map((row, at) =>
    at === 550 ? [...row.slice(0, 4), "\u00a0"] : row
  );
  // Of 300 tenants in September 2022 one is lost: 299 new ones, and 299,000 USD against 150,000.
  const found = metricsOf("Infrastructure", [table]);
  expect(found.get("Net customer adds")).toMatchObject({ value: 299 });
  expect(found.get("Usage growth")?.value).toBeCloseTo(149 / 150, 12);
  expect(found.get("Usage growth")?.note).toMatch(/1 row with a blank association/);
});
