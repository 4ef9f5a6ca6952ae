/** How much the monthly consumption value of all customers grew within a year. */
import { fromMillionths } from "../usage/amounts";
import {
  businessUsageTable,
  remarksOnRates,
  valueColumns,
  type ValueRows,
  valueRows,
} from "./consumption-value";
import { counted, type RowLedger } from "../usage/row-ledger";
import { defineUsageWay, growth, monthsPerYear } from "../usage/usage-way";

export const mcvGrowth = defineUsageWay({
  by: "mcvGrowth",
  kind: "businessUsage",
  tableIn: businessUsageTable,
  columns: () => valueColumns,
  needed: (asOf) => [asOf, asOf - monthsPerYear],
  value: (question, rows, ledger) => {
    const now = valueRows(question, question.asOf, rows);
    const then = valueRows(question, question.asOf - monthsPerYear, rows);
    const base = total(then);
    book(now, base > 0 ? 1 / base : 0, ledger);
    book(then, base > 0 ? -1 / base : 0, ledger);
    const { amount, notes } = growth(total(now), base, question);
    return { amount, notes: [...notes, ...remarksOnRates(now, then)] };
  },
  /** The value of a year ago, which has to reach the floor. */
  requirement: {
    needed: (asOf) => [asOf - monthsPerYear],
    measuring: (question, rows, ledger) => {
      const then = valueRows(question, question.asOf - monthsPerYear, rows);
      book(then, fromMillionths(1), ledger);
      return { amount: fromMillionths(total(then)), notes: remarksOnRates(then) };
    },
  },
});

function total({ values, standing }: ValueRows): number {
  return values.reduce((sum, value, at) => (standing[at] === counted ? sum + value : sum), 0);
}

/** @param share What a millionth contributes. */
function book({ block, standing, values }: ValueRows, share: number, ledger: RowLedger): void {
  standing.forEach((code, at) => {
    const contribution = code === counted ? (values[at] ?? 0) * share : 0;
    ledger.put(block.rows[at] ?? 0, code, contribution);
  });
}
