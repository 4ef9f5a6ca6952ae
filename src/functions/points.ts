/** `POINTS`: what one value earns. */
import { pointsFor } from "../score/points";
import { defineFunction } from "./define";
import { failuresOfMetric } from "./failures";
import { findTarget } from "./find-target";
import { area, association, metric, rulebook, track } from "./parameters";

export const points = defineFunction({
  id: "POINTS",
  summary: {
    en: "Points that a value of one metric earns, its requirements taken as met.",
    de: "Punkte, die ein Wert einer Metrik bringt, wenn ihre Voraussetzungen erfüllt sind.",
  },
  parameters: [
    area,
    metric,
    {
      name: "value",
      kind: "number",
      help: {
        en: "The metric's value; growth is a fraction, 20 % is 0.2",
        de: "Wert der Metrik; Wachstum ist ein Bruchteil, 20 % sind 0,2",
      },
    },
    track,
    association,
    rulebook,
  ],
  returns: {
    kind: "number",
    help: {
      en: "Points, from 0 to the metric's maximum.",
      de: "Punkte, von 0 bis zur Höchstpunktzahl der Metrik.",
    },
  },
  fails: [...failuresOfMetric, "unknownMetric", "badArgument", "choiceNeeded"],
  example: { formula: '=SPD.POINTS("ModernWork", "Net customer adds", 12, "SMB")', gives: 20 },
  run: ({ value, ...question }) => {
    const { metric: rule, target } = findTarget(question);
    return pointsFor(value, target, rule.maximum);
  },
});
