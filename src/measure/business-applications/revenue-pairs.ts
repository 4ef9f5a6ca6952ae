/** How many workloads of tenants bring enough revenue, now minus a year ago. */
import type { Month } from "../../core/month";
import { note } from "../../core/note";
import { type Period, telling, type Telling } from "../../core/telling";
import { units } from "../../rules/names";
import { type Band, forTrack } from "../../rules/types";
import { exceeds, inDollars, inMillionths } from "../usage/amounts";
import { emptyBand, isInBand } from "../usage/band";
import { bookPairs, type PairRows, pairRows } from "./pairs";
import {
  isCounted,
  revenueByPair,
  revenueColumns,
  revenueSums,
  revenueTable,
} from "./revenue-sums";
import { tellPairs, type Verdict } from "./tell-pairs";
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
  const judged =
    chosen === "c"
      ? bySubscription(ofMonth, band)
      : chosen === "a" && table.has("attached")
        ? byWholeRevenue(ofMonth, band)
        : byEligibleRevenue(
            ofMonth,
            attachedColumn && table.has("attached") ? "attached" : "revenue",
            band
          );
  const tell = (pair: string, code: number, when: Period): Telling => {
    const amount = { value: inDollars(judged.amountOf(pair)), unit: units.USD };
    if (code === notAttached) return telling("notAttached", { amount, when });
    const facts = { amount, bar: band, when, isYearAgo: sign < 0 };
    return telling(code === counted ? "reached" : "below", facts);
  };
  tellPairs({ table, rows: ofMonth, sign, ...judged, tell }, ledger);
  return bookPairs(ofMonth, sign, judged.verdict, ledger);
}

interface Judged {
  readonly verdict: Verdict;
  /** What is compared with the band, in millionths. */
  readonly amountOf: (pair: string) => number;
  readonly looksAtAll?: boolean;
}

const isEnough = (sum: number, band: Band): boolean => isInBand(inDollars(sum), band);

/** Revenue of eligible associations, what is attached of it where a column says so. */
function byEligibleRevenue(rows: PairRows, column: "revenue" | "attached", band: Band): Judged {
  const sums = revenueByPair(rows, column);
  const amountOf = (pair: string): number => sums.get(pair) ?? 0;
  return {
    amountOf,
    verdict: (pair, without) =>
      isEnough(amountOf(pair) - revenueAt(rows, column, without), band) ? counted : belowFloor,
  };
}

/** All of the customer's revenue of the workload, of which something must be attached to the partner. */
function byWholeRevenue(rows: PairRows, band: Band): Judged {
  const whole = revenueSums(
    rows,
    "revenue",
    rows.pairOf,
    (code) => code === counted || code === otherAssociation
  );
  const attached = revenueByPair(rows, "attached");
  const amountOf = (pair: string): number => whole.get(pair) ?? 0;
  return {
    amountOf,
    looksAtAll: true,
    verdict: (pair, without) => {
      if (!isEnough(amountOf(pair) - revenueAt(rows, "revenue", without), band)) return belowFloor;
      const isOwn = without !== undefined && rows.standing[without] === counted;
      const lost = isOwn ? revenueAt(rows, "attached", without) : 0;
      return exceeds((attached.get(pair) ?? 0) - lost, 0) ? counted : notAttached;
    },
  };
}

/** One subscription must bring it by itself; without ids each row is one. */
function bySubscription(rows: PairRows, band: Band): Judged {
  const ids = rows.block.textsOf("subscription");
  const nameOf = (at: number): string => {
    const id = ids[at] ?? -1;
    return `${rows.pairOf(at)}|${id < 0 ? `row ${at}` : id}`;
  };
  const sums = revenueSums(rows, "revenue", nameOf, isCounted);
  const byPair = new Map<string, string[]>();
  for (const name of sums.keys()) {
    const pair = name.slice(0, name.lastIndexOf("|"));
    byPair.set(pair, [...(byPair.get(pair) ?? []), name]);
  }
  const names = (pair: string): readonly string[] => byPair.get(pair) ?? [];
  return {
    amountOf: (pair) => Math.max(0, ...names(pair).map((name) => sums.get(name) ?? 0)),
    verdict: (pair, without) => {
      const own = without === undefined ? undefined : nameOf(without);
      const isIn = (name: string): boolean => {
        const lost = name === own ? revenueAt(rows, "revenue", without) : 0;
        return isEnough((sums.get(name) ?? 0) - lost, band);
      };
      return names(pair).some(isIn) ? counted : belowFloor;
    },
  };
}

/** In millionths; 0 for no row. */
function revenueAt(
  { block }: PairRows,
  column: "revenue" | "attached",
  at: number | undefined
): number {
  return at === undefined ? 0 : inMillionths(block.numbersOf(column)[at] ?? 0);
}
