/** Points of one metric on one track: its best association option, if what it requires is met. */
import { note, type Note } from "../core/note";
import type { Metric, TrackId } from "../rules/types";
import { scoreOptions } from "./score-options";
import { scoreRequirement } from "./score-requirement";
import type { MetricScore, OptionScore } from "./scorecard";
import type { ScoringContext } from "./scoring-context";

export function scoreMetric(
  metric: Metric,
  track: TrackId | "any",
  context: ScoringContext
): MetricScore {
  const options = scoreOptions(metric, track, context);
  const best = options.reduce((one, other) => (isBetter(other, one) ? other : one));
  const option = { ...best, counts: true };
  const requirements = metric.requirements.flatMap((requirement) =>
    scoreRequirement(metric, requirement, track, context, hasValue(option))
  );
  const earned = requirements.reduce((sum, requirement) => sum + requirement.points, 0);
  const unlocked = requirements.every((requirement) => requirement.met);
  const shown = options.map((each) => (each === best ? option : each));
  return {
    kind: "metric",
    label: metric.label,
    counts: true,
    notes:
      option.measured === undefined
        ? [note("metricMissing", {})]
        : assumedAssociation(option, options),
    parts: [...shown, ...requirements],
    metric,
    category: metric.category,
    track,
    points: Math.min(earned + (unlocked ? option.points : 0), metric.maximum),
    maximum: metric.maximum,
    option,
    options: shown,
    requirements,
  };
}

function hasValue({ measured }: OptionScore): boolean {
  return measured !== undefined && measured.blank !== true;
}

/** More points; on a tie the one that has a value at all, then further progress. */
function isBetter(one: OptionScore, other: OptionScore): boolean {
  if (one.points !== other.points) return one.points > other.points;
  if (hasValue(one) !== hasValue(other)) return hasValue(one);
  return one.value / one.target > other.value / other.target;
}

function assumedAssociation(option: OptionScore, options: readonly OptionScore[]): readonly Note[] {
  const isOpen =
    options.length > 1 &&
    option.measured?.place !== undefined &&
    option.measured.association === undefined;
  return isOpen ? [note("associationAssumed", { association: option.association })] : [];
}
