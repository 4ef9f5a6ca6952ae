/** How many workloads of tenants bring enough revenue, now minus a year ago. */
import type { Month } from "../../core/month";
import { note } from "../../core/note";
import { forTrack } from "../../rules/types";
import type { Inputs } from "../../worksheet/inputs";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import { exceeds, inMillionths } from "../usage/amounts";
import { bookPairs, pairColumns, type PairRows, pairRows } from "./pairs";
import { codeOf, counted, type RowLedger } from "../usage/row-ledger";
import type { RowsOfMonth, UsageQuestion } from "../usage/usage-question";
import { defineUsageWay, monthsPerYear } from "../usage/usage-way";

const belowFloor = codeOf("belowFloor");
const notAttached = codeOf("notAttached");
const otherAssociation = codeOf("otherAssociation");

type Question = UsageQuestion & {
  readonly measure: Extract<UsageQuestion["measure"], { readonly by: "revenuePairs" }>;
};

function revenueTable({ usage }: Inputs): UsageTable | undefined {
  return usage.get("businessRevenue");
}

export const revenuePairs = defineUsageWay({
  by: "revenuePairs",
  kind: "businessRevenue",
  tableIn: revenueTable,
  columns: () => [...pairColumns, "revenue", "attached", "subscription"],
  needed: (asOf) => [asOf, asOf - monthsPerYear],
  value: (question, rows, ledger) => {
    const { asOf, table, reading } = question;
    const now = stock(asOf, 1, question, rows, ledger);
    const then = stock(asOf - monthsPerYear, -1, question, rows, ledger);
    const lacksAttached = reading("BA-3") === "a" && !table.has("attached");
    return { amount: now - then, notes: lacksAttached ? [note("attachedRevenueMissing", {})] : [] };
  },
});

function stock(
  month: Month,
  sign: 1 | -1,
  question: Question,
  rows: RowsOfMonth,
  ledger: RowLedger
): number {
  const { measure, track, table, reading } = question;
  const bar = forTrack(measure.aboveUsd, track) ?? Infinity;
  const ofMonth = pairRows(question, rows(month));
  const chosen = reading("BA-3");
  const verdict =
    chosen === "c"
      ? bySubscription(ofMonth, bar)
      : chosen === "a" && table.has("attached")
        ? byWholeRevenue(ofMonth, bar)
        : byEligibleRevenue(ofMonth, table.has("attached") ? "attached" : "revenue", bar);
  return bookPairs(ofMonth, sign, verdict, ledger);
}

type Verdict = (pair: string, at: number) => number;

/** Sums a column by a name of the row, over the rows that `looked` says. */
function sumsOf(
  { block, standing }: PairRows,
  column: string,
  nameOf: (at: number) => string,
  looked: (code: number) => boolean
): ReadonlyMap<string, number> {
  const amounts = block.numbersOf(column);
  const sums = new Map<string, number>();
  for (let at = 0; at < standing.length; at++) {
    if (!looked(standing[at] ?? counted)) continue;
    const name = nameOf(at);
    sums.set(name, (sums.get(name) ?? 0) + inMillionths(amounts[at] ?? 0));
  }
  return sums;
}

const isCounted = (code: number): boolean => code === counted;

/** Revenue of eligible associations, what is attached of it where a column says so. */
function byEligibleRevenue(rows: PairRows, column: "revenue" | "attached", bar: number): Verdict {
  const sums = sumsOf(rows, column, rows.pairOf, isCounted);
  return (pair) => (exceeds(sums.get(pair) ?? 0, bar) ? counted : belowFloor);
}

/** All of the customer's revenue of the workload, of which something must be attached to the partner. */
function byWholeRevenue(rows: PairRows, bar: number): Verdict {
  const whole = sumsOf(
    rows,
    "revenue",
    rows.pairOf,
    (code) => code === counted || code === otherAssociation
  );
  const attached = sumsOf(rows, "attached", rows.pairOf, isCounted);
  return (pair) => {
    if (!exceeds(whole.get(pair) ?? 0, bar)) return belowFloor;
    return exceeds(attached.get(pair) ?? 0, 0) ? counted : notAttached;
  };
}

/** One subscription must bring it by itself; without ids each row is one. */
function bySubscription(rows: PairRows, bar: number): Verdict {
  const ids = rows.block.textsOf("subscription");
  const nameOf = (at: number): string => {
    const id = ids[at] ?? -1;
    return `${rows.pairOf(at)}|${id < 0 ? `row ${at}` : id}`;
  };
  const sums = sumsOf(rows, "revenue", nameOf, isCounted);
  const pairs = new Set(
    [...sums].flatMap(([name, sum]) =>
      exceeds(sum, bar) ? [name.slice(0, name.lastIndexOf("|"))] : []
    )
  );
  return (pair) => (pairs.has(pair) ? counted : belowFloor);
}
