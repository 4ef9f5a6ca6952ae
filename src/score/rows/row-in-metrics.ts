/** In which numbers of which designations one row of the data counts, and why not in the others. */
import type { Place } from "../../core/place";
import type { RowAccount, RowEvidence } from "../../measure/measured";
import type { Scorecard } from "../scorecard";
import { type MeasuredValue, measuredValues } from "./measured-values";

export interface RowInMetric {
  readonly value: MeasuredValue;
  readonly row: RowEvidence;
  readonly account: RowAccount;
}

/** @returns The numbers whose tables hold the row, those that it counts in first. */
export function rowInMetrics(cards: readonly Scorecard[], place: Place): readonly RowInMetric[] {
  const found = cards.flatMap(measuredValues).flatMap((value): readonly RowInMetric[] => {
    const evidence = value.measured.evidence?.();
    const index = evidence?.indexOf(place) ?? -1;
    const row = evidence?.rows[index];
    const [account] = evidence !== undefined && row !== undefined ? evidence.accounts([index]) : [];
    return row === undefined || account === undefined ? [] : [{ value, row, account }];
  });
  const rank = ({ row, value }: RowInMetric): number =>
    (row.reason === "counted" ? 0 : 2) + (value.counts ? 0 : 1);
  return found.sort((one, other) => rank(one) - rank(other));
}
