/** Which contradictions of the sources concern a certification, a metric or a designation, in words. */
import { entriesOf } from "../core/entries";
import type { Language } from "../core/language";
import { type CertificationId, designations } from "../rules";
import { type ContradictionId, contradictions } from "../rules/contradictions";
import type { AreaId, Contradiction, DesignationRules, MetricId, RulebookId } from "../rules/types";

export interface NumberedContradiction extends Contradiction {
  readonly id: ContradictionId;
}

const all: readonly NumberedContradiction[] = entriesOf(contradictions).map(
  ([id, contradiction]) => ({ id, ...contradiction })
);

/** They are those of the deck, on which the first rulebook rests alone. */
const under = (rulebook: RulebookId): readonly NumberedContradiction[] =>
  rulebook === "2022-05" ? all : [];

export function aboutCertification(
  id: CertificationId,
  rulebook: RulebookId
): readonly NumberedContradiction[] {
  return under(rulebook).filter(({ certifications }) => certifications.includes(id));
}

export function aboutMetric(
  area: AreaId,
  metric: MetricId,
  rulebook: RulebookId
): readonly NumberedContradiction[] {
  return under(rulebook).filter(({ metrics }) =>
    metrics.some((each) => each.area === area && each.metric === metric)
  );
}

/** Those about a designation's metrics or the programme as a whole, but not about single certifications. */
export function aboutRules(rules: DesignationRules): readonly NumberedContradiction[] {
  const area = designations.find(({ versions }) => versions.includes(rules))?.id;
  return under(rules.rulebook).filter(({ metrics, certifications }) =>
    metrics.length === 0 ? certifications.length === 0 : metrics.some((each) => each.area === area)
  );
}

const words = {
  en: { says: "Deck", alsoSays: "Deck also", used: "Used", why: "Why" },
  de: { says: "Deck", alsoSays: "Deck auch", used: "Verwendet", why: "Warum" },
} satisfies Record<Language, object>;

/** `Deck: … Deck also: … Used: … Why: …` */
export function contradictionText(
  { deckSays, deckAlsoSays, used, why }: Contradiction,
  language: Language
): string {
  const say = words[language];
  return [
    `${say.says}: ${deckSays[language]}.`,
    ...(deckAlsoSays === undefined ? [] : [`${say.alsoSays}: ${deckAlsoSays[language]}.`]),
    `${say.used}: ${used[language]}.`,
    `${say.why}: ${why[language]}.`,
  ].join(" ");
}
