/** The one catalogue of failures: facts first, the sentence made from them in the user's language. */
import type { Language } from "./language";
import type { Place } from "./place";
import { problemsInEnglish } from "./sentences/problems-en";
import { problemsInGerman } from "./sentences/problems-de";

type Sentences = typeof problemsInEnglish;
export type ProblemCode = keyof Sentences;
export type ProblemFacts<C extends ProblemCode> = Parameters<Sentences[C]>[0];

/** Excel shows our text with these two only: the input can be mended, or we have no answer. */
export type ExcelCode = "#VALUE!" | "#N/A";

const withoutAnswer: ReadonlySet<ProblemCode> = new Set<ProblemCode>(["notMeasured"]);

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
    language: Language = "en",
  ) {
    super(sentenceOf(code, facts, language));
    this.name = "Problem";
    this.excelCode = excelCodeOf(code);
  }

  sentence(language: Language): string {
    return sentenceOf(this.code, this.facts, language);
  }

  /** The same problem with its `message` in another language. */
  inLanguage(language: Language): Problem {
    return new Problem(this.code, this.facts, this.place, language);
  }
}

/** A problem from its code and the facts its sentence needs. */
export function problem<C extends ProblemCode>(code: C, facts: ProblemFacts<C>): Problem {
  const located: Readonly<Record<string, unknown>> & { place?: Place; first?: Place } = { ...facts };
  return new Problem(code, located, located.place ?? located.first);
}

function sentenceOf(code: ProblemCode, facts: object, language: Language): string {
  const sentences = language === "de" ? problemsInGerman : problemsInEnglish;
  // `problem` has checked the facts against the code; here the pair has lost its common type.
  return (sentences[code] as (facts: object) => string)(facts);
}
