/** Whether what a metric requires is met, and what meeting it earns. */
import { note, type Note } from "../core/note";
import type { Measured } from "../measure/measured";
import { forTrack, type Metric, type Requirement, type TrackId } from "../rules/types";
import type { RequirementScore } from "./scorecard";
import type { ScoringContext } from "./scoring-context";

/** What the metric requires on this track, in order. A metric that the tables say nothing about earns nothing by its steps. */
export function scoreRequirements(
  metric: Metric,
  track: TrackId | "any",
  context: ScoringContext,
  isValued: boolean
): readonly RequirementScore[] {
  const measured = metric.requirements.map((requirement) =>
    context.measurements.requirement(metric, requirement, track)
  );
  const isGiven = isValued || measured.some((each) => each !== undefined);
  const scored = metric.requirements.flatMap((requirement, index) =>
    scoreRequirement(requirement, track, measured[index], isGiven)
  );
  return scored.map((each, index) => {
    const isAlone = each.points > 0 && scored.slice(0, index).some(({ met }) => !met);
    if (!isAlone) return each;
    const facts = { requirement: each.label, points: each.points };
    return { ...each, notes: [...each.notes, note("stepBeforeMissing", facts)] };
  });
}

/** The requirement, or nothing where the track doesn't have it. */
function scoreRequirement(
  requirement: Requirement,
  track: TrackId | "any",
  measured: Measured | undefined,
  isGiven: boolean
): readonly RequirementScore[] {
  const needed = forTrack(requirement.atLeast, track);
  if (needed === undefined) return [];
  const met = measured === undefined || measured.amount >= needed;
  const earns = isGiven ? (forTrack(requirement.earns, track) ?? 0) : 0;
  return [
    {
      kind: "requirement",
      label: requirement.label,
      counts: true,
      notes: requirementNotes(requirement, measured, needed, earns, isGiven),
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
  isGiven: boolean
): readonly Note[] {
  const { label } = requirement;
  if (measured === undefined) {
    if (earns > 0) return [note("requirementEarns", { requirement: label, points: earns })];
    return isGiven ? [note("requirementAssumed", { requirement: label })] : [];
  }
  if (measured.amount >= needed) return measured.notes;
  const facts = { requirement: label, needed, value: measured.amount };
  const failed =
    earns > 0 ? note("requirementEarnsNothing", facts) : note("requirementFailed", facts);
  return [...measured.notes, failed];
}
