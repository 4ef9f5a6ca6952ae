/** Whether what a metric requires is met, and what meeting it earns. */
import { note, type Note } from "../core/note";
import type { Measured } from "../measure/measured";
import { forTrack, type Metric, type Requirement, type TrackId } from "../rules/types";
import type { RequirementScore } from "./scorecard";
import type { ScoringContext } from "./scoring-context";

/** The requirement on this track, or nothing where the track doesn't have it. */
export function scoreRequirement(
  metric: Metric,
  requirement: Requirement,
  track: TrackId | "any",
  context: ScoringContext,
  isValued: boolean
): readonly RequirementScore[] {
  const needed = forTrack(requirement.atLeast, track);
  if (needed === undefined) return [];
  const measured = context.measurements.requirement(metric, requirement, track);
  const met = measured === undefined || measured.amount >= needed;
  const earns = forTrack(requirement.earns, track) ?? 0;
  return [
    {
      kind: "requirement",
      label: requirement.label,
      counts: true,
      notes: requirementNotes(requirement, measured, needed, earns, isValued),
      parts: [],
      requirement,
      measured,
      needed,
      met,
      points: met ? earns : 0,
      source: requirement.source,
    },
  ];
}

function requirementNotes(
  requirement: Requirement,
  measured: Measured | undefined,
  needed: number,
  earns: number,
  isValued: boolean
): readonly Note[] {
  if (measured !== undefined) {
    if (measured.amount >= needed) return measured.notes;
    return [
      ...measured.notes,
      note("requirementFailed", { requirement: requirement.label, needed, value: measured.amount }),
    ];
  }
  if (earns > 0)
    return [note("requirementEarns", { requirement: requirement.label, points: earns })];
  return isValued ? [note("requirementAssumed", { requirement: requirement.label })] : [];
}
