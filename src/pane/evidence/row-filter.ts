/** Which rows of a metric's evidence a reader wants to see. */
import { nameKey } from "../../core/text";
import type { RowEvidence } from "../../measure/measured";

export const rowChoices = ["all", "counted", "leftOut"] as const;
export type RowChoice = (typeof rowChoices)[number];

/** @returns Positions in the evidence, counted rows first where all are shown. */
export function chosenRows(
  rows: readonly RowEvidence[],
  choice: RowChoice,
  who: string
): readonly number[] {
  const key = nameKey(who);
  const counted: number[] = [];
  const leftOut: number[] = [];
  rows.forEach((row, index) => {
    if (key !== "" && !nameKey(row.who).includes(key)) return;
    (row.reason === "counted" ? counted : leftOut).push(index);
  });
  if (choice === "counted") return counted;
  return choice === "leftOut" ? leftOut : [...counted, ...leftOut];
}
