/** How many rows of a table counted for a metric, and how many didn't for each reason. */
import type { RowCounts, RowReason } from "./measured";

export function countRows(reasons: readonly RowReason[]): RowCounts {
  const leftOut = new Map<RowReason, number>();
  let counted = 0;
  for (const reason of reasons) {
    if (reason === "counted") counted++;
    else leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  }
  return { counted, leftOut };
}
