/** Finds the metrics whose rules mention what is searched for, in any language, and the phrase that does. */
import type { Text } from "../../core/language";
import { nameKey } from "../../core/text";
import { type CertificationId, certifications, designations, partsOf } from "../../rules";
import { associations, categories, units } from "../../rules/names";
import type { Designation, Eligible, Metric } from "../../rules/types";
import { shownRules } from "./shown-rules";

export interface RuleMatch {
  readonly designation: Designation;
  readonly metric: Metric;
  /** What matched, where it isn't a name that is shown anyway. */
  readonly phrase: string | undefined;
}

interface Phrase {
  readonly text: string;
  readonly words: readonly string[];
  /** Names of the metric and its designation, which results show anyway. */
  readonly isName: boolean;
}

interface Entry {
  readonly designation: Designation;
  readonly metric: Metric;
  readonly phrases: readonly Phrase[];
}

/** Every word of the query begins a word of the metric's texts; `teams phone`, `az-104` and `mandant` all find. */
export function searchRules(query: string): readonly RuleMatch[] {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return [];
  return ruleEntries().flatMap(({ phrases, ...entry }) => {
    const isFound = wanted.every((word) => phrases.some((phrase) => has(phrase, word)));
    return isFound ? [{ ...entry, phrase: tellingPhrase(phrases, wanted) }] : [];
  });
}

function has(phrase: Phrase, word: string): boolean {
  return phrase.words.some((each) => each.startsWith(word));
}

/** The phrase that holds every wanted word, unless a name does. */
function tellingPhrase(phrases: readonly Phrase[], wanted: readonly string[]): string | undefined {
  const telling = phrases.filter((phrase) => wanted.every((word) => has(phrase, word)));
  return telling.some((phrase) => phrase.isName) ? undefined : telling[0]?.text;
}

function wordsOf(text: string): readonly string[] {
  const spaced = text.split(/[\s/,()+]+/);
  const parts = text.split(/[^\p{L}\p{N}]+/u);
  return [...new Set([...spaced, ...parts].map(nameKey))].filter((word) => word !== "");
}

let entries: readonly Entry[] | undefined;

/** All metrics with their phrases, made once: the rules don't change. */
function ruleEntries(): readonly Entry[] {
  entries ??= designations.flatMap((designation: Designation) => {
    const rules = shownRules(designation);
    return rules.metrics.map((metric) => ({
      designation,
      metric,
      phrases: phrasesOf(designation, metric),
    }));
  });
  return entries;
}

const both = (text: Text): readonly string[] => [text.en, text.de];

function phrasesOf(designation: Designation, metric: Metric): readonly Phrase[] {
  const names = [
    ...both(designation.name),
    ...designation.aliases,
    designation.id,
    ...[...new Set([metric, ...partsOf(metric)])].flatMap(({ label }) => both(label)),
  ];
  const texts = [...new Set([metric, ...partsOf(metric)])].flatMap(textsOf);
  return [...names.map((text) => phrase(text, true)), ...texts.map((text) => phrase(text, false))];
}

function textsOf({ category, unit, requirements, measure, definition }: Metric): readonly string[] {
  return [
    ...both(categories[category].label),
    ...both(units[unit]),
    ...requirements.flatMap((requirement) => [
      ...both(requirement.label),
      ...requirement.certifications.flatMap(certificationTexts),
    ]),
    ...(measure.by === "certifiedPeople" ? measure.holding.flat().flatMap(certificationTexts) : []),
    ...("associations" in measure ? eligibleTexts(measure) : []),
    ...both(definition),
  ];
}

function phrase(text: string, isName: boolean): Phrase {
  return { text, words: wordsOf(text), isName };
}

/** `Azure Administrator Associate (AZ-104)`, and other titles. */
function certificationTexts(id: CertificationId): readonly string[] {
  const { name, ways, aliases } = certifications[id];
  const exams = [...new Set(ways.flatMap((way) => way.exams))];
  return [`${name} (${exams.join(", ")})`, ...aliases.map((alias) => `${name}, ${alias}`)];
}

function eligibleTexts({
  only,
  except,
  associations: perTrack,
  associationsApart,
}: Eligible): readonly string[] {
  const accepted = [
    ...Object.values(perTrack).flat(),
    ...associationsApart.flatMap((apart) => apart.associations),
  ];
  return [
    ...(only === "all" ? [] : only),
    ...except,
    ...associationsApart.flatMap((apart) => apart.workloads),
    ...[...new Set(accepted)].flatMap((name) => [name, ...associations[name].aliases]),
  ];
}
