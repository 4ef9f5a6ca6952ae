/** Which reading of an unclear rule applies: a setting's, else the rulebook's default. */
import { problem } from "../core/problem";
import { defaultReading, measuredMetrics, type ReadingId, readings } from "../rules";
import type { DesignationRules } from "../rules/types";
import type { Settings } from "../worksheet/inputs";
import type { ReadingUsed } from "./scorecard";

/** @throws Problem where a setting chooses what another rulebook settles otherwise. */
export function readingOf(id: ReadingId, rules: DesignationRules, settings: Settings): ReadingUsed {
  const chosen = settings.readings.get(id);
  const only = defaultReading(id, rules.rulebook);
  if (chosen !== undefined && !readings[id].selectable && chosen.value !== only) {
    const { place, value: found } = chosen;
    throw problem("readingFixed", { place, reading: id, found, only });
  }
  return { id, option: chosen?.value ?? only, place: chosen?.place };
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
