/** What each difference between two rulebooks changes in a partner's own score: one is turned into the other, part by part. */
import type { Text } from "../../core/language";
import { lastDayOfMonth } from "../../core/month";
import { measure } from "../../measure";
import { rulesOf } from "../../rules";
import { tracks as trackNames } from "../../rules/names";
import { type Designation, forTrack, type Metric, type RulebookId } from "../../rules/types";
import type { Inputs } from "../../worksheet/inputs";
import { scoreDesignation } from "../score-designation";
import { scoreMetric } from "../score-metric";
import type { MetricScore, Scorecard } from "../scorecard";
import { type RuleDifference, type Stage, stages } from "./difference";
import { type MetricGroup, rulesDifferences } from "./rules-differences";

export interface ScoredDifference {
  readonly difference: RuleDifference;
  /**
   * The metric's points before this change and after it. Changes of one part, such as all that counts for the metric, have theirs
   * together, with the first of them that concerns a track in force.
   */
  readonly points?: { readonly a: number; readonly b: number };
}

export interface RulebooksCompared {
  readonly a: Scorecard;
  readonly b: Scorecard;
  /** The changes of points add up to the difference of the totals. */
  readonly differences: readonly ScoredDifference[];
}

/** @throws Problem as `scoreDesignation` does */
export function compareRulebooks(
  designation: Designation,
  [a, b]: readonly [RulebookId, RulebookId],
  inputs: Inputs
): RulebooksCompared {
  const [cardA, cardB] = [a, b].map((id) => scoreDesignation(designation, under(inputs, id)));
  if (cardA === undefined || cardB === undefined) throw new RangeError("two rulebooks are needed");
  const { general, groups } = rulesDifferences(cardA.rules, cardB.rules);
  const path = new Path(designation, under(inputs, b), cardA, cardB);
  return {
    a: cardA,
    b: cardB,
    differences: [
      ...general.map((difference) => ({ difference })),
      ...groups.flatMap((group) => scored(group, path)),
    ],
  };
}

export function differencesAlone(
  designation: Designation,
  [a, b]: readonly [RulebookId, RulebookId]
): readonly RuleDifference[] {
  const { general, groups } = rulesDifferences(rulesOf(designation, a), rulesOf(designation, b));
  return [...general, ...groups.flatMap(({ differences }) => differences)];
}

function under(inputs: Inputs, rulebook: RulebookId): Inputs {
  const place = inputs.settings.rulebook?.place ?? { range: 1 };
  return { ...inputs, settings: { ...inputs.settings, rulebook: { value: rulebook, place } } };
}

/** The way from the points of one rulebook to those of another. */
class Path {
  constructor(
    private readonly designation: Designation,
    /** Under the second rulebook. */
    private readonly inputs: Inputs,
    private readonly cardA: Scorecard,
    private readonly cardB: Scorecard
  ) {}

  scoresOf({ a, b }: MetricGroup): readonly [readonly MetricScore[], readonly MetricScore[]] {
    const of = (metrics: readonly Metric[], { track }: Scorecard): readonly MetricScore[] =>
      metrics.flatMap(({ id }) => track.metrics.filter(({ metric }) => metric.id === id));
    return [of(a, this.cardA), of(b, this.cardB)];
  }

  /** The points after each stage; a metric that the second rulebook's track can't score yet keeps those it had. */
  pointsByStage(before: MetricScore, after: MetricScore): ReadonlyMap<Stage, number> {
    const points = new Map<Stage, number>();
    let mixed = before.metric;
    let latest = before.points;
    for (const stage of stages) {
      mixed = { ...mixed, ...replacedIn(stage, after.metric) };
      const isScored = forTrack(mixed.targets, after.track) !== undefined;
      latest =
        stage === stages.at(-1) ? after.points : isScored ? this.points(mixed, after) : latest;
      points.set(stage, latest);
    }
    return points;
  }

  /** Whether a change concerns the partner: each rulebook's scorecard is on one track, or each metric on its own. */
  concerns({ track }: RuleDifference): boolean {
    return (
      track === "any" ||
      [this.cardA, this.cardB].some((card) => [track, "perMetric"].includes(card.track.track))
    );
  }

  tracks(): readonly [Text, Text] {
    const [a, b] = [this.cardA, this.cardB].map(({ track }) => track.label);
    return [a ?? trackNames.enterprise.label, b ?? trackNames.enterprise.label];
  }

  private points(metric: Metric, { track }: MetricScore): number {
    const rules = { ...this.cardB.rules, metrics: [metric] };
    const { asOf } = this.cardB;
    const day = asOf === undefined ? undefined : lastDayOfMonth(asOf);
    const measurements = measure(this.designation.id, rules, this.inputs, day);
    return scoreMetric(metric, track, { rules, measurements, settings: this.inputs.settings })
      .points;
  }
}

/** What of a metric is taken from the second rulebook; its track and readings come first, and by themselves. */
function replacedIn(
  stage: Stage,
  { measure: by, unit, increment, ...metric }: Metric
): Partial<Metric> {
  switch (stage) {
    case "frame":
      return {};
    case "counting":
      return { measure: by, unit, readings: metric.readings, ...(increment && { increment }) };
    case "requirements":
      return { requirements: metric.requirements };
    case "target":
      return { targets: metric.targets, maximum: metric.maximum };
  }
}

function scored(group: MetricGroup, path: Path): readonly ScoredDifference[] {
  const [before, after] = path.scoresOf(group);
  const [one, other] = [before[0], after[0]];
  const isOneToOne = before.length === 1 && after.length === 1;
  if (
    one === undefined ||
    other === undefined ||
    !isOneToOne ||
    one.metric.id !== other.metric.id
  ) {
    return together(group, path, sum(before), sum(after));
  }
  const byStage = path.pointsByStage(one, other);
  let latest = one.points;
  return stages.flatMap((stage) => {
    const points = { a: latest, b: byStage.get(stage) ?? latest };
    latest = points.b;
    const lines = group.differences.filter((each) => each.stage === stage);
    return withPoints(lines, points, path, () => unnamed(group, path, stage));
  });
}

function together(
  group: MetricGroup,
  path: Path,
  a: number,
  b: number
): readonly ScoredDifference[] {
  return withPoints(group.differences, { a, b }, path, () => unnamed(group, path, "counting"));
}

/** The first line that concerns the partner carries the points; where there is none and points change all the same, one is made. */
function withPoints(
  lines: readonly RuleDifference[],
  points: { readonly a: number; readonly b: number },
  path: Path,
  make: () => readonly RuleDifference[]
): readonly ScoredDifference[] {
  const carrier = lines.find((each) => path.concerns(each));
  const made = carrier === undefined && points.a !== points.b ? make() : [];
  return [
    ...made.map((difference) => ({ difference, points })),
    ...lines.map((difference) =>
      difference === carrier ? { difference, points } : { difference }
    ),
  ];
}

const frame: Text = {
  en: "Track that counts, and how certificates are made of exams",
  de: "Pfad, der zählt, und welche Prüfungen ein Zertifikat ergeben",
};

function unnamed({ a, b }: MetricGroup, path: Path, stage: Stage): readonly RuleDifference[] {
  const metric = b[0] ?? a[0];
  const [inA, inB] = path.tracks();
  return metric === undefined
    ? []
    : [{ metric, track: "any", what: frame, inA, inB, stage, source: metric.source }];
}

function sum(scores: readonly MetricScore[]): number {
  return scores.reduce((total, { points }) => total + points, 0);
}
