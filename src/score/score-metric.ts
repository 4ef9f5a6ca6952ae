/** Points of one metric on one track: its best association option or the sum of its parts, if what it requires is met. */
import { note, type Note } from "../core/note";
import type { Metric, TrackId } from "../rules/types";
import { bestOption, hasValue } from "./best-option";
import { scoreOptions } from "./score-options";
import { scoreParts } from "./score-parts";
import { scoreRequirements } from "./score-requirement";
import type { MetricScore, OptionScore, PartScore } from "./scorecard";
import type { ScoringContext } from "./scoring-context";

export function scoreMetric(
  metric: Metric,
  track: TrackId | "any",
  context: ScoringContext
): MetricScore {
  const { option, options, shares, notes } = progressOf(metric, track, context);
  const requirements = scoreRequirements(metric, track, context, hasValue(option));
  const earned = requirements.reduce((sum, requirement) => sum + requirement.points, 0);
  const unlocked = requirements.every((requirement) => requirement.met);
  const points = Math.min(earned + (unlocked ? option.points : 0), metric.maximum);
  return {
    kind: "metric",
    label: metric.label,
    counts: true,
    notes: option.measured === undefined ? [note("metricMissing", { points }), ...notes] : notes,
    parts: [...(shares.length === 0 ? options : shares), ...requirements],
    metric,
    category: metric.category,
    track,
    points,
    maximum: metric.maximum,
    option,
    options,
    shares,
    requirements,
  };
}

interface Progress {
  readonly option: OptionScore;
  readonly options: readonly OptionScore[];
  readonly shares: readonly PartScore[];
  readonly notes: readonly Note[];
}

function progressOf(metric: Metric, track: TrackId | "any", context: ScoringContext): Progress {
  if (metric.measure.by === "parts") {
    const combined = scoreParts(metric, metric.measure.parts, track, context);
    const option = { ...combined.option, counts: true };
    return { ...combined, option, options: [option] };
  }
  const scored = scoreOptions(metric, track, context);
  const best = bestOption(scored);
  const option = { ...best, counts: true };
  const options = scored.map((each) => (each === best ? option : each));
  return { option, options, shares: [], notes: assumedAssociation(option, options) };
}

function assumedAssociation(option: OptionScore, options: readonly OptionScore[]): readonly Note[] {
  const isOpen =
    options.length > 1 &&
    option.measured?.place !== undefined &&
    option.measured.association === undefined;
  return isOpen ? [note("associationAssumed", { association: option.association })] : [];
}
