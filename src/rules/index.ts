/** The door to the rules: the six designations, what belongs to a rulebook, and definitions with their numbers filled in. */
import { fill } from "../core/fill";
import type { Language, Text } from "../core/language";
import { businessApplications } from "./business-applications";
import { type CertificationId, certifications as catalogue } from "./certifications";
import { dataAI } from "./data-ai";
import { digitalAppInnovation } from "./digital-app-innovation";
import { infrastructure } from "./infrastructure";
import { modernWork } from "./modern-work";
import { type ReadingId, readings as allReadings } from "./readings";
import { rulebooks as allRulebooks } from "./rulebooks";
import { security } from "./security";
import {
  type AreaId,
  type Band,
  type ByRulebook,
  type Certification,
  type Classification,
  type Designation,
  type DesignationRules,
  forTrack,
  type Measure,
  type Metric,
  type OptionLetter,
  type Placeholder,
  type Reading,
  type Rulebook,
  type RulebookId,
  type TrackId,
} from "./types";

export { undatedRulebook } from "./rulebooks";
export type { CertificationId, ReadingId };

const designationOf: Readonly<Record<AreaId, Designation>> = {
  Infrastructure: infrastructure,
  DataAI: dataAI,
  DigitalAppInnovation: digitalAppInnovation,
  ModernWork: modernWork,
  Security: security,
  BusinessApplications: businessApplications,
};

/** In the order in which tables list them. */
export const designations: readonly Designation[] = Object.values(designationOf);
export const rulebooks: Readonly<Record<RulebookId, Rulebook>> = allRulebooks;
export const readings: Readonly<Record<ReadingId, Reading>> = allReadings;
export const certifications: Readonly<Record<CertificationId, Certification>> = catalogue;

export const certificationIds = Object.keys(catalogue).filter(isCertificationId);
export const readingIds = Object.keys(allReadings).filter(isReadingId);
/** Oldest first. */
export const rulebookIds = Object.keys(allRulebooks).filter(isRulebookId);

export function isCertificationId(text: string): text is CertificationId {
  return Object.hasOwn(catalogue, text);
}

export function isReadingId(text: string): text is ReadingId {
  return Object.hasOwn(allReadings, text);
}

export function isRulebookId(text: string): text is RulebookId {
  return Object.hasOwn(allRulebooks, text);
}

export function designation(id: AreaId): Designation {
  return designationOf[id];
}

export function rulesOf({ id, versions }: Designation, rulebook: RulebookId): DesignationRules {
  const rules = versions.find((version) => version.rulebook === rulebook);
  if (rules === undefined) throw new RangeError(`${id} has no rules for rulebook ${rulebook}`);
  return rules;
}

/** The reading that applies where no setting chooses another. */
export function defaultReading(id: ReadingId, rulebook: RulebookId): OptionLetter {
  const letter = readings[id].default;
  return typeof letter === "string" ? letter : inRulebook(letter, rulebook);
}

/** The value named for the rulebook or, where none is, for the latest before it. */
export function inRulebook<T>(values: ByRulebook<T>, rulebook: RulebookId): T {
  let value = values["2022-05"];
  for (const id of rulebookIds) {
    if (isUpTo(id, rulebook)) value = values[id] ?? value;
  }
  return value;
}

function isUpTo(one: RulebookId, other: RulebookId): boolean {
  return rulebookIds.indexOf(one) <= rulebookIds.indexOf(other);
}

/** The metric itself, or the numbers that add up to it. */
export function partsOf(metric: Metric): readonly Metric[] {
  return metric.measure.by === "parts" ? metric.measure.parts : [metric];
}

/** Every metric that has a value of its own. */
export function measuredMetrics({ metrics }: Pick<DesignationRules, "metrics">): readonly Metric[] {
  return metrics.flatMap(partsOf);
}

/** Every way in which a designation's rules look at rows. */
export function measuresOf(rules: DesignationRules): readonly Measure[] {
  const { tracks } = rules;
  return [
    ...measuredMetrics(rules).map(({ measure }) => measure),
    ...(tracks.by === "classified" ? [tracks.classification.measure] : []),
  ];
}

/** What counts for a metric, in a sentence with the numbers of the track. */
export function definitionOf(metric: Metric, track: TrackId | "any", language: Language): string {
  return fill(metric.definition[language], definitionValues(metric, track, language));
}

/** What tells the track, in a sentence with its numbers. */
export function classificationText({ definition, measure }: Classification): Text {
  const filled = (language: Language): string => {
    const floor = floorOf(measure, "any")?.toLocaleString(language);
    return fill(definition[language], { floor });
  };
  return { en: filled("en"), de: filled("de") };
}

function definitionValues(
  { measure, requirements, maximum, targets }: Metric,
  track: TrackId | "any",
  language: Language
): Partial<Record<Placeholder, string>> {
  const number = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : value.toLocaleString(language);
  const [first] = requirements;
  const earns = requirements.reduce((sum, each) => sum + (forTrack(each.earns, track) ?? 0), 0);
  const target = forTrack(targets, track)?.any;
  const band =
    "band" in measure && measure.band !== undefined ? forTrack(measure.band, track) : undefined;
  const values: Record<Placeholder, string | undefined> = {
    requirement: number(first && forTrack(first.atLeast, track)),
    floor: number(floorOf(measure, track)),
    months: number("withinMonths" in measure ? measure.withinMonths : undefined),
    band: band && bandText(band, language),
    share:
      "share" in measure ? measure.share.toLocaleString(language, { style: "percent" }) : undefined,
    added: number("addedFromUsd" in measure ? measure.addedFromUsd : undefined),
    lost: number("lostBelowUsd" in measure ? measure.lostBelowUsd : undefined),
    earns: number(first && forTrack(first.earns, track)),
    enough: number(target && Math.ceil(((maximum - earns) * target) / maximum)),
  };
  return values;
}

function floorOf(measure: Measure, track: TrackId | "any"): number | undefined {
  if ("floorUsd" in measure) return forTrack(measure.floorUsd, track);
  if ("aboveUsd" in measure) return forTrack(measure.aboveUsd, track);
  if ("revenueUsd" in measure) {
    const revenue = forTrack(measure.revenueUsd, track);
    return revenue && ("from" in revenue ? revenue.from : revenue.above);
  }
  return "floorMcv" in measure ? forTrack(measure.floorMcv, track) : undefined;
}

/** `more than 10 and up to 300`, `at least 25`, `5 to 300`, and who stays in it. */
function bandText(band: Band, language: Language): string {
  const number = (value: number): string => value.toLocaleString(language);
  const words = bandWords[language];
  const { upTo, keepsOutgrown } = band;
  const from = "from" in band ? band.from : band.above;
  const stays = keepsOutgrown === undefined ? "" : ` (${words[keepsOutgrown]})`;
  if (upTo === undefined) return `${"from" in band ? words.from : words.above} ${number(from)}`;
  const range =
    "from" in band
      ? `${number(from)} ${words.to} ${number(upTo)}`
      : `${words.above} ${number(from)} ${words.upTo} ${number(upTo)}`;
  return range + stays;
}

const bandWords = {
  en: {
    from: "at least",
    above: "more than",
    to: "to",
    upTo: "and up to",
    beyond: "or more, if within that a year earlier",
    enterprise: "or Enterprise, if within that a year earlier",
  },
  de: {
    from: "mindestens",
    above: "mehr als",
    to: "bis",
    upTo: "und bis zu",
    beyond: "oder mehr, wenn vor einem Jahr in diesem Rahmen",
    enterprise: "oder Enterprise, wenn vor einem Jahr in diesem Rahmen",
  },
} satisfies Record<Language, Record<string, string>>;
