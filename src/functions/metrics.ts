/** `METRICS`: what the tables measure for one designation, itself a metrics table. */
import { monthText } from "../core/month";
import { joinNotes, type Note } from "../core/note";
import { requirementLabels, tracks, units } from "../rules/names";
import type { AssociationId, TrackId, UnitId } from "../rules/types";
import type { Measured } from "../measure/measured";
import { scoreDesignation } from "../score/score-designation";
import type { MetricScore, Scorecard, TrackScore } from "../score/scorecard";
import { defineFunction, type Scalar } from "./define";
import { failuresOfRanges } from "./failures";
import { area, ranges } from "./parameters";
import { everything } from "./sample-ranges";

export const metrics = defineFunction({
  id: "METRICS",
  summary: {
    en: "The metrics of one designation as the tables measure them, with the rows behind each.",
    de: "Die Metriken einer Designation, wie die Tabellen sie ergeben, mit den Zeilen dahinter.",
  },
  parameters: [area, ranges],
  returns: {
    kind: "table",
    header: [
      "Metric",
      "Track",
      "Association",
      "Value",
      "Unit",
      "Rows counted",
      "Rows left out",
      "As of",
      "Note",
    ],
    help: {
      en: "A row per metric, track and association, and per prerequisite: itself a metrics table, with the same score.",
      de: "Eine Zeile je Metrik, Pfad und Zuordnung und je Voraussetzung: selbst eine Metriktabelle mit demselben Score.",
    },
  },
  fails: ["unknownArea", ...failuresOfRanges],
  example: {
    formula: `=SPD.METRICS("ModernWork", ${everything})`,
    gives: ["Net customer adds", "Enterprise", "", 2, "tenants", "", "", "2022-05", ""],
  },
  run: ({ area: designation, ranges: inputs }) => {
    const card = scoreDesignation(designation, inputs);
    const lines = card.rules.metrics.flatMap(({ id }) =>
      withoutTrackWhereAlike(
        tracksInForce(card).flatMap((track) =>
          track.metrics.filter(({ metric }) => metric.id === id).flatMap(linesOf)
        ),
        card
      )
    );
    return lines.map((line) => row(line, card));
  },
});

/** One value, before it is a row of cells. */
interface Line {
  readonly name: string;
  readonly track: TrackId | "any";
  readonly association: AssociationId | "any";
  readonly measured: Measured;
  readonly unit: UnitId;
  readonly notes: readonly Note[];
  /** People have no track: their number is the same on each. */
  readonly isOfPeople: boolean;
}

/** Where the better track counts, both; else the one in force. */
function tracksInForce({ rules, tracks, track }: Scorecard): readonly TrackScore[] {
  return rules.tracks.by === "best" ? tracks.filter((each) => each.track !== "perMetric") : [track];
}

function linesOf({ metric, track, options, shares, requirements }: MetricScore): readonly Line[] {
  const isOfPeople = metric.measure.by === "certifiedPeople";
  const parts = shares.filter(({ counts }) => counts);
  const scored =
    parts.length > 0
      ? parts.map(({ option, label }) => ({ option, name: label.en }))
      : options.map((option) => ({ option, name: metric.label.en }));
  const values = scored.flatMap(({ name, option: { measured, association, unit, notes } }) =>
    measured === undefined ? [] : [{ track, isOfPeople, name, association, measured, unit, notes }]
  );
  const required = requirements.flatMap(({ measured, requirement, notes }) =>
    measured === undefined
      ? []
      : [
          {
            track,
            isOfPeople,
            name: `${metric.label.en} ${requirementLabels[requirement.id].en}`,
            association: "any" as const,
            measured,
            unit: requirement.unit,
            notes,
          },
        ]
  );
  return [...values, ...required];
}

/** A track that was classified stays with every row: fed back, it tells the track. */
function withoutTrackWhereAlike(lines: readonly Line[], { rules }: Scorecard): readonly Line[] {
  if (rules.tracks.by === "classified") return lines;
  return lines.flatMap((line) => {
    if (!line.isOfPeople || line.track === "any") return [line];
    const same = lines.filter(({ name }) => name === line.name);
    if (same.some(({ measured }) => measured.amount !== line.measured.amount)) return [line];
    // What a track makes of the number, such as a step that isn't met, isn't true of the others.
    const { notes } = line.measured;
    return same[0] === line ? [{ ...line, track: "any" as const, notes }] : [];
  });
}

function row(line: Line, { asOf, peopleNotes }: Scorecard): Scalar[] {
  const { name, track, association, measured, unit, notes, isOfPeople } = line;
  const { amount, blank, rows } = measured;
  const leftOut = rows && [...rows.leftOut.values()].reduce((sum, count) => sum + count, 0);
  return [
    name,
    track === "any" ? "" : tracks[track].label.en,
    association === "any" ? "" : association,
    blank === true ? "" : amount,
    units[unit].en,
    rows?.counted ?? "",
    leftOut ?? "",
    asOf === undefined ? "" : monthText(asOf),
    joinNotes(isOfPeople && measured.place === undefined ? [...notes, ...peopleNotes] : notes),
  ];
}
