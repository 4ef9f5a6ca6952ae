/** What a metric lacks to reach given points, in its own unit. */
import { forTrack, type Metric, type UnitId } from "../rules/types";
import { roundTotal } from "./points";
import type { MetricScore, OptionScore, RequirementScore, Scorecard } from "./scorecard";

/** One way to the points: what is required first, and then how much more of what. */
export interface WayToPoints {
  /** The metric, or the part of a combined one that gains. */
  readonly metric: Metric;
  readonly option: OptionScore;
  readonly closed: readonly RequirementScore[];
  /** Beyond what is there; 0 where meeting the requirements is enough. */
  readonly amount: number;
  readonly unit: UnitId;
}

/** Of these a whole one is needed for any part of one. */
const wholeThings: ReadonlySet<UnitId> = new Set([
  "tenants",
  "customers",
  "people",
  "services",
  "workloads",
  "MAU",
  "MPU",
]);

/** Points that a metric has once everything that it requires is met, its value as it is. */
export function unlockedPoints({ metric, requirements, option, track }: MetricScore): number {
  const earned = stepsEarn(requirements, track);
  return Math.min(earned + option.points, metric.maximum);
}

function stepsEarn(requirements: readonly RequirementScore[], track: MetricScore["track"]): number {
  return requirements.reduce(
    (sum, { requirement }) => sum + (forTrack(requirement.earns, track) ?? 0),
    0
  );
}

/**
 * @param points At most the metric's maximum.
 * @param isWhole Reading GE-1 (b): continuous metrics earn for whole units only.
 * @returns A way for each part of a combined metric, else one.
 */
export function waysTo(
  points: number,
  score: MetricScore,
  isWhole: boolean
): readonly WayToPoints[] {
  const closed = score.requirements.filter(({ met }) => !met);
  const more = points - stepsEarn(score.requirements, score.track);
  const parts =
    score.shares.length === 0
      ? [{ metric: score.metric, option: score.option, before: valuePoints(score.option) }]
      : score.shares.map(({ metric, option }) => ({
          metric,
          option,
          before: score.shares.reduce((sum, share) => sum + share.points, 0),
        }));
  return parts.map(({ metric, option, before }) => {
    const target = option.target / option.maximum;
    const increment = isWhole ? forTrack(metric.increment ?? {}, score.track) : undefined;
    const missing = roundTotal(Math.max(0, more - before) * target);
    return {
      metric,
      option,
      closed,
      amount: rounded(missing, option, increment),
      unit: metric.unit,
    };
  });
}

/** Below 0 too: what was lost has to be won back first. */
function valuePoints({ value, target, maximum }: OptionScore): number {
  return (maximum * value) / target;
}

function rounded(
  missing: number,
  { value, unit }: OptionScore,
  increment: number | undefined
): number {
  if (missing === 0) return 0;
  if (increment !== undefined) {
    return roundTotal(Math.ceil(roundTotal((value + missing) / increment)) * increment - value);
  }
  return wholeThings.has(unit) ? Math.ceil(missing) : missing;
}

/** The next whole number of points, or the maximum where that is nearer. */
export function nextPoints({ points, maximum }: MetricScore): number {
  return Math.min(Math.floor(roundTotal(points)) + 1, maximum);
}

/** What is missing to the total that qualifies; 0 where it is reached. */
export function missingTotal({ shortfalls }: Scorecard): number {
  return shortfalls.reduce((sum, each) => sum + (each.kind === "total" ? each.missing : 0), 0);
}

/** Metrics with the most points left first, as many as it takes together; none where all are not enough. */
export function togetherReach(
  missing: number,
  metrics: readonly MetricScore[]
): readonly MetricScore[] {
  const byRoom = [...metrics].sort((one, other) => room(other) - room(one));
  const taken: MetricScore[] = [];
  for (const metric of byRoom) {
    if (taken.reduce((sum, each) => sum + room(each), 0) >= missing) return taken;
    if (room(metric) > 0) taken.push(metric);
  }
  return taken;
}

export function room({ points, maximum }: MetricScore): number {
  return roundTotal(maximum - points);
}
