/** The door to the rules: the six designations, what belongs to a rulebook, and definitions with their numbers filled in. */
import { fill } from "../core/fill";
import type { Language } from "../core/language";
import { businessApplications } from "./business-applications";
import { type CertificationId, certifications as catalogue } from "./certifications";
import { competencies as competencyMap } from "./competencies";
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
  type Certification,
  type Competency,
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
export const competencies: readonly Competency[] = competencyMap;

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
  const rules = new Map(versions.map((version) => [version.rulebook, version])).get(rulebook);
  if (rules === undefined) throw new RangeError(`${id} has no rules for rulebook ${rulebook}`);
  return rules;
}

/** The reading that applies where no setting chooses another. */
export function defaultReading(id: ReadingId, rulebook: RulebookId): OptionLetter {
  const letter = readings[id].default;
  return typeof letter === "string" ? letter : letter[rulebook];
}

/** What counts for a metric, in a sentence with the numbers of the track. */
export function definitionOf(metric: Metric, track: TrackId | "any", language: Language): string {
  return fill(metric.definition[language], definitionValues(metric, track, language));
}

function definitionValues(
  { measure, requirements }: Metric,
  track: TrackId | "any",
  language: Language
): Partial<Record<Placeholder, string>> {
  const number = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : value.toLocaleString(language);
  const [first] = requirements;
  const band = "band" in measure ? forTrack(measure.band, track) : undefined;
  const values: Record<Placeholder, string | undefined> = {
    requirement: number(first && forTrack(first.atLeast, track)),
    floor: number(floorOf(measure, track)),
    months: number("withinMonths" in measure ? measure.withinMonths : undefined),
    band: band && bandText(band, language),
    share:
      "share" in measure ? measure.share.toLocaleString(language, { style: "percent" }) : undefined,
    seats: number("seats" in measure ? measure.seats : undefined),
    added: number("addedFromUsd" in measure ? measure.addedFromUsd : undefined),
    lost: number("lostBelowUsd" in measure ? measure.lostBelowUsd : undefined),
  };
  return values;
}

function floorOf(measure: Measure, track: TrackId | "any"): number | undefined {
  if ("floorUsd" in measure) return forTrack(measure.floorUsd, track);
  if ("aboveUsd" in measure) return forTrack(measure.aboveUsd, track);
  return "floorMcv" in measure ? forTrack(measure.floorMcv, track) : undefined;
}

function bandText({ above, upTo }: Band, language: Language): string {
  const from = `${language === "de" ? "mehr als" : "more than"} ${above.toLocaleString(language)}`;
  if (upTo === undefined) return from;
  return `${from} ${language === "de" ? "und bis zu" : "and up to"} ${upTo.toLocaleString(language)}`;
}
