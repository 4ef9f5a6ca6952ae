/** The one catalogue of failures: facts first, the sentence made from them in the user's language. */
import type { Language } from "./language";
import type { Place } from "./place";
import { problemsInEnglish } from "./sentences/problems-en";
import { problemsInGerman } from "./sentences/problems-de";
import type { renewalProblemsInEnglish } from "./sentences/renewal-problems-en";

type ScoringSentences = typeof problemsInEnglish;
type RenewalSentences = typeof renewalProblemsInEnglish;
type Sentences = ScoringSentences & RenewalSentences;
export type RenewalProblemCode = keyof RenewalSentences;
export type ProblemCode = keyof Sentences;
export type ProblemFacts<C extends ProblemCode> = Parameters<Sentences[C]>[0];

type Catalogue = Readonly<{ [C in keyof ScoringSentences]: (facts: ProblemFacts<C>) => string }>;
const catalogues: Readonly<Record<Language, Catalogue>> = {
  en: problemsInEnglish,
  de: problemsInGerman,
};

/** Excel shows our text with these two only: the input can be mended, or we have no answer. */
export type ExcelCode = "#VALUE!" | "#N/A";

const withoutAnswer: ReadonlySet<ProblemCode> = new Set<ProblemCode>(["notMeasured", "feeUnknown"]);

export function excelCodeOf(code: ProblemCode): ExcelCode {
  return withoutAnswer.has(code) ? "#N/A" : "#VALUE!";
}

/** A failure that a user can read. `message` is its sentence in English until another language is asked for. */
export class Problem extends Error {
  readonly excelCode: ExcelCode;

  constructor(
    readonly code: ProblemCode,
    /** What the sentences are made from. */
    readonly facts: Readonly<Record<string, unknown>>,
    /** Where the failure stands, so that a click can go there. */
    readonly place: Place | undefined,
    private readonly say: (language: Language) => string,
    language: Language = "en"
  ) {
    super(say(language));
    this.name = "Problem";
    this.excelCode = excelCodeOf(code);
  }

  sentence(language: Language): string {
    return this.say(language);
  }

  /** The same problem with its `message` in another language. */
  inLanguage(language: Language): Problem {
    return new Problem(this.code, this.facts, this.place, this.say, language);
  }
}

/** A problem from its code and the facts its sentence needs. */
export function problem<C extends keyof ScoringSentences>(
  code: C,
  facts: ProblemFacts<C>
): Problem {
  return problemOf(code, facts, (language) => catalogues[language][code](facts));
}

/** A problem whose sentences are from another catalogue. */
export function problemOf(
  code: ProblemCode,
  facts: object,
  say: (language: Language) => string
): Problem {
  const located: Readonly<Record<string, unknown>> & { place?: Place; first?: Place } = {
    ...facts,
  };
  return new Problem(code, located, located.place ?? located.first, say);
}
