/** A metric told in cells: what it requires, its options or parts, and how the points follow from them. */
import { joinNotes } from "../core/note";
import { requirementLabels, tracks, units } from "../rules/names";
import { citationText } from "../rules/citation-text";
import type { MetricScore, OptionScore, PartScore, RequirementScore } from "../score/scorecard";
import {
  amount,
  type ExplainedStep,
  number,
  origin,
  overridden,
  placed,
  points,
  sentences,
  valueOf,
} from "./explained-step";

export function metricStep(score: MetricScore): ExplainedStep {
  const { metric, track, options, shares, requirements, notes } = score;
  const name = track === "any" ? metric.label.en : `${metric.label.en}, ${tracks[track].label.en}`;
  return {
    label: name,
    value: score.points,
    unit: points,
    how: sentences(metricText(score), joinNotes(notes)),
    source: citationText(metric.source),
    parts: [
      ...requirements.map((requirement) => requirementStep(score, requirement)),
      ...(shares.length === 0
        ? options.map((option) => optionStep(option, options))
        : shares.map(partStep)),
    ],
  };
}

/** What the requirements earn, what the value earns, and the cap, with their numbers. */
function metricText({
  option,
  shares,
  requirements,
  maximum,
  points: earned,
}: MetricScore): string {
  const closed = requirements
    .filter(({ met }) => !met)
    .map(({ requirement }) => requirementLabels[requirement.id].en);
  const steps = requirements.filter((each) => each.points > 0).map((each) => number(each.points));
  const value =
    closed.length > 0
      ? `0, because ${closed.join(" and ")} ${closed.length === 1 ? "isn't" : "aren't"} met`
      : shares.length > 0
        ? `${shares.map((share) => number(share.points)).join(" + ")}, at most ${number(maximum)}`
        : optionText(option);
  if (option.measured === undefined && steps.length === 0) return "";
  return `${[...steps, value].join(" + ")} = ${number(earned)} of ${number(maximum)} points.`;
}

/** `20 × 3 ÷ 5`; GE-1 (b) counts whole units only, so that the points may be fewer. */
function optionText({ value, target, maximum, measured }: OptionScore): string {
  if (measured === undefined) return "0, because no table gives a value";
  const product = `${number(maximum)} × ${number(value)} ÷ ${number(target)}`;
  if (value < 0) return `0, because ${number(value)} is below 0`;
  return (maximum * value) / target > maximum ? `${product}, at most ${number(maximum)}` : product;
}

function optionStep(option: OptionScore, options: readonly OptionScore[]): ExplainedStep {
  const { association, measured, target, unit, counts, override, source, notes } = option;
  const isOnly = options.length === 1;
  const role = isOnly ? "" : counts ? " (counts)" : " (earns less)";
  return {
    label: association === "any" ? "Value" : `Value ${association}${role}`,
    value: measured === undefined ? "" : valueOf({ ...measured, amount: option.value }),
    unit: units[unit].en,
    how: sentences(
      `The maximum takes ${amount(target, unit)}.`,
      isOnly ? "" : `${optionText(option)} = ${number(option.points)} points.`,
      override === undefined
        ? ""
        : `Overridden: the published target is ${amount(override.published, unit)}, ${placed(override.place)} replaces it.`,
      origin(measured),
      joinNotes([...notes, ...(measured?.notes ?? [])])
    ),
    source: citationText(source),
    parts: overridden(measured),
  };
}

function partStep({ metric, option, points: earned, notes }: PartScore): ExplainedStep {
  const { maximum, value, target, unit, measured } = option;
  return {
    label: metric.label.en,
    value: measured === undefined ? "" : valueOf({ ...measured, amount: value }),
    unit: units[unit].en,
    how: sentences(
      measured === undefined
        ? "No table gives a value."
        : `${number(maximum)} × ${number(value)} ÷ ${number(target)} = ${number(earned)} points.`,
      origin(measured),
      joinNotes([...notes, ...option.notes, ...(measured?.notes ?? [])])
    ),
    source: citationText(metric.source),
    parts: overridden(measured),
  };
}

function requirementStep(
  { metric }: MetricScore,
  { requirement, measured, needed, met, points: earned, source, notes }: RequirementScore
): ExplainedStep {
  const unit = units[requirement.unit].en;
  const outcome = measured === undefined ? "Taken as met" : met ? "Met" : "Not met";
  return {
    label: `${metric.label.en} ${requirementLabels[requirement.id].en}`,
    value: measured === undefined ? "" : valueOf(measured),
    unit,
    how: sentences(
      `${requirement.label.en}. ${outcome}: ${number(needed)} ${unit} needed.`,
      earned > 0 ? `Earns ${number(earned)} points.` : "",
      origin(measured),
      joinNotes(notes)
    ),
    source: citationText(source),
    parts: overridden(measured),
  };
}
