/** Failures of renewals, with sentences that only those who ask about one load. */
import type { Language } from "./language";
import { type Problem, type ProblemFacts, problemOf, type RenewalProblemCode } from "./problem";
import { renewalProblemsInEnglish } from "./sentences/renewal-problems-en";
import { renewalProblemsInGerman } from "./sentences/renewal-problems-de";

type Catalogue = Readonly<{ [C in RenewalProblemCode]: (facts: ProblemFacts<C>) => string }>;
const catalogues: Readonly<Record<Language, Catalogue>> = {
  en: renewalProblemsInEnglish,
  de: renewalProblemsInGerman,
};

export function renewalProblem<C extends RenewalProblemCode>(
  code: C,
  facts: ProblemFacts<C>
): Problem {
  return problemOf(code, facts, (language) => catalogues[language][code](facts));
}
