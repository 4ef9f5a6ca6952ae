/** What an option costs besides its fee: incentives, and the grants of specializations. */
import type { RenewalNote } from "../core/note";
import { renewalNote } from "../core/renewal-note";
import { decisionRules } from "../rules/renewal";
import type { OptionId, RuleId } from "../rules/renewal/types";
import type { RenewalInputs } from "../worksheet/renewal/renewal-inputs";
import { incentivesNeedDesignation } from "./days";
import { nextAnniversary } from "./next-anniversary";
import type { OptionTerms } from "./renewal-option";

export function lossNotes(
  id: OptionId,
  { payment, badge }: OptionTerms,
  { incentives, currency }: RenewalInputs
): readonly RenewalNote[] {
  if (id === "designationNew") return [];
  if (badge) return [renewalNote("specializationsWithoutGrants", {})];
  const yearEnd = nextAnniversary(payment, payment, "365 days");
  // Legacy benefits were enough up to that day; nothing else ever was.
  const needsDesignation = id !== "legacy" || yearEnd > incentivesNeedDesignation;
  const rules: readonly RuleId[] = [...(needsDesignation ? (["R15"] as const) : []), "R16"];
  return [
    ...rules.map((rule) => renewalNote("ruleSays", { rule, text: decisionRules[rule].outcome })),
    ...(needsDesignation && incentives !== undefined
      ? [renewalNote("incentivesAtRisk", { currency, amount: incentives.value })]
      : []),
  ];
}
