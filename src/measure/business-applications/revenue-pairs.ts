/** How many workloads of tenants bring enough revenue, now minus a year ago. */
import type { Month } from "../../core/month";
import { note } from "../../core/note";
import { type Band, forTrack } from "../../rules/types";
import { exceeds, inDollars } from "../usage/amounts";
import { emptyBand, isInBand } from "../usage/band";
import { bookPairs, type PairRows, pairRows } from "./pairs";
import {
  isCounted,
  revenueByPair,
  revenueColumns,
  revenueSums,
  revenueTable,
} from "./revenue-sums";
import { codeOf, counted, type RowLedger } from "../usage/row-ledger";
import type { RowsOfMonth, UsageQuestion } from "../usage/usage-question";
import { defineUsageWay, monthsPerYear } from "../usage/usage-way";

const belowFloor = codeOf("belowFloor");
const notAttached = codeOf("notAttached");
const otherAssociation = codeOf("otherAssociation");

type Question = UsageQuestion & {
  readonly measure: Extract<UsageQuestion["measure"], { readonly by: "revenuePairs" }>;
};

export const revenuePairs = defineUsageWay({
  by: "revenuePairs",
  kind: "businessRevenue",
  tableIn: revenueTable,
  columns: () => revenueColumns,
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
  const band = forTrack(measure.revenueUsd, track) ?? emptyBand;
  const { attachedColumn } = measure;
  const ofMonth = pairRows(question, rows(month));
  const chosen = reading("BA-3");
  const verdict =
    chosen === "c"
      ? bySubscription(ofMonth, band)
      : chosen === "a" && table.has("attached")
        ? byWholeRevenue(ofMonth, band)
        : byEligibleRevenue(
            ofMonth,
            attachedColumn && table.has("attached") ? "attached" : "revenue",
            band
          );
  return bookPairs(ofMonth, sign, verdict, ledger);
}

type Verdict = (pair: string, at: number) => number;

const isEnough = (sum: number, band: Band): boolean => isInBand(inDollars(sum), band);

/** Revenue of eligible associations, what is attached of it where a column says so. */
function byEligibleRevenue(rows: PairRows, column: "revenue" | "attached", band: Band): Verdict {
  const sums = revenueByPair(rows, column);
  return (pair) => (isEnough(sums.get(pair) ?? 0, band) ? counted : belowFloor);
}

/** All of the customer's revenue of the workload, of which something must be attached to the partner. */
function byWholeRevenue(rows: PairRows, band: Band): Verdict {
  const whole = revenueSums(
    rows,
    "revenue",
    rows.pairOf,
    (code) => code === counted || code === otherAssociation
  );
  const attached = revenueByPair(rows, "attached");
  return (pair) => {
    if (!isEnough(whole.get(pair) ?? 0, band)) return belowFloor;
    return exceeds(attached.get(pair) ?? 0, 0) ? counted : notAttached;
  };
}

/** One subscription must bring it by itself; without ids each row is one. */
function bySubscription(rows: PairRows, band: Band): Verdict {
  const ids = rows.block.textsOf("subscription");
  const nameOf = (at: number): string => {
    const id = ids[at] ?? -1;
    return `${rows.pairOf(at)}|${id < 0 ? `row ${at}` : id}`;
  };
  const sums = revenueSums(rows, "revenue", nameOf, isCounted);
  const pairs = new Set(
    [...sums].flatMap(([name, sum]) =>
      isEnough(sum, band) ? [name.slice(0, name.lastIndexOf("|"))] : []
    )
  );
  return (pair) => (pairs.has(pair) ? counted : belowFloor);
}
