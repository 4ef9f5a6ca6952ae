/** What raises a metric's points: its value, or each part of a combined one, and what one unit of it adds. */
import type { Metric } from "../rules/types";
import { clamped } from "./points";
import type { MetricScore, OptionScore } from "./scorecard";

export interface Lever {
  /** The metric, or the part of a combined one. */
  readonly metric: Metric;
  readonly option: OptionScore;
  /** What one unit adds to the metric's points. */
  readonly pointsPerUnit: number;
  /** What its value comes to, fractions of whole units too, and with it the other parts; below 0 as well: what was lost has to be won back first. */
  readonly points: number;
}

/** Parts don't count where a number is typed for the whole. */
export function leversOf({ metric, option, shares }: MetricScore): readonly Lever[] {
  const counting = shares.filter(({ counts }) => counts);
  if (counting.length === 0) {
    const pointsPerUnit = perUnit(option);
    return [{ metric, option, pointsPerUnit, points: pointsPerUnit * option.value }];
  }
  const together = counting.reduce((sum, share) => sum + share.points, 0);
  return counting.map((share) => {
    const pointsPerUnit = perUnit(share.option);
    const others = together - share.points;
    return {
      metric: share.metric,
      option: share.option,
      pointsPerUnit,
      points: others + pointsPerUnit * share.option.value,
    };
  });
}

function perUnit({ maximum, target }: OptionScore): number {
  return maximum / target;
}

/** The points that one more unit of an option, or of a part, adds as things are: none while a requirement isn't met. */
export function pointsOfOneMore(score: MetricScore, wanted: OptionScore): number {
  const { requirements, maximum, option, points } = score;
  if (requirements.some(({ met }) => !met)) return 0;
  const steps = requirements.reduce((sum, step) => sum + step.points, 0);
  const part = leversOf(score).find((each) => each.option === wanted);
  const after =
    part === undefined ? perUnit(wanted) * (wanted.value + 1) : part.points + part.pointsPerUnit;
  const best = Math.max(option.points, clamped(after, maximum));
  return Math.max(0, Math.min(steps + best, maximum) - points);
}
