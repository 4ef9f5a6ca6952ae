/** `METRIC`: the one value of a metric that counted. */
import { defineFunction } from "./define";
import { failuresOfMeasured, failuresOfRanges } from "./failures";
import { findMeasured } from "./find-measured";
import { area, metricOption, ranges } from "./parameters";
import { everything } from "./sample-ranges";

export const metric = defineFunction({
  id: "METRIC",
  summary: {
    en: "The measured value of one metric, on the track and association that counted or that its name gives.",
    de: "Der gemessene Wert einer Metrik, auf dem Pfad und für die Zuordnung, die zählten oder die ihr Name angibt.",
  },
  parameters: [area, metricOption, ranges],
  returns: {
    kind: "number",
    help: {
      en: "The value in the metric's unit; growth in per cent is a fraction.",
      de: "Der Wert in der Einheit der Metrik; Wachstum in Prozent als Bruchteil.",
    },
  },
  fails: [...failuresOfMeasured, ...failuresOfRanges],
  example: {
    formula: `=SPD.METRIC("ModernWork", "Usage growth SMB CSP", ${everything})`,
    gives: 1150,
  },
  run: ({ area: designation, metric: option, ranges: inputs }) =>
    findMeasured(designation, inputs, option).measured.amount,
});
