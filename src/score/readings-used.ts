/** Which reading of an unclear rule applies: a setting's, else the default. */
import { readings } from "../rules";
import type { ReadingId } from "../rules/readings";
import type { DesignationRules } from "../rules/types";
import type { Settings } from "../worksheet/inputs";
import type { ReadingUsed } from "./scorecard";

/** Readings on which every designation's total and status depend. */
const ofEveryDesignation: readonly ReadingId[] = ["GE-1", "GE-2", "GE-3"];

export function readingOf(id: ReadingId, settings: Settings): ReadingUsed {
  const chosen = settings.readings.get(id);
  return { id, option: chosen?.value ?? readings[id].default, place: chosen?.place };
}

export function readingsOf(rules: DesignationRules, settings: Settings): readonly ReadingUsed[] {
  const ids = new Set([...ofEveryDesignation, ...rules.metrics.flatMap((metric) => metric.readings)]);
  if (rules.tracks.by !== "none") ids.add(rules.tracks.reading);
  return [...ids].map((id) => readingOf(id, settings));
}
