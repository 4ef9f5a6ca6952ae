/** Remarks on own targets that no score of the designation uses. */
import { note, type Note } from "../core/note";
import { measuredMetrics } from "../rules";
import { type DesignationRules, forTrack, type Metric, type TrackId } from "../rules/types";
import type { Settings, TargetSetting } from "../worksheet/inputs";

/** Targets of metrics that the rules don't have are other designations'. */
export function unusedTargets(rules: DesignationRules, { targets }: Settings): readonly Note[] {
  const metrics = [...rules.metrics, ...measuredMetrics(rules)];
  const tracks = rules.tracks.by === "none" ? (["any"] as const) : rules.tracks.tracks;
  return targets.flatMap((target) => {
    const own = metrics.filter(({ id }) => id === target.metric);
    const isUsed = own.length === 0 || own.some((metric) => hasOption(metric, tracks, target));
    return isUsed ? [] : [note("targetUnused", { place: target.place })];
  });
}

function hasOption(
  { targets }: Metric,
  tracks: readonly (TrackId | "any")[],
  { track, association }: TargetSetting
): boolean {
  const options = tracks
    .filter((each) => track === undefined || each === track)
    .map((each) => forTrack(targets, each) ?? {});
  return options.some((each) => association === undefined || each[association] !== undefined);
}
