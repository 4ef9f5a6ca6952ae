/** Which choices a form offers for a parameter; anything else can be typed all the same. */
import type { Text } from "../../core/language";
import type { Parameter } from "../../functions/arguments";
import { designations, partsOf, rulebookIds, rulebooks } from "../../rules";
import { associations, metricLabels, tracks } from "../../rules/names";
import { offerIds, offers } from "../../rules/renewal/offers";
import { windowRulesIds } from "../../rules/renewal/types";
import { findArea } from "../../worksheet/names";

export interface Choice {
  /** What stands in the formula. */
  readonly value: string;
  readonly label: Text;
}

/** @param area What the form's designation says, which decides the metrics. */
export function choicesFor({ kind }: Parameter, area: string): readonly Choice[] {
  switch (kind) {
    case "area":
      return designations.map(({ id, name }) => ({ value: id, label: name }));
    case "metric":
    case "metricOption":
      return metricsOf(area).map((label) => ({ value: label.en, label }));
    case "track":
      return Object.values(tracks).map(({ label }) => ({ value: label.en, label }));
    case "association":
      return (["CPOR", "DPOR", "CSP", "PAL"] as const).map((id) => ({
        value: id,
        label: associations[id].label,
      }));
    case "rulebook":
      return rulebookIds.map((id) => ({ value: id, label: rulebooks[id].name }));
    case "offer":
      return offerIds.map((id) => ({ value: offers[id].name.en, label: offers[id].name }));
    case "windowRules":
      return windowRulesIds.map((id) => ({ value: id, label: { en: id, de: id } }));
    case "yesNo":
      return [
        { value: "TRUE", label: { en: "Yes", de: "Ja" } },
        { value: "FALSE", label: { en: "No", de: "Nein" } },
      ];
    case "date":
    case "number":
    case "text":
    case "range":
    case "ranges":
    case "rawRanges":
      return [];
  }
}

/** Of any rulebook, with the parts of those that are combined. */
function metricsOf(area: string): readonly Text[] {
  const known = findArea(area);
  const metrics = designations
    .filter(({ id }) => known === undefined || id === known)
    .flatMap(({ versions }) => versions.flatMap((version) => version.metrics))
    .flatMap((metric) => [metric, ...partsOf(metric)]);
  return [...new Set(metrics.map(({ id }) => id))].map((id) => metricLabels[id]);
}
