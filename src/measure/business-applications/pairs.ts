/** Workloads of tenants: which pair a row belongs to, and how pairs that count are booked. */
import type { Month } from "../../core/month";
import type { UsageMonth } from "../../worksheet/usage/usage-month";
import { codeOf, counted, type RowLedger } from "../usage/row-ledger";
import { standings } from "../usage/standing";
import type { UsageQuestion } from "../usage/usage-question";
import { usageKey } from "../usage/usage-name";

export const pairColumns = ["tenant", "workload", "association", "duplicate"];

const alreadyCounted = codeOf("alreadyCounted");

/** Rows of a month with the pair of each, by a name that is the same in every month. */
export interface PairRows {
  readonly month: Month;
  readonly block: UsageMonth;
  readonly standing: Uint8Array;
  readonly pairOf: (at: number) => string;
}

export function pairRows(
  { table, measure, track, reading }: UsageQuestion,
  block: UsageMonth
): PairRows {
  if (!("associations" in measure)) throw new RangeError(`${measure.by} has no usage`);
  // Looking closer, a metric may strike rows out of its own copy.
  const standing = standings(table, block, {
    eligible: measure,
    track,
    product: "workload",
    skipDuplicates: reading("GE-9") === "a",
  }).slice();
  const keys = table.internerOf("workload").texts.map(usageKey);
  const [tenants, workloads] = [block.textsOf("tenant"), block.textsOf("workload")];
  const pairOf = (at: number): string => `${tenants[at] ?? -1}|${keys[workloads[at] ?? -1] ?? ""}`;
  return { month: block.month, block, standing, pairOf };
}

/** Why a pair's rows count or don't: `counted` where the pair does. */
export function bookPairs(
  { block, standing, pairOf }: PairRows,
  sign: 1 | -1,
  verdict: (pair: string) => number,
  ledger: RowLedger
): number {
  const carried = new Set<string>();
  for (let at = 0; at < standing.length; at++) {
    const row = block.rows[at] ?? 0;
    const code = standing[at] === counted ? verdict(pairOf(at)) : (standing[at] ?? counted);
    if (code !== counted) ledger.put(row, code, 0);
    else if (carried.has(pairOf(at))) ledger.put(row, alreadyCounted, 0);
    else {
      carried.add(pairOf(at));
      ledger.put(row, counted, sign);
    }
  }
  return carried.size;
}
