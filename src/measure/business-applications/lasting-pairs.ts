/** How many workloads of tenants bring enough revenue both now and a year ago, which tells a partner's size. */
import { type Period, telling, type Telling } from "../../core/telling";
import { units } from "../../rules/names";
import { forTrack } from "../../rules/types";
import { exceeds, inDollars, inMillionths } from "../usage/amounts";
import { codeOf, counted, type RowLedger } from "../usage/row-ledger";
import { defineUsageWay, monthsPerYear } from "../usage/usage-way";
import { bookPairs, type PairRows, pairRows } from "./pairs";
import { tellPairs, type Verdict } from "./tell-pairs";
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
    const sums = [now, then].map((month) => revenueByPair(month, "revenue"));
    const lasts = (pair: string): boolean =>
      sums.every((ofMonth) => exceeds(ofMonth.get(pair) ?? 0, bar));
    bookThen(then, lasts, ledger);
    const amount = bookPairs(now, 1, (pair) => (lasts(pair) ? counted : belowFloor), ledger);
    [now, then].forEach((month, index) => {
      const revenue = month.block.numbersOf("revenue");
      const verdict: Verdict = (pair, without) => {
        const lost = without === undefined ? 0 : inMillionths(revenue[without] ?? 0);
        const left = sums.map(
          (ofMonth, each) => (ofMonth.get(pair) ?? 0) - (each === index ? lost : 0)
        );
        return left.every((sum) => exceeds(sum, bar)) ? counted : belowFloor;
      };
      const tell = (pair: string, code: number, when: Period): Telling => {
        const amountOf = { value: inDollars(sums[index]?.get(pair) ?? 0), unit: units.USD };
        const facts = { amount: amountOf, bar: { above: bar }, when };
        return telling(code === belowFloor ? "below" : "reached", facts);
      };
      tellPairs({ table: question.table, rows: month, sign: 1, verdict, tell }, ledger);
    });
    return { amount, notes: [] };
  },
});

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
