/** One designation's scorecard: rulebook, tracks, total, and whether it qualifies. */
import { lastDayOfMonth } from "../core/month";
import { note, type Note } from "../core/note";
import { measure } from "../measure";
import type { Designation } from "../rules/types";
import type { Inputs, Settings } from "../worksheet/inputs";
import { asOfMonth, chooseRulebook } from "./as-of";
import { chooseTrack } from "./choose-track";
import { roundTotal } from "./points";
import { readingOf, readingsOf } from "./readings-used";
import type { Scorecard, Shortfall, TrackScore } from "./scorecard";

/** Points that qualify, and the least total that a display without decimals shows as that. */
export const qualifyingPoints = 70;
const displayedAsQualifying = qualifyingPoints - 0.5;

/**
 * Scores one designation.
 *
 * @returns Points 0 to 100 with everything they were made from, losing tracks and options included.
 * @throws Problem where a cell that the designation needs can't be read, or the input contradicts itself.
 */
export function scoreDesignation(designation: Designation, inputs: Inputs): Scorecard {
  const asOf = asOfMonth(designation.id, inputs);
  const { rulebook, rules, notes } = chooseRulebook(designation, inputs, asOf);
  const day = asOf === undefined ? undefined : lastDayOfMonth(asOf);
  const measurements = measure(designation.id, rules, inputs, day);
  const decision = chooseTrack(rules, { measurements, settings: inputs.settings });
  const { total } = decision.track;
  const shortfalls = shortfallsOf(decision.track, inputs.settings);
  return {
    kind: "choice",
    label: designation.name,
    counts: true,
    notes: [...notes, ...decision.notes, ...measurements.notes, ...nearly70(total, inputs.settings)],
    parts: decision.all,
    designation,
    rules,
    rulebook,
    asOf,
    total,
    qualified: shortfalls.length === 0,
    shortfalls,
    track: decision.track,
    readings: readingsOf(rules, inputs.settings),
  };
}

function testsDisplayedTotal(settings: Settings): boolean {
  return readingOf("GE-3", settings).option === "b";
}

function shortfallsOf({ total, gates }: TrackScore, settings: Settings): readonly Shortfall[] {
  const least = testsDisplayedTotal(settings) ? displayedAsQualifying : qualifyingPoints;
  const missing: readonly Shortfall[] =
    total >= least ? [] : [{ kind: "total", missing: roundTotal(qualifyingPoints - total) }];
  return [...missing, ...gates.filter((gate) => !gate.passed).map((gate): Shortfall => ({ kind: "gate", gate }))];
}

function nearly70(total: number, settings: Settings): readonly Note[] {
  const isNear = total >= displayedAsQualifying && total < qualifyingPoints;
  return isNear && !testsDisplayedTotal(settings) ? [note("nearly70", { total })] : [];
}
