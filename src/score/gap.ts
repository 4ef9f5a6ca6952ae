/** What a metric lacks to reach given points, in its own unit. */
import { forTrack, type Metric, type UnitId } from "../rules/types";
import { type Lever, leversOf } from "./levers";
import { enoughOf, roundTotal } from "./points";
import type { MetricScore, OptionScore, RequirementScore, Scorecard } from "./scorecard";

/** One way to the points: what is required first, and then how much more of what. */
export interface WayToPoints {
  /** The metric, or the part of a combined one that gains. */
  readonly metric: Metric;
  readonly option: OptionScore;
  readonly closed: readonly RequirementScore[];
  /** Points once that is met, the value as it is. */
  readonly unlocked: number;
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

/**
 * @param points At most the metric's maximum.
 * @param isWhole Continuous metrics earn for whole units only.
 * @returns A way for each part of a combined metric that has a value, else one.
 */
export function waysTo(
  points: number,
  score: MetricScore,
  isWhole: boolean
): readonly WayToPoints[] {
  const closed = score.requirements.filter(({ met }) => !met);
  const stepsEarn = earnedBy(score.requirements, score.track);
  const unlocked = Math.min(stepsEarn + score.option.points, score.maximum);
  const first = firstSteps(points, score, closed);
  const levers = leversOf(score);
  return (levers.some(hasNoValue) ? levers.filter((each) => !hasNoValue(each)) : levers)
    .slice(0, first === undefined ? levers.length : 1)
    .map(({ metric, option, pointsPerUnit, points: before }) => {
      const way = { metric, option, unit: option.unit };
      if (first !== undefined) return { ...way, ...first, amount: 0 };
      const increment = isWhole ? forTrack(metric.increment ?? {}, score.track) : undefined;
      const more = points - stepsEarn;
      const missing = more <= 0 ? 0 : Math.max(0, more - before) / pointsPerUnit;
      const least = closed.length === 0 && wholeThings.has(option.unit) ? 1 : 0;
      return { ...way, closed, unlocked, amount: rounded(missing, option, increment, least) };
    });
}

/** The first steps that earn enough by themselves, before the value of the metric counts at all; `undefined` where all are needed. */
function firstSteps(
  points: number,
  { points: earned, track }: MetricScore,
  closed: readonly RequirementScore[]
): Pick<WayToPoints, "closed" | "unlocked"> | undefined {
  return closed.slice(1).flatMap((_, index) => {
    const steps = closed.slice(0, index + 1);
    const unlocked = earned + earnedBy(steps, track);
    return unlocked >= points ? [{ closed: steps, unlocked }] : [];
  })[0];
}

function earnedBy(requirements: readonly RequirementScore[], track: MetricScore["track"]): number {
  return requirements.reduce(
    (sum, { requirement }) => sum + (forTrack(requirement.earns, track) ?? 0),
    0
  );
}

/** @param least Needed in any case: steps that are taken as met earn with the first that there is a value for. */
function rounded(
  missing: number,
  { value, unit }: OptionScore,
  increment: number | undefined,
  least: number
): number {
  const isWhole = wholeThings.has(unit);
  const enough = isWhole ? Math.ceil(roundTotal(missing)) : enoughOf(missing);
  if (enough <= 0) return least;
  if (increment !== undefined) {
    return roundTotal(Math.ceil(roundTotal((value + missing) / increment)) * increment - value);
  }
  return enough;
}

/** Why no amount brings a metric more points as of this month. */
export type Obstacle =
  | { readonly kind: "past"; readonly requirement: RequirementScore }
  | { readonly kind: "noValue"; readonly option: OptionScore };

/** `undefined` where more of its unit helps. */
export function obstacleTo(score: MetricScore): Obstacle | undefined {
  const requirement = score.requirements.find((each) => !each.met && each.requirement.isPast);
  if (requirement !== undefined) return { kind: "past", requirement };
  const levers = leversOf(score);
  const [first] = levers;
  return first !== undefined && levers.every(hasNoValue)
    ? { kind: "noValue", option: first.option }
    : undefined;
}

/** Rows are there, but not those that it takes: months are missing, or there was nothing to grow from. */
function hasNoValue({ option: { measured } }: Lever): boolean {
  return measured?.blank === true && measured.place === undefined;
}

/** Points that a metric is to reach. */
export interface Goal {
  readonly kind: "next" | "qualifying" | "maximum" | "qualifyingMaximum";
  readonly points: number;
}

/**
 * The next whole number of points, those that alone are enough to qualify, and the maximum, each once; none at the maximum.
 *
 * @param missing To the total that qualifies; 0 where it is reached.
 */
export function goalsOf(score: MetricScore, missing: number): readonly Goal[] {
  const { points, maximum } = score;
  if (room(score) <= 0) return [];
  const next = Math.min(Math.floor(roundTotal(points)) + 1, maximum);
  const qualifying = points + missing;
  const isEnough = missing > 0 && roundTotal(qualifying) === maximum;
  return [
    ...(next < maximum ? [{ kind: "next", points: next } as const] : []),
    ...(reachesAlone(score, missing) && qualifying < maximum
      ? [{ kind: "qualifying", points: qualifying } as const]
      : []),
    { kind: isEnough ? "qualifyingMaximum" : "maximum", points: maximum },
  ];
}

function reachesAlone(score: MetricScore, missing: number): boolean {
  return missing > 0 && room(score) >= missing;
}

/** What is missing to the total that qualifies; 0 where it is reached. */
export function missingTotal({ shortfalls }: Scorecard): number {
  return shortfalls.reduce((sum, each) => sum + (each.kind === "total" ? each.missing : 0), 0);
}

/** Which metrics of the counting track bring the total that is missing. */
export interface Distance {
  readonly missing: number;
  /** Each of them is enough by itself. */
  readonly alone: readonly MetricScore[];
  /** Most points left first, as many as it takes; all where they are not enough. */
  readonly together: readonly MetricScore[];
  readonly isReachable: boolean;
  /** As of this month no more points can be had in them. */
  readonly stuck: readonly MetricScore[];
}

export function distanceOf(card: Scorecard): Distance {
  const missing = missingTotal(card);
  const { metrics } = card.track;
  const movable = metrics.filter((each) => obstacleTo(each) === undefined);
  const together = togetherReach(missing, movable);
  return {
    missing,
    alone: movable.filter((each) => reachesAlone(each, missing)),
    together,
    isReachable: roomOf(together) >= missing,
    stuck: metrics.filter((each) => obstacleTo(each) !== undefined),
  };
}

/** Reading GE-1 (b): continuous metrics earn for whole units only. */
export function earnsWholeUnitsOnly({ readings }: Scorecard): boolean {
  return readings.some(({ id, option }) => id === "GE-1" && option === "b");
}

function togetherReach(missing: number, metrics: readonly MetricScore[]): readonly MetricScore[] {
  const byRoom = [...metrics].sort((one, other) => room(other) - room(one));
  const taken: MetricScore[] = [];
  for (const metric of byRoom) {
    if (roomOf(taken) >= missing) return taken;
    if (room(metric) > 0) taken.push(metric);
  }
  return taken;
}

export function room({ points, maximum }: MetricScore): number {
  return roundTotal(maximum - points);
}

function roomOf(metrics: readonly MetricScore[]): number {
  return roundTotal(metrics.reduce((sum, each) => sum + room(each), 0));
}
