/** Which row of the metrics tables gives a value: the most specific one that fits designation, track and association. */
import { note, type Note } from "../core/note";
import { Problem, problem } from "../core/problem";
import { designation, measuredMetrics, partsOf } from "../rules";
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
import { metricText, type NamedMetric } from "../worksheet/metrics/metric-names";
import type { Measured } from "./measured";
import { typedEvidence } from "./typed-evidence";

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
  /** The tracks that rows name. */
  readonly tracks: ReadonlySet<TrackId>;
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
      objectionTo(row, area, rules) ?? (settings.leaveOutUnreadable ? unreadable(row) : undefined);
    if (objection !== undefined) notes.push(objection);
    return objection === undefined;
  });
  return {
    notes,
    tracks: new Set(own.flatMap(({ track }) => (track === undefined ? [] : [track]))),
    find: (sought) =>
      pick(
        own.filter((row) => fits(row, sought)),
        sought
      ),
  };
}

/** Why a row is left out; `undefined` if it has its place here. */
function objectionTo(row: MetricRow, area: AreaId, rules: DesignationRules): Note | undefined {
  const { place, track, association } = row;
  const metric = askedBy(rules, row);
  if (metric === undefined) return unasked(row, area, rules);
  if (metric.unit === "share") return sumTyped(row, metric);
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

/** The metric, or part of one, that the row gives or gives a requirement of. */
function askedBy(
  rules: DesignationRules,
  { metric: wanted, requirement }: NamedMetric
): Metric | undefined {
  const metric = [...rules.metrics, ...measuredMetrics(rules)].find(({ id }) => id === wanted);
  const isAsked =
    requirement === undefined || metric?.requirements.some(({ id }) => id === requirement);
  return isAsked === true ? metric : undefined;
}

/** A row of another designation, or one that this designation has under another rulebook. */
function unasked(row: MetricRow, area: AreaId, { rulebook }: DesignationRules): Note {
  const facts = { place: row.place, metric: metricText(row) };
  const others = designation(area).versions.filter((version) => askedBy(version, row));
  return others.length === 0
    ? note("rowOfOtherArea", facts)
    : note("rowOfOtherRulebook", {
        ...facts,
        rulebook,
        others: others.map((version) => version.rulebook),
      });
}

/** One number can't stand for parts in different units. */
function sumTyped({ place }: MetricRow, metric: Metric): Note {
  const parts = partsOf(metric).map(({ label }) => label);
  return note("rowOfSeveralUnits", { place, metric: metric.label, parts });
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

/** @throws Problem where the row's value can't be read, or several rows share what is one number */
function pick(rows: readonly MetricRow[], sought: Sought): Measured | undefined {
  const { row, level } = mostSpecific(rows, sought);
  if (row === undefined) return undefined;
  if (row instanceof Problem) throw row;
  if (row.value instanceof Problem) throw row.value;
  const blank = row.blank ? [note("valueBlank", { place: row.place })] : [];
  const ignored = sought.association === "any" ? level.flatMap(associationIgnored) : [];
  return {
    amount: row.value,
    place: row.place,
    association: row.association,
    evidence: () => typedEvidence(row, rows, (left) => mostSpecific(left, sought).row),
    notes: [...blank, ...ignored],
  };
}

/** A row with an area beats one without; then one with a track; then one whose association is the one sought. */
function mostSpecific(
  rows: readonly MetricRow[],
  sought: Sought
): { readonly row: MetricRow | Problem | undefined; readonly level: readonly MetricRow[] } {
  const rank = ({ area, track }: MetricRow): number =>
    (area === undefined ? 0 : 2) + (track === undefined ? 0 : 1);
  const best = Math.max(...rows.map(rank));
  const level = rows.filter((row) => rank(row) === best);
  const exact = level.find(({ association }) => (association ?? "any") === sought.association);
  const row = exact ?? level[0];
  const areSeveral = exact === undefined && sought.association === "any" && level.length > 1;
  return row !== undefined && areSeveral
    ? { row: problem("oneOverAssociations", { place: row.place, metric: metricText(row) }), level }
    : { row, level };
}

function associationIgnored({ place, association }: MetricRow): readonly Note[] {
  return association === undefined ? [] : [note("associationIgnored", { place, association })];
}

function unreadable({ value, place }: MetricRow): Note | undefined {
  if (!(value instanceof Problem)) return undefined;
  const { found } = value.facts;
  return note("unreadableLeftOut", { place, found: typeof found === "string" ? found : "" });
}
