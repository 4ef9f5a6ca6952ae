/** Why a track's total and gates don't make a designation qualified. */
import type { DesignationRules, Rulebook } from "../rules/types";
import type { Settings } from "../worksheet/inputs";
import { roundTotal } from "./points";
import { readingOf } from "./readings-used";
import type { Shortfall, TrackScore } from "./scorecard";

/** How far below a whole number a display without decimals still shows that number. */
const roundsUpFrom = 0.5;

/** @returns Nothing where the track qualifies. Under reading GE-3 (b) the total is rounded before the test. */
export function shortfallsOf(
  { total, gates }: TrackScore,
  { qualifiesFrom }: Rulebook,
  rules: DesignationRules,
  settings: Settings
): readonly Shortfall[] {
  const isDisplayed = readingOf("GE-3", rules, settings).option === "b";
  const isEnough = total >= qualifiesFrom || (isDisplayed && wouldDisplayAs(qualifiesFrom, total));
  const missing: readonly Shortfall[] = isEnough
    ? []
    : [{ kind: "total", missing: roundTotal(qualifiesFrom - total) }];
  return [
    ...missing,
    ...gates.filter((gate) => !gate.passed).map((gate): Shortfall => ({ kind: "gate", gate })),
  ];
}

/** Whether a total below a whole number is shown as that number. */
export function wouldDisplayAs(whole: number, total: number): boolean {
  return total < whole && total >= whole - roundsUpFrom;
}
