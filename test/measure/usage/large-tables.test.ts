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
