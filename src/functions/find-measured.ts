/** The one measured value that a metric's name means: of the track and association that counted, or of those that it names. */
import { lastDayOfMonth } from "../core/month";
import { joinNotes } from "../core/note";
import { problem } from "../core/problem";
import { measure } from "../measure";
import { asOfMonth } from "../measure/as-of-month";
import type { Measured } from "../measure/measured";
import { measuredMetrics } from "../rules";
import type {
  Designation,
  DesignationRules,
  Metric,
  MetricId,
  TrackId,
  UnitId,
} from "../rules/types";
import { chooseRulebook } from "../score/choose-rulebook";
import { scoreDesignation } from "../score/score-designation";
import { scoreMetric } from "../score/score-metric";
import type { MetricScore, OptionScore, PartScore } from "../score/scorecard";
import type { Inputs } from "../worksheet/inputs";
import { metricText, type MetricOption } from "../worksheet/metrics/metric-names";
import { associationsOf, checkedTrack, type Target, targetsNamed, targetsOf } from "./targets";

export interface MeasuredFound {
  readonly measured: Measured;
  readonly unit: UnitId;
  /** Of the metric, or of the whole that it is a part of. */
  readonly whole: MetricScore;
  /** Absent for a requirement. */
  readonly option: OptionScore | undefined;
}

/** @throws Problem where the rules don't have the metric, track or association, or `notMeasured` with the reason where there is no value */
export function findMeasured(
  designation: Designation,
  inputs: Inputs,
  option: MetricOption
): MeasuredFound {
  const month = asOfMonth(designation, inputs);
  const { rules } = chooseRulebook(designation, inputs, month);
  const metric = metricIn(designation, rules, option.metric);
  const track = trackMeant(designation, rules, metric, option);
  // Where the track is known no other metric has to be readable.
  const { score, whole } =
    track === undefined
      ? scoreOnBestTrack(designation, inputs, metric)
      : found(
          scoreMetric(metric, track, {
            rules,
            measurements: measure(designation.id, rules, inputs, month && lastDayOfMonth(month)),
            settings: inputs.settings,
          })
        );
  const { measured, notes, unit } = measuredOf(score, option);
  if (measured !== undefined && measured.blank !== true) {
    const isRequirement = option.requirement !== undefined;
    return { measured, unit, whole, option: isRequirement ? undefined : optionOf(score, option) };
  }
  const reason = joinNotes([...score.notes, ...notes]);
  throw problem("notMeasured", { metric: metricText(option).en, reason });
}

/** The track that is named, else the only one that scores the association that is; `undefined` for the one that counts. */
function trackMeant(
  designation: Designation,
  rules: DesignationRules,
  metric: Metric,
  { track: named, association }: MetricOption
): TrackId | "any" | undefined {
  const track = checkedTrack(designation, rules, named);
  const targets = targetsNamed(targetsOf(metric), { track, association });
  if (association !== undefined && !targets.every(isOfOneAssociation))
    throw problem("noAssociations", { metric: metric.label, found: association });
  if (rules.tracks.by === "none") return "any";
  if (track !== undefined || association === undefined) return track;
  const [only, ...others] = new Set(targets.map((target) => target.track));
  return others.length === 0 && only !== "any" ? only : undefined;
}

/** Where several associations count together, none of them has a number of its own. */
function isOfOneAssociation(target: Target): boolean {
  return associationsOf(target)?.length === 1;
}

function scoreOnBestTrack(designation: Designation, inputs: Inputs, wanted: Metric): Found {
  const { track } = scoreDesignation(designation, inputs);
  const score = track.metrics
    .flatMap((metric) => [found(metric), ...metric.shares.map((share) => found(metric, share))])
    .find((each) => each.score.metric.id === wanted.id);
  if (score === undefined) throw new RangeError(`${wanted.id} isn't scored`);
  return score;
}

interface Found {
  readonly score: Scored;
  readonly whole: MetricScore;
}

function found(whole: MetricScore, part?: PartScore): Found {
  return { score: part === undefined ? whole : partScored(part), whole };
}

/** What is looked at of a metric, or of a part of one. */
type Scored = Pick<MetricScore, "metric" | "notes" | "option" | "options" | "requirements">;

function partScored({ metric, notes, option }: PartScore): Scored {
  return { metric, notes, option, options: [option], requirements: [] };
}

/** @throws Problem `metricNotScored` where there is no such metric or part of one, `metricOfParts` where its parts have different units */
function metricIn(designation: Designation, rules: DesignationRules, id: MetricId): Metric {
  const found = [...rules.metrics, ...measuredMetrics(rules)].find((each) => each.id === id);
  if (found?.measure.by === "parts" && found.unit === "share") {
    const choices = found.measure.parts.map(({ label }) => label.en);
    throw problem("metricOfParts", { metric: found.label, choices });
  }
  if (found !== undefined) return found;
  throw problem("metricNotScored", {
    metric: metricText({ metric: id }),
    area: designation.name,
    rulebook: rules.rulebook,
    choices: measuredMetrics(rules).map(({ label }) => label.en),
  });
}

function measuredOf(score: Scored, { requirement, association }: MetricOption): Outcome {
  if (requirement === undefined) return optionOf(score, { association });
  const found = score.requirements.find((each) => each.requirement.id === requirement);
  return found === undefined
    ? { measured: undefined, notes: [], unit: score.option.unit }
    : { ...found, unit: found.requirement.unit };
}

function optionOf(
  { option, options }: Scored,
  { association }: Pick<MetricOption, "association">
): OptionScore {
  return options.find((each) => each.association === association) ?? option;
}

type Outcome = Pick<MetricScore["option"], "measured" | "notes" | "unit">;
