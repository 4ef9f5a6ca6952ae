/** The targets of a metric, one for each track and association, and those that a track and an association name. */
import { entriesOf } from "../core/entries";
import { problem } from "../core/problem";
import { tracks as trackNames } from "../rules/names";
import {
  type AssociationId,
  type AssociationName,
  type Designation,
  type DesignationRules,
  forTrack,
  type Metric,
  type TrackId,
} from "../rules/types";

export interface Target {
  readonly metric: Metric;
  readonly track: TrackId | "any";
  readonly association: AssociationId | "any";
  readonly value: number;
}

/** Every target of a metric, track by track. */
export function targetsOf(metric: Metric): readonly Target[] {
  return entriesOf(metric.targets).flatMap(([track, options]) =>
    entriesOf(options).map(([association, value]) => ({ metric, track, association, value }))
  );
}

export function trackText(track: TrackId | "any"): string {
  return track === "any" ? "" : trackNames[track].label.en;
}

/** @throws Problem `noTracks` or `unknownTrack` where the rules don't have the track */
export function checkedTrack(
  { name }: Designation,
  { tracks: choice, rulebook }: DesignationRules,
  track: TrackId | undefined
): TrackId | undefined {
  if (track === undefined) return undefined;
  const found = trackText(track);
  if (choice.by === "none") throw problem("noTracks", { area: name, found, rulebook });
  if (choice.tracks.includes(track)) return track;
  throw problem("unknownTrack", { found, choices: choice.tracks.map(trackText) });
}

export interface Named {
  readonly track?: TrackId | undefined;
  readonly association?: AssociationId | undefined;
}

/** @throws Problem `unknownAssociation` where the association earns nothing against any of the targets of the track */
export function targetsNamed(
  targets: readonly Target[],
  { track, association }: Named
): readonly Target[] {
  const onTrack = targets.filter(
    (target) => track === undefined || target.track === "any" || target.track === track
  );
  if (association === undefined) return onTrack;
  const fitting = onTrack.filter((target) => earns(target, track, association));
  if (fitting.length > 0) return fitting;
  const choices = new Set(onTrack.flatMap((target) => associationsOf(target) ?? []));
  throw problem("unknownAssociation", { found: association, choices: [...choices] });
}

function earns(target: Target, track: TrackId | undefined, association: AssociationId): boolean {
  const { measure } = target.metric;
  if (!("associations" in measure)) return true;
  if (target.association !== "any") return target.association === association;
  const accepted = forTrack(measure.associations, track ?? target.track) ?? [];
  const apart = measure.associationsApart.flatMap((each) => each.associations);
  return [...accepted, ...apart].includes(association);
}

/** The associations that a target is for; `undefined` where what it counts has none. */
export function associationsOf({
  metric: { measure },
  track,
  association,
}: Target): readonly AssociationName[] | undefined {
  if (association !== "any") return [association];
  return "associations" in measure ? (forTrack(measure.associations, track) ?? []) : undefined;
}
