/** Which table and columns tell revenue, and what the rows of a month add up to. */
import type { Inputs } from "../../worksheet/inputs";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import { inMillionths } from "../usage/amounts";
import { counted } from "../usage/row-ledger";
import { pairColumns, type PairRows } from "./pairs";

export function revenueTable({ usage }: Inputs): UsageTable | undefined {
  return usage.get("businessRevenue");
}

export const revenueColumns = [...pairColumns, "revenue", "attached", "subscription"];

/** By a name of the row, in millionths, over the rows that `looked` says. */
export function revenueSums(
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

export const isCounted = (code: number): boolean => code === counted;

/** By workload of a tenant, over the rows that count. */
export function revenueByPair(
  rows: PairRows,
  column: "revenue" | "attached"
): ReadonlyMap<string, number> {
  return revenueSums(rows, column, rows.pairOf, isCounted);
}
