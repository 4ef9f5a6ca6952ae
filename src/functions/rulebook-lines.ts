/** What a rulebook says beside its table of metrics: lists, floors, rates, tracks and gates, as lines of the page of all rulebooks. */
import { entriesOf } from "../core/entries";
import { type CertificationId, certifications, measuredMetrics } from "../rules";
import { classificationText } from "../score/definition";
import { citationText } from "../rules/citation-text";
import { associations, tracks as trackNames, units } from "../rules/names";
import type {
  Certification,
  ConsumptionRate,
  DesignationRules,
  Metric,
  PerTrack,
  Requirement,
  UsageMeasure,
} from "../rules/types";

/** Lines of one scored metric, of each of its parts where it has any. */
export function metricLines(whole: Metric): readonly string[] {
  return measuredMetrics({ metrics: [whole] }).flatMap(
    ({ measure, requirements, label, readings }) => {
      const lists =
        measure.by === "certifiedPeople"
          ? [`people hold ${measure.holding.map(oneOf).join(", and ")}`]
          : "associations" in measure
            ? usageLines(measure)
            : [];
      const rates = "rates" in measure ? [`rates ${measure.rates.map(rateText).join("; ")}`] : [];
      return [
        ...requirements.map(requirementText),
        ...lists,
        ...rates,
        ...(readings.length === 0 ? [] : [`readings ${readings.join(", ")}`]),
      ].map((text) => `${label.en}: ${text}`);
    }
  );
}

function usageLines(measure: UsageMeasure): readonly string[] {
  const { only, except, exceptOffers, associationsApart } = measure;
  const named = (names: UsageMeasure["associationsApart"][number]["associations"]): string =>
    names.map((name) => associations[name].label.en).join(", ");
  return [
    `associations ${byTrack(measure.associations, named)}`,
    ...associationsApart.map(
      ({ workloads, associations: apart }) =>
        `associations of ${workloads.join(", ")}: ${named(apart)}`
    ),
    `counts ${only === "all" ? "every workload and service" : only.join(", ")}`,
    ...(except.length === 0 ? [] : [`but not ${except.join(", ")}`]),
    ...(exceptOffers.length === 0 ? [] : [`offers left out ${exceptOffers.join(", ")}`]),
  ];
}

function rateText({ workload, covers, rate, per }: ConsumptionRate): string {
  const covered = covers.length === 0 ? "" : ` (with ${covers.join(", ")})`;
  return `${workload}${covered} ${String(rate)} per ${per}`;
}

function requirementText({ id, atLeast, earns, unit, certifications: ids }: Requirement): string {
  const least = byTrack(atLeast, (value) => `${String(value)} ${units[unit].en}`);
  const holding = ids.length === 0 ? "" : ` who hold ${oneOf(ids)}`;
  const earnsAny = entriesOf(earns).some(([, points]) => points > 0);
  return `${id} requires ${least}${holding}${earnsAny ? `; earns ${byTrack(earns, String)} points` : ""}`;
}

function oneOf(ids: readonly CertificationId[]): string {
  return `one of ${ids.map((id) => heldText(certifications[id])).join("; ")}`;
}

function heldText({ name, countsUntil }: Certification): string {
  return countsUntil === undefined ? name : `${name} (counts until ${countsUntil})`;
}

/** `5`, or `Enterprise 2; SMB 1` */
function byTrack<T>(values: PerTrack<T>, text: (value: T) => string): string {
  return entriesOf(values)
    .map(([track, value]) =>
      track === "any" ? text(value) : `${trackNames[track].label.en} ${text(value)}`
    )
    .join("; ");
}

/** Lines of the designation as a whole. */
export function totalLines(rules: DesignationRules): readonly string[] {
  const { gates, readings, source } = rules;
  return [
    ...trackLines(rules),
    `Points needed in each of: ${gates.map(({ label }) => label.en).join("; ")}`,
    ...(readings.length === 0 ? [] : [`Readings of the total: ${readings.join(", ")}`]),
    `Source of gates and tracks: ${citationText(source)}`,
  ];
}

function trackLines({ tracks }: DesignationRules): readonly string[] {
  if (tracks.by === "none") return [];
  const names = tracks.tracks.map((id) => trackNames[id].label.en).join(", ");
  if (tracks.by === "best") return [`Tracks: ${names}; the better total counts`];
  if (tracks.by === "market") return [`Tracks: ${names}; the setting Market says which`];
  const { atLeast, unit, reached, below } = tracks.classification;
  const bar = `${String(unit === "%" ? atLeast * 100 : atLeast)} ${units[unit].en}`;
  return [
    `Tracks: ${trackNames[reached].label.en} from ${bar} on, else ${trackNames[below].label.en}`,
    `What the track goes by: ${classificationText(tracks.classification).en}`,
  ];
}
