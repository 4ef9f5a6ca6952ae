/** `SUMMARY`: all six designations in one table. */
import { problem } from "../core/problem";
import { readTablesOnce } from "../measure/as-of-month";
import { designations } from "../rules";
import type { CategoryId } from "../rules/types";
import { roundTotal } from "../score/points";
import { scoreDesignation } from "../score/score-designation";
import type { Scorecard } from "../score/scorecard";
import { defineFunction, type Scalar } from "./define";
import { failuresOfRanges } from "./failures";
import { ranges } from "./parameters";
import { everything } from "./sample-ranges";
import { statusText } from "./status-text";

export const summary = defineFunction({
  id: "SUMMARY",
  summary: {
    en: "All six designations: points by category, score, status, and the Microsoft Cloud badge.",
    de: "Alle sechs Designations: Punkte je Kategorie, Score, Status und das Abzeichen Microsoft Cloud.",
  },
  parameters: [ranges],
  returns: {
    kind: "table",
    header: [
      "Designation",
      "Track",
      "Performance",
      "Skilling",
      "Customer success",
      "Score",
      "Status",
      "Rulebook",
    ],
    help: {
      en: "A row per designation, then Microsoft Cloud badge with Yes or No as its status.",
      de: "Eine Zeile je Designation, dann Microsoft Cloud badge mit Yes oder No als Status.",
    },
  },
  fails: ["areaColumnMissing", ...failuresOfRanges],
  example: {
    formula: `=SPD.SUMMARY(${everything})`,
    gives: [
      "Infrastructure (Azure)",
      "",
      20,
      20,
      24,
      64,
      "Not qualified: 6 points short of 70",
      "2022-05",
    ],
  },
  run: ({ ranges: inputs }) => {
    if (inputs.metricsWithoutArea !== undefined)
      throw problem("areaColumnMissing", { place: inputs.metricsWithoutArea });
    readTablesOnce(designations, inputs);
    const cards = designations.map((designation) =>
      scoreDesignation(designation, inputs, designations)
    );
    const badge = cards.every((card) => card.qualified) ? "Yes" : "No";
    return [...cards.map(row), ["Microsoft Cloud badge", "", "", "", "", "", badge, ""]];
  },
});

function row(card: Scorecard): Scalar[] {
  const { designation, track, total, rulebook } = card;
  return [
    designation.name.en,
    track.track === "any" ? "" : track.label.en,
    categoryPoints(card, "performance"),
    categoryPoints(card, "skilling"),
    categoryPoints(card, "customerSuccess"),
    total,
    statusText(card),
    rulebook.id,
  ];
}

function categoryPoints({ track }: Scorecard, category: CategoryId): number {
  const scores = track.metrics.filter((score) => score.category === category);
  return roundTotal(scores.reduce((sum, score) => sum + score.points, 0));
}
