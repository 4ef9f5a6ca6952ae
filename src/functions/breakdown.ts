/** `BREAKDOWN`: a designation's score, metric by metric. */
import { monthText } from "../core/month";
import { joinNotes, note, type Note } from "../core/note";
import { categories, tracks, units } from "../rules/names";
import { scoreAsked } from "../score/score-asked";
import type { MetricScore, PartScore, Scorecard } from "../score/scorecard";
import { defineFunction, type Scalar } from "./define";
import { failuresOfRanges } from "./failures";
import { area, ranges } from "./parameters";
import { everything } from "./sample-ranges";
import { statusText } from "./status-text";

export const breakdown = defineFunction({
  id: "BREAKDOWN",
  summary: {
    en: "The score of one designation, metric by metric: value, target, points and maximum.",
    de: "Der Score einer Designation Metrik für Metrik: Wert, Zielwert, Punkte und Höchstpunktzahl.",
  },
  parameters: [area, ranges],
  returns: {
    kind: "table",
    header: [
      "Category",
      "Metric",
      "Track",
      "Association",
      "Value",
      "Target",
      "Points",
      "Maximum",
      "Note",
    ],
    help: {
      en: "A row per scored metric, then Total with the status, rulebook and as-of month in its note.",
      de: "Eine Zeile je bewerteter Metrik, dann Total mit Status, Regelwerk und Stichmonat in der Notiz.",
    },
  },
  fails: ["unknownArea", ...failuresOfRanges],
  example: {
    formula: `=SPD.BREAKDOWN("ModernWork", ${everything})`,
    gives: ["Performance", "Net customer adds", "SMB", "", 8, 10, 16, 20, ""],
  },
  run: ({ area: designation, ranges: inputs }) => {
    const card = scoreAsked(designation, inputs);
    return [...card.track.metrics.map(metricRow), totalRow(card)];
  },
});

function metricRow({
  metric,
  category,
  track,
  points,
  maximum,
  option,
  notes,
  shares,
  requirements,
}: MetricScore): Scalar[] {
  const remarks = [
    ...notes,
    ...option.notes,
    ...shares.filter(({ counts }) => counts).flatMap(partNotes),
    ...requirements.flatMap((requirement) => requirement.notes),
  ];
  return [
    categories[category].label.en,
    metric.label.en,
    track === "any" ? "" : tracks[track].label.en,
    option.association === "any" ? "" : option.association,
    option.measured === undefined || option.measured.blank === true ? "" : option.value,
    option.target,
    points,
    maximum,
    joinNotes(remarks),
  ];
}

function partNotes({ label, option, points, notes }: PartScore): readonly Note[] {
  const { measured, value, target, unit } = option;
  if (measured === undefined) return notes;
  const counted = note("partCounted", { part: label, value, target, unit: units[unit], points });
  return [counted, ...notes, ...option.notes];
}

function totalRow(card: Scorecard): Scalar[] {
  const { track, total, rulebook, asOf, notes } = card;
  const name = track.track === "any" ? "" : track.label.en;
  const month = asOf === undefined ? "no as-of month" : `as of ${monthText(asOf)}`;
  const remarks = joinNotes([...notes, ...track.gates.flatMap((gate) => gate.notes)]);
  const text = `${statusText(card)}. Rulebook ${rulebook.id}, ${month}. ${remarks}`.trimEnd();
  return ["Total", "", name, "", "", "", total, 100, text];
}
