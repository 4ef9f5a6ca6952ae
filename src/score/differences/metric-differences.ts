/** What two rulebooks say differently about one metric. */
import { entriesOf } from "../../core/entries";
import type { Language, Text } from "../../core/language";
import { certifications } from "../../rules";
import { definitionOf } from "../definition";
import { associations, requirementLabels, units } from "../../rules/names";
import {
  type AssociationId,
  forTrack,
  type Metric,
  type Requirement,
  type RequirementId,
} from "../../rules/types";
import {
  onTracks,
  type RuleDifference,
  type Said,
  type TrackOrAny,
  type TracksCompared,
} from "./difference";
import { listDifferences } from "./list-differences";

/** @param tracks Those of both rulebooks. */
export function metricDifferences(
  a: Metric,
  b: Metric,
  tracks: TracksCompared
): readonly RuleDifference[] {
  return [
    ...definitionDifferences(a, b, tracks),
    ...listDifferences([a, b], tracks),
    ...requirementDifferences(a, b, tracks),
    ...targetDifferences(a, b, tracks),
    ...maximumDifference(a, b),
  ];
}

const whats = {
  counts: { en: "What counts", de: "Was zählt" },
  target: { en: "Target", de: "Zielwert" },
  maximum: { en: "Maximum", de: "Höchstpunktzahl" },
} satisfies Record<string, Text>;

function definitionDifferences(
  a: Metric,
  b: Metric,
  tracks: TracksCompared
): readonly RuleDifference[] {
  const says = (metric: Metric, track: TrackOrAny): Said =>
    isOn(metric, track)
      ? { en: definitionOf(metric, track, "en"), de: definitionOf(metric, track, "de") }
      : undefined;
  return onTracks(tracks, (track) => ({
    metric: b,
    track,
    what: whats.counts,
    inA: says(a, track),
    inB: says(b, track),
    stage: "counting",
    source: b.source,
  }));
}

function isOn(metric: Metric, track: TrackOrAny): boolean {
  return forTrack(metric.targets, track) !== undefined;
}

function targetDifferences(
  a: Metric,
  b: Metric,
  tracks: TracksCompared
): readonly RuleDifference[] {
  const options = [...new Set([b, a].flatMap(associationsOf))];
  return options.flatMap((association) => {
    const target = (metric: Metric, track: TrackOrAny): number | undefined =>
      forTrack(metric.targets, track)?.[association];
    return onTracks(tracks, (track) => ({
      metric: b,
      track,
      what: association === "any" ? whats.target : targetOf(association),
      inA: target(a, track),
      inB: target(b, track),
      unit: b.unit,
      stage: "target",
      source: b.source,
    }));
  });
}

function associationsOf({ targets }: Metric): readonly (AssociationId | "any")[] {
  return entriesOf(targets).flatMap(([, options]) => entriesOf(options).map(([id]) => id));
}

function targetOf(association: AssociationId): Text {
  const { en, de } = associations[association].label;
  return { en: `${whats.target.en} ${en}`, de: `${whats.target.de} ${de}` };
}

function maximumDifference(a: Metric, b: Metric): readonly RuleDifference[] {
  if (a.maximum === b.maximum) return [];
  return [
    {
      metric: b,
      track: "any",
      what: whats.maximum,
      inA: a.maximum,
      inB: b.maximum,
      unit: "points",
      stage: "target",
      source: b.source,
    },
  ];
}

function requirementDifferences(
  a: Metric,
  b: Metric,
  tracks: TracksCompared
): readonly RuleDifference[] {
  const ids = [...new Set([...b.requirements, ...a.requirements].map(({ id }) => id))];
  const find = (metric: Metric, id: RequirementId): Requirement | undefined =>
    metric.requirements.find((each) => each.id === id);
  return ids.flatMap((id) => {
    const [inA, inB] = [find(a, id), find(b, id)];
    return onTracks(tracks, (track) => ({
      metric: b,
      track,
      what: upper(requirementLabels[id]),
      inA: inA && requirementText(inA, track),
      inB: inB && requirementText(inB, track),
      stage: "requirements",
      source: (inB ?? inA ?? b).source,
    }));
  });
}

/** `at least 2: Azure Administrator Associate, earns 4 points` */
function requirementText(
  { unit, atLeast, earns, certifications: ids }: Requirement,
  track: TrackOrAny
): Text | undefined {
  const least = forTrack(atLeast, track);
  if (least === undefined) return undefined;
  const points = forTrack(earns, track) ?? 0;
  const names = (or: string): string => {
    const joined = ids.map((id) => certifications[id].name).join(` ${or} `);
    return joined === "" ? "" : `: ${joined}`;
  };
  const number = (value: number, language: string): string => value.toLocaleString(language);
  const amount = (language: Language, or: string): string => {
    const held = names(or);
    return `${number(least, language)}${held === "" ? ` ${units[unit][language]}` : held}`;
  };
  return {
    en: `at least ${amount("en", "or")}${points > 0 ? `, earns ${number(points, "en")} points` : ""}`,
    de: `mindestens ${amount("de", "oder")}${points > 0 ? `, bringt ${number(points, "de")} Punkte` : ""}`,
  };
}

function upper({ en, de }: Text): Text {
  const first = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
  return { en: first(en), de: first(de) };
}
