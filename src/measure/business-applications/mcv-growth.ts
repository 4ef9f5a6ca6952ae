/** How much the monthly consumption value of all customers grew within a year. */
import type { Text } from "../../core/language";
import { monthText } from "../../core/month";
import { telling } from "../../core/telling";
import { units } from "../../rules/names";
import type { Change } from "../measured";
import { fromMillionths } from "../usage/amounts";
import {
  businessUsageTable,
  remarksOnRates,
  valueColumns,
  type ValueRows,
  valueRows,
} from "./consumption-value";
import { counted, type RowLedger, type RowTold } from "../usage/row-ledger";
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
    const sum = total(now);
    const { amount, notes } = growth(sum, base, question);
    const share: Said = { unit: units.MCV, base: fromMillionths(base) };
    tell(now, share, false, ledger, (lost) =>
      changed(growth(sum - lost, base, question).amount, amount)
    );
    tell(then, share, true, ledger, (lost) =>
      changed(growth(sum, base - lost, question).amount, amount)
    );
    return { amount, notes: [...notes, ...remarksOnRates(now, then)] };
  },
  /** The value of a year ago, which has to reach the floor. */
  requirement: {
    needed: (asOf) => [asOf - monthsPerYear],
    measuring: (question, rows, ledger) => {
      const then = valueRows(question, question.asOf - monthsPerYear, rows);
      book(then, fromMillionths(1), ledger);
      tell(then, { unit: units.MCV }, false, ledger, (lost) => fromMillionths(-lost));
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

interface Said {
  readonly unit: Text;
  /** Of which rows are shares; absent where they are simply added. */
  readonly base?: number;
}

/** @param changeWithout By the value of the row, in millionths. */
function tell(
  { block, values, standing }: ValueRows,
  { unit, base }: Said,
  isYearAgo: boolean,
  ledger: RowLedger,
  changeWithout: (lost: number) => Change
): void {
  const when = { to: monthText(block.month) };
  ledger.tell(block.rows, (at): RowTold | undefined => {
    if (standing[at] !== counted) return undefined;
    const value = values[at] ?? 0;
    const amount = { value: fromMillionths(value), unit };
    return {
      change: changeWithout(value),
      telling:
        base === undefined
          ? telling("added", { amount, when, isYearAgo })
          : telling("shareOfBase", { amount, base, when, isYearAgo }),
    };
  });
}

function changed(after: number | undefined, before: number | undefined): Change {
  return after === undefined ? "unmeasured" : after - (before ?? 0);
}
