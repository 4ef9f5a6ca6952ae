/** A scorecard told in cells: each step with its value and how it was computed, in the order to read it. */
import { monthText } from "../core/month";
import { joinNotes, type Note } from "../core/note";
import { addressOf, type Place, placeText } from "../core/place";
import type { Measured } from "../measure/measured";
import { classificationText, isReadingId } from "../rules";
import { citationText } from "../rules/cite";
import { requirementLabels, tracks, units } from "../rules/names";
import { readingTexts } from "../rules/reading-texts";
import type { Citation, OptionLetter, UnitId } from "../rules/types";
import type {
  ClassificationScore,
  GateScore,
  MetricScore,
  OptionScore,
  PartScore,
  ReadingUsed,
  RequirementScore,
  Scorecard,
  TrackScore,
} from "../score/scorecard";
import type { Scalar } from "./define";
import { statusText } from "./status-text";

export interface ExplainedStep {
  readonly label: string;
  /** Empty where there is no value. */
  readonly value: Scalar;
  readonly unit: string;
  readonly how: string;
  readonly source: string;
  readonly parts: readonly ExplainedStep[];
}

const points = units.points.en;
/** Growth is a fraction. */
const percent = 100;

export function explainedSteps(card: Scorecard): ExplainedStep {
  const { designation, total, track, rulebook, asOf, classification, rules } = card;
  const lost = card.tracks.filter(({ counts }) => !counts);
  return {
    label: designation.name.en,
    value: total,
    unit: points,
    how: sentences(
      `${statusText(card)}.`,
      lost.length === 0 ? "" : `The track that counts is ${track.label.en}.`,
      remarks(card.notes)
    ),
    source: citationText(rules.source),
    parts: [
      plain("Rulebook", rulebook.id, verified(card), rulebook.source),
      plain("As of", asOf === undefined ? "" : monthText(asOf), asOfText(card), undefined),
      ...(classification === undefined ? [] : [classified(classification)]),
      summed(track, "counts"),
      ...lost.map((each) => summed(each, "doesn't count")),
      {
        ...plain(
          "Readings",
          card.readings.length,
          "How unclear sentences of the sources were read."
        ),
        parts: card.readings.flatMap(read),
      },
    ],
  };
}

function plain(label: string, value: Scalar, how: string, source?: Citation): ExplainedStep {
  return {
    label,
    value,
    unit: "",
    how,
    source: source === undefined ? "" : citationText(source),
    parts: [],
  };
}

function verified({ rulebook }: Scorecard): string {
  return `${rulebook.name.en}: verified from ${rulebook.verifiedFrom} to ${rulebook.verifiedThrough}.`;
}

function asOfText({ asOf }: Scorecard): string {
  return asOf === undefined ? "No table or setting gives a date." : "";
}

function classified({
  label,
  measured,
  track,
  classification,
  notes,
  source,
}: ClassificationScore): ExplainedStep {
  const { unit, atLeast } = classification;
  const came = track === undefined ? "nothing tells the track" : tracks[track].label.en;
  return {
    label: label.en,
    value: valueOf(measured),
    unit: units[unit].en,
    how: sentences(
      `${classificationText(classification).en} ${number(atLeast)} or more: ${tracks[classification.reached].label.en}. Here: ${came}.`,
      origin(measured),
      remarks(notes)
    ),
    source: citationText(source),
    parts: [],
  };
}

function summed({ label, total, metrics, gates, notes }: TrackScore, role: string): ExplainedStep {
  return {
    label: `${label.en} (${role})`,
    value: total,
    unit: points,
    how: sentences(
      `${metrics.map((metric) => number(metric.points)).join(" + ")} = ${number(total)}.`,
      remarks(notes)
    ),
    source: "",
    parts: [...metrics.map(metricStep), ...gates.map(gateStep)],
  };
}

function metricStep(score: MetricScore): ExplainedStep {
  const { metric, track, options, shares, requirements, notes } = score;
  const name = track === "any" ? metric.label.en : `${metric.label.en}, ${tracks[track].label.en}`;
  return {
    label: name,
    value: score.points,
    unit: points,
    how: sentences(metricText(score), remarks(notes)),
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
      ? `0, because ${closed.join(" and ")} isn't met`
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
      remarks([...notes, ...(measured?.notes ?? [])])
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
      remarks([...notes, ...option.notes, ...(measured?.notes ?? [])])
    ),
    source: citationText(metric.source),
    parts: overridden(measured),
  };
}

/** What the rows give where a metrics table says otherwise. */
function overridden(measured: Measured | undefined): readonly ExplainedStep[] {
  const rows = measured?.overrides;
  return rows === undefined
    ? []
    : [plain("Measured from rows, not used", valueOf(rows), origin(rows))];
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
      remarks(notes)
    ),
    source: citationText(source),
    parts: overridden(measured),
  };
}

function gateStep({ label, points: reached, passed, notes }: GateScore): ExplainedStep {
  return {
    label: `Gate: ${label.en}`,
    value: reached,
    unit: points,
    how: sentences(passed ? "Passed: it has points." : "Shut: it needs points.", remarks(notes)),
    source: "",
    parts: [],
  };
}

function read({ id, option, place }: ReadingUsed): readonly ExplainedStep[] {
  if (!isReadingId(id)) return [];
  const { question, options, sources } = readingTexts[id];
  const answer = options[letter(option)]?.en ?? "";
  const chosen = place === undefined ? "the default" : `chosen in ${placed(place)}`;
  return [
    {
      ...plain(`Reading ${id}`, option, `${question.en} ${answer} This is ${chosen}.`),
      source: sources.map(citationText).join("; "),
    },
  ];
}

function letter(option: string): OptionLetter {
  return option === "b" || option === "c" || option === "d" ? option : "a";
}

function valueOf(measured: Pick<Measured, "amount" | "blank"> | undefined): Scalar {
  return measured === undefined || measured.blank === true ? "" : measured.amount;
}

function origin(measured: Measured | undefined): string {
  if (measured?.place !== undefined) return `From ${placed(measured.place)}.`;
  if (measured?.rows === undefined) return "";
  const left = [...measured.rows.leftOut.values()].reduce((sum, count) => sum + count, 0);
  return `${number(measured.rows.counted)} rows counted, ${number(left)} left out.`;
}

function placed(place: Place): string {
  return addressOf(place) ?? placeText(place, "en");
}

function remarks(notes: readonly Note[]): string {
  return joinNotes(notes, "en");
}

function sentences(...texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join(" ");
}

function amount(value: number, unit: UnitId): string {
  return unit === "%" ? `${number(value * percent)} %` : `${number(value)} ${units[unit].en}`;
}

/** Without grouping, and without the digits that only binary fractions have. */
function number(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}
