/** `TARGET`: the value that earns a metric's maximum. */
import { defineFunction } from "./define";
import { failuresOfMetric } from "./failures";
import { findTarget } from "./find-target";
import { area, association, metric, rulebook, track } from "./parameters";

export const target = defineFunction({
  id: "TARGET",
  summary: {
    en: "The value that earns the maximum points of a metric.",
    de: "Der Wert, der die Höchstpunktzahl einer Metrik bringt.",
  },
  parameters: [area, metric, track, association, rulebook],
  returns: {
    kind: "number",
    help: {
      en: "In the metric's unit; growth is a fraction.",
      de: "In der Einheit der Metrik; Wachstum ist ein Bruchteil.",
    },
  },
  fails: [...failuresOfMetric, "unknownMetric", "choiceNeeded"],
  example: { formula: '=SPD.TARGET("Infrastructure", "Usage growth")', gives: 0.2 },
  run: (question) => findTarget(question).target,
});
