/** The door to the rules: the six designations, and what belongs to a rulebook. */
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
  type ByRulebook,
  type Certification,
  type Designation,
  type DesignationRules,
  type Measure,
  type Metric,
  type OptionLetter,
  type Reading,
  type Rulebook,
  type RulebookId,
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
