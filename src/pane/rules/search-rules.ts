/** Finds the metrics and totals whose rules mention what is searched for, in any language, and the phrase that does. */
import type { Text } from "../../core/language";
import { nameKey } from "../../core/text";
import {
  type CertificationId,
  certifications,
  designations,
  partsOf,
  type ReadingId,
  rulesOf,
} from "../../rules";
import { readingTexts } from "../../rules/reading-texts";
import { associations, categories, units } from "../../rules/names";
import type {
  Designation,
  DesignationRules,
  Eligible,
  Metric,
  RulebookId,
} from "../../rules/types";

export interface RuleMatch {
  readonly designation: Designation;
  /** Absent where it is about the total and its gates. */
  readonly metric: Metric | undefined;
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
  readonly metric: Metric | undefined;
  readonly phrases: readonly Phrase[];
}

/** Every word of the query begins a word of the metric's texts; `teams phone`, `az-104` and `mandant` all find. */
export function searchRules(query: string, rulebook: RulebookId): readonly RuleMatch[] {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return [];
  return ruleEntries(rulebook).flatMap(({ phrases, ...entry }) => {
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

const entries = new Map<RulebookId, readonly Entry[]>();

/** All metrics and totals with their phrases, made once per rulebook: the rules don't change. */
function ruleEntries(rulebook: RulebookId): readonly Entry[] {
  const made = entries.get(rulebook) ?? designations.flatMap((each) => entriesOf(each, rulebook));
  entries.set(rulebook, made);
  return made;
}

function entriesOf(designation: Designation, rulebook: RulebookId): readonly Entry[] {
  const rules = rulesOf(designation, rulebook);
  return [
    ...rules.metrics.map((metric) => ({
      designation,
      metric,
      phrases: phrasesOf(designation, metric),
    })),
    { designation, metric: undefined, phrases: totalPhrases(designation, rules) },
  ];
}

const both = (text: Text): readonly string[] => [text.en, text.de];

function namesOf({ id, name, aliases }: Designation): readonly string[] {
  return [...both(name), ...aliases, id];
}

/** Gates repeat the metrics' names, so what matches them is told. */
function totalPhrases(designation: Designation, rules: DesignationRules): readonly Phrase[] {
  const { tracks } = rules;
  const texts = [
    ...rules.gates.flatMap(({ label }) => both(label)),
    ...rules.readings.flatMap(readingPhrases),
    ...(tracks.by === "classified" ? tracks.classification.readings.flatMap(readingPhrases) : []),
  ];
  return [
    ...namesOf(designation).map((text) => phrase(text, true)),
    ...texts.map((text) => phrase(text, false)),
  ];
}

/** `MW-4: …?`, and each of its answers. */
function readingPhrases(id: ReadingId): readonly string[] {
  const { question, options } = readingTexts[id];
  return [question, ...Object.values(options)].flatMap(both).map((text) => `${id}: ${text}`);
}

function phrasesOf(designation: Designation, metric: Metric): readonly Phrase[] {
  const names = [
    ...namesOf(designation),
    ...[...new Set([metric, ...partsOf(metric)])].flatMap(({ label }) => both(label)),
  ];
  const texts = [...new Set([metric, ...partsOf(metric)])].flatMap(textsOf);
  return [...names.map((text) => phrase(text, true)), ...texts.map((text) => phrase(text, false))];
}

function textsOf({
  category,
  unit,
  requirements,
  measure,
  definition,
  readings,
}: Metric): readonly string[] {
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
    ...readings.flatMap(readingPhrases),
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
