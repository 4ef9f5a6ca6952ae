/** How many workloads of tenants reach a monthly consumption value, now minus a year ago. */
import { type Period, telling, type Telling } from "../../core/telling";
import { units } from "../../rules/names";
import { forTrack } from "../../rules/types";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import { fromMillionths, inMillionths } from "../usage/amounts";
import {
  businessUsageTable,
  remarksOnRates,
  valueColumns,
  type ValueRows,
  valueRows,
} from "./consumption-value";
import { bookPairs } from "./pairs";
import { tellPairs, type Verdict } from "./tell-pairs";
import { codeOf, counted, type RowLedger } from "../usage/row-ledger";
import { defineUsageWay, monthsPerYear } from "../usage/usage-way";

const belowFloor = codeOf("belowFloor");

export const mcvPairs = defineUsageWay({
  by: "mcvPairs",
  kind: "businessUsage",
  tableIn: businessUsageTable,
  columns: () => valueColumns,
  needed: (asOf) => [asOf, asOf - monthsPerYear],
  value: (question, rows, ledger) => {
    const { asOf, measure, track } = question;
    const floor = forTrack(measure.floorMcv, track) ?? Infinity;
    const now = valueRows(question, asOf, rows);
    const then = valueRows(question, asOf - monthsPerYear, rows);
    const { table } = question;
    const amount = stock(table, now, 1, floor, ledger) - stock(table, then, -1, floor, ledger);
    return { amount, notes: remarksOnRates(now, then) };
  },
});

function stock(
  table: UsageTable,
  rows: ValueRows,
  sign: 1 | -1,
  floor: number,
  ledger: RowLedger
): number {
  const sums = new Map<string, number>();
  rows.values.forEach((value, at) => {
    if (rows.standing[at] !== counted) return;
    sums.set(rows.pairOf(at), (sums.get(rows.pairOf(at)) ?? 0) + value);
  });
  const verdict: Verdict = (pair, without) => {
    const lost = without === undefined ? 0 : (rows.values[without] ?? 0);
    return (sums.get(pair) ?? 0) - lost >= inMillionths(floor) ? counted : belowFloor;
  };
  const tell = (pair: string, code: number, when: Period): Telling => {
    const amount = { value: fromMillionths(sums.get(pair) ?? 0), unit: units.MCV };
    const facts = { amount, bar: { from: floor }, when, isYearAgo: sign < 0 };
    return telling(code === counted ? "reached" : "below", facts);
  };
  tellPairs({ table, rows, sign, verdict, tell }, ledger);
  return bookPairs(rows, sign, verdict, ledger);
}
