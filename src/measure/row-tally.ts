/** Which rows of a table counted for a metric and why the others didn't: numbers at once, rows when asked for. */
import type { CertificationTable } from "../worksheet/inputs";
import type { RowCounts, RowEvidence, RowReason } from "./measured";
import { personOfRow, placeOfRow } from "./certificates/row-place";

export function countRows(reasons: readonly RowReason[]): RowCounts {
  const leftOut = new Map<RowReason, number>();
  let counted = 0;
  for (const reason of reasons) {
    if (reason === "counted") counted++;
    else leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  }
  return { counted, leftOut };
}

/** Every row of a certifications table; a person's deciding row carries 1. */
export function certificationEvidence(
  table: CertificationTable,
  reasons: readonly RowReason[]
): readonly RowEvidence[] {
  return reasons.map((reason, row) => ({
    place: placeOfRow(table, row),
    who: personOfRow(table, row),
    contribution: reason === "counted" ? 1 : 0,
    reason,
  }));
}
