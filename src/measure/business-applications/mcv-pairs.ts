/** How many workloads of tenants reach a monthly consumption value, now minus a year ago. */
import { forTrack } from "../../rules/types";
import { inMillionths } from "../usage/amounts";
import {
  businessUsageTable,
  remarksOnRates,
  valueColumns,
  type ValueRows,
  valueRows,
} from "./consumption-value";
import { bookPairs } from "./pairs";
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
    const amount = stock(now, 1, floor, ledger) - stock(then, -1, floor, ledger);
    return { amount, notes: remarksOnRates(now, then) };
  },
});

function stock(rows: ValueRows, sign: 1 | -1, floor: number, ledger: RowLedger): number {
  const sums = new Map<string, number>();
  rows.values.forEach((value, at) => {
    if (rows.standing[at] !== counted) return;
    sums.set(rows.pairOf(at), (sums.get(rows.pairOf(at)) ?? 0) + value);
  });
  const reached = (pair: string): number =>
    (sums.get(pair) ?? 0) >= inMillionths(floor) ? counted : belowFloor;
  return bookPairs(rows, sign, reached, ledger);
}
