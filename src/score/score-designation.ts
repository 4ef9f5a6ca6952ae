/** One designation's scorecard: rulebook, tracks, total, and whether it qualifies. */
import { lastDayOfMonth } from "../core/month";
import { note } from "../core/note";
import { measure } from "../measure";
import { asOfMonth } from "../measure/as-of-month";
import type { Designation } from "../rules/types";
import type { Inputs } from "../worksheet/inputs";
import { chooseRulebook } from "./choose-rulebook";
import { chooseTrack } from "./choose-track";
import { readingsOf } from "./readings-used";
import type { Scorecard } from "./scorecard";
import { shortfallsOf, wouldDisplayAs } from "./shortfalls";
import { unusedTargets } from "./unused-targets";

/**
 * Scores one designation.
 *
 * @param others Designations that are scored from the same ranges.
 * @returns Points 0 to 100 with everything they were made from, losing tracks and options included.
 * @throws Problem where a cell that the designation needs can't be read, or the input contradicts itself.
 */
export function scoreDesignation(
  designation: Designation,
  inputs: Inputs,
  others: readonly Designation[] = []
): Scorecard {
  const asOf = asOfMonth(designation, inputs);
  const { rulebook, rules, notes } = chooseRulebook(designation, inputs, asOf);
  const day = asOf === undefined ? undefined : lastDayOfMonth(asOf);
  const measurements = measure(designation.id, rules, inputs, day, others);
  const decision = chooseTrack({ rules, measurements, settings: inputs.settings });
  const { total } = decision.track;
  const shortfalls = shortfallsOf(decision.track, rulebook, rules, inputs.settings);
  const isNear =
    shortfalls.some(({ kind }) => kind === "total") &&
    wouldDisplayAs(rulebook.qualifiesFrom, total);
  return {
    kind: "choice",
    label: designation.name,
    counts: true,
    notes: [
      ...notes,
      ...decision.notes,
      ...unusedTargets(rules, inputs.settings),
      ...measurements.notes,
      ...(isNear ? [note("nearly70", { total })] : []),
    ],
    peopleNotes: measurements.peopleNotes,
    parts: [
      ...(decision.classification === undefined ? [] : [decision.classification]),
      ...decision.all,
    ],
    designation,
    rules,
    rulebook,
    asOf,
    total,
    qualified: shortfalls.length === 0,
    shortfalls,
    track: decision.track,
    tracks: decision.all,
    classification: decision.classification,
    readings: readingsOf(rules, inputs.settings),
  };
}
