/** How many workloads of tenants bring enough revenue both now and a year ago, which tells a partner's size. */
import { forTrack } from "../../rules/types";
import { exceeds } from "../usage/amounts";
import { codeOf, counted, type RowLedger } from "../usage/row-ledger";
import { defineUsageWay, monthsPerYear } from "../usage/usage-way";
import { bookPairs, type PairRows, pairRows } from "./pairs";
import { revenueByPair, revenueColumns, revenueTable } from "./revenue-sums";

const belowFloor = codeOf("belowFloor");
const alreadyCounted = codeOf("alreadyCounted");

export const lastingPairs = defineUsageWay({
  by: "lastingPairs",
  kind: "businessRevenue",
  tableIn: revenueTable,
  columns: () => revenueColumns,
  needed: (asOf) => [asOf, asOf - monthsPerYear],
  value: (question, rows, ledger) => {
    const { asOf, measure, track } = question;
    const bar = forTrack(measure.aboveUsd, track) ?? Infinity;
    const now = pairRows(question, rows(asOf));
    const then = pairRows(question, rows(asOf - monthsPerYear));
    const enough = [now, then].map((month) => pairsAbove(month, bar));
    const lasts = (pair: string): boolean => enough.every((pairs) => pairs.has(pair));
    bookThen(then, lasts, ledger);
    const amount = bookPairs(now, 1, (pair) => (lasts(pair) ? counted : belowFloor), ledger);
    return { amount, notes: [] };
  },
});

function pairsAbove(rows: PairRows, bar: number): ReadonlySet<string> {
  const sums = [...revenueByPair(rows, "revenue")];
  return new Set(sums.flatMap(([pair, sum]) => (exceeds(sum, bar) ? [pair] : [])));
}

/** A pair is counted once, by its rows of the month itself. */
function bookThen(
  { block, standing, pairOf }: PairRows,
  lasts: (pair: string) => boolean,
  ledger: RowLedger
): void {
  standing.forEach((code, at) => {
    const verdict = lasts(pairOf(at)) ? alreadyCounted : belowFloor;
    ledger.put(block.rows[at] ?? 0, code === counted ? verdict : code, 0);
  });
}
