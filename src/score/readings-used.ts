/** Which reading of an unclear rule applies: a setting's, else the rulebook's default. */
import { defaultReading, measuredMetrics, type ReadingId } from "../rules";
import type { DesignationRules } from "../rules/types";
import type { Settings } from "../worksheet/inputs";
import type { ReadingUsed } from "./scorecard";

export function readingOf(id: ReadingId, rules: DesignationRules, settings: Settings): ReadingUsed {
  const chosen = settings.readings.get(id);
  return { id, option: chosen?.value ?? defaultReading(id, rules.rulebook), place: chosen?.place };
}

/** Every reading that a designation's rules depend on. */
export function readingsOf(rules: DesignationRules, settings: Settings): readonly ReadingUsed[] {
  const { tracks } = rules;
  const ids = new Set([
    ...rules.readings,
    ...(tracks.by === "classified" ? tracks.classification.readings : []),
    ...[...rules.metrics, ...measuredMetrics(rules)].flatMap((metric) => metric.readings),
  ]);
  return [...ids].map((id) => readingOf(id, rules, settings));
}
