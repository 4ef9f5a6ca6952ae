/** Which row of the metrics tables gives a value: the most specific one that fits designation, track and association. */
import { note, type Note } from "../core/note";
import { Problem, problem } from "../core/problem";
import { tracks as trackNames } from "../rules/names";
import type {
  AreaId,
  AssociationId,
  DesignationRules,
  Metric,
  MetricId,
  RequirementId,
  TrackId,
} from "../rules/types";
import type { Inputs, MetricRow } from "../worksheet/inputs";
import { metricText } from "../worksheet/metrics/metric-names";
import type { Measured } from "./measured";

export interface Sought {
  readonly metric: MetricId;
  readonly requirement?: RequirementId;
  readonly track: TrackId | "any";
  /** `any` for one number over all associations. */
  readonly association: AssociationId | "any";
}

export interface MetricRows {
  /** @throws Problem where the row's value can't be read, or several rows share what is one number */
  find(sought: Sought): Measured | undefined;
  /** Rows that say nothing about this designation. */
  readonly notes: readonly Note[];
}

export function metricRows(
  area: AreaId,
  rules: DesignationRules,
  { metrics, settings }: Inputs
): MetricRows {
  const notes: Note[] = [];
  const own = metrics.filter((row) => {
    if (row.area !== undefined && row.area !== area) return false;
    const objection =
      objectionTo(row, rules) ?? (settings.leaveOutUnreadable ? unreadable(row) : undefined);
    if (objection !== undefined) notes.push(objection);
    return objection === undefined;
  });
  return {
    notes,
    find: (sought) =>
      pick(
        own.filter((row) => fits(row, sought)),
        sought
      ),
  };
}

/** Why a row is left out; `undefined` if it has its place here. */
function objectionTo(row: MetricRow, rules: DesignationRules): Note | undefined {
  const { place, track, association } = row;
  const metric = rules.metrics.find(({ id }) => id === row.metric);
  const isAsked =
    row.requirement === undefined || metric?.requirements.some(({ id }) => id === row.requirement);
  if (metric === undefined || isAsked !== true)
    return note("rowOfOtherArea", { place, metric: metricText(row) });
  const isTrack =
    rules.tracks.by !== "none" && track !== undefined && rules.tracks.tracks.includes(track);
  if (track !== undefined && !isTrack)
    return note("rowOfOtherTrack", { place, track: trackNames[track].label });
  const options = associationsOf(metric, track);
  if (
    association === undefined ||
    options.has("any") ||
    options.has(association) ||
    row.requirement !== undefined
  ) {
    return undefined;
  }
  return note("rowOfOtherAssociation", { place, association, metric: metric.label });
}

/** The associations that are scored apart, on the track or on any; `any` where there is one number over all. */
function associationsOf({ targets }: Metric, track: TrackId | undefined): ReadonlySet<string> {
  const perTrack =
    track === undefined ? Object.values(targets) : [targets[track] ?? targets.any ?? {}];
  return new Set(perTrack.flatMap((byAssociation) => Object.keys(byAssociation)));
}

function fits(row: MetricRow, sought: Sought): boolean {
  return (
    row.metric === sought.metric &&
    row.requirement === sought.requirement &&
    (row.track === undefined || row.track === sought.track) &&
    (row.association === undefined ||
      sought.association === "any" ||
      row.association === sought.association)
  );
}

/** A row with an area beats one without; then one with a track; then one whose association is the one sought. */
function pick(rows: readonly MetricRow[], sought: Sought): Measured | undefined {
  const rank = ({ area, track }: MetricRow): number =>
    (area === undefined ? 0 : 2) + (track === undefined ? 0 : 1);
  const best = Math.max(...rows.map(rank));
  const level = rows.filter((row) => rank(row) === best);
  const exact = level.find(({ association }) => (association ?? "any") === sought.association);
  const row = exact ?? level[0];
  if (row === undefined) return undefined;
  if (exact === undefined && sought.association === "any" && level.length > 1) {
    throw problem("oneOverAssociations", { place: row.place, metric: metricText(row) });
  }
  if (row.value instanceof Problem) throw row.value;
  const blank = row.blank ? [note("valueBlank", { place: row.place })] : [];
  const ignored = sought.association === "any" ? level.flatMap(associationIgnored) : [];
  return {
    amount: row.value,
    place: row.place,
    association: row.association,
    notes: [...blank, ...ignored],
  };
}

function associationIgnored({ place, association }: MetricRow): readonly Note[] {
  return association === undefined ? [] : [note("associationIgnored", { place, association })];
}

function unreadable({ value, place }: MetricRow): Note | undefined {
  if (!(value instanceof Problem)) return undefined;
  const { found } = value.facts;
  return note("unreadableLeftOut", { place, found: typeof found === "string" ? found : "" });
}
