/** A scorecard told in cells: each step with its value and how it was computed, in the order to read it. */
import { joinNotes } from "../core/note";
import { monthText } from "../core/month";
import { isReadingId } from "../rules";
import { classificationText } from "../score/definition";
import { citationText } from "../rules/citation-text";
import { tracks, units } from "../rules/names";
import { readingTexts } from "../rules/reading-texts";
import type { OptionLetter } from "../rules/types";
import type {
  ClassificationScore,
  GateScore,
  ReadingUsed,
  Scorecard,
  TrackScore,
} from "../score/scorecard";
import { metricStep } from "./explained-metric";
import {
  type ExplainedStep,
  number,
  origin,
  placed,
  plain,
  points,
  sentences,
  valueOf,
} from "./explained-step";
import { statusText } from "./status-text";

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
      joinNotes(card.notes)
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
      joinNotes(notes)
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
      joinNotes(notes)
    ),
    source: "",
    parts: [...metrics.map(metricStep), ...gates.map(gateStep)],
  };
}

function gateStep({ label, points: reached, passed, notes }: GateScore): ExplainedStep {
  return {
    label: `Gate: ${label.en}`,
    value: reached,
    unit: points,
    how: sentences(passed ? "Passed: it has points." : "Shut: it needs points.", joinNotes(notes)),
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
