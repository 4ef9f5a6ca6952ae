/** `RULES`: a designation's rules as a table. */
import { citationText } from "../rules/citation-text";
import { categories, tracks, units } from "../rules/names";
import { partsOf } from "../rules";
import { definitionOf } from "../score/definition";
import type { DesignationRules, Metric, TrackId } from "../rules/types";
import { defineFunction, type Scalar } from "./define";
import { rulesFor } from "./find-target";
import { targetsOf } from "./targets";
import { area, rulebook } from "./parameters";

export const ruleHeader = [
  "Category",
  "Metric",
  "Track",
  "Association",
  "Target",
  "Unit",
  "Maximum",
  "Points per unit",
  "Definition",
  "Source",
];

export const rules = defineFunction({
  id: "RULES",
  summary: {
    en: "The rules of one designation: targets, maxima, definitions and their sources.",
    de: "Die Regeln einer Designation: Zielwerte, Höchstpunktzahlen, Definitionen und ihre Quellen.",
  },
  parameters: [area, rulebook],
  returns: {
    kind: "table",
    header: ruleHeader,
    help: {
      en: "A row per metric, track and association with a target of its own.",
      de: "Eine Zeile je Metrik, Pfad und Zuordnung mit eigenem Zielwert.",
    },
  },
  fails: ["unknownArea", "unknownRulebook"],
  example: {
    formula: '=SPD.RULES("Infrastructure")',
    gives: ["Performance", "Net customer adds", "", "", 3, "tenants", 30, 10],
  },
  run: ({ area: designation, rulebook: id }) => ruleRows(rulesFor(designation, id)),
});

/** A row per metric, track and association with a target of its own. */
export function ruleRows({ metrics }: DesignationRules): Scalar[][] {
  return metrics.flatMap((metric) => partsOf(metric).flatMap((part) => partRows(part, metric)));
}

/** Growth targets are fractions, but its unit is one per cent. */
const percent = 100;

/** A part's definition goes on with that of the metric it is added to. */
function partRows(metric: Metric, whole: Metric): Scalar[][] {
  const definition = (track: TrackId | "any"): string =>
    [...new Set([metric, whole])].map((each) => definitionOf(each, track, "en")).join(" ");
  return targetsOf(metric).map(({ track, association, value }) => [
    categories[metric.category].label.en,
    metric.label.en,
    track === "any" ? "" : tracks[track].label.en,
    association === "any" ? "" : association,
    value,
    units[metric.unit].en,
    metric.maximum,
    metric.maximum / (metric.unit === "%" ? value * percent : value),
    definition(track),
    citationText(metric.source),
  ]);
}
