/** The eight things a partner can do at a renewal: open or not, by which rule, at what fee, until when, and what is lost. */
import { renewalNote } from "../core/renewal-note";
import { decisionRules, optionIds, renewalChoices } from "../rules/renewal";
import type { OptionId, RuleId } from "../rules/renewal/types";
import type { RenewalInputs } from "../worksheet/renewal/renewal-inputs";
import { benefitsText } from "./benefits-text";
import { checkInputs } from "./check-inputs";
import { decide } from "./decide";
import { feeOn } from "./fee-on";
import { feeNotes } from "./fee-notes";
import { lossNotes } from "./losses";
import { nextAnniversary } from "./next-anniversary";
import { offerOf } from "./offer-of";
import { closedNotes, openNotes } from "./option-notes";
import type { OptionTerms, RenewalOption } from "./renewal-option";
import { type Situation, situationAtPayment, situationOf } from "./situation";

/** All options in the order of the contract, as they are on the decision date. */
export function renewalOptions(inputs: RenewalInputs): readonly RenewalOption[] {
  checkInputs(inputs);
  const situation = situationOf(inputs);
  return optionIds.map((id) => optionIn(id, inputs, situation));
}

/** The same on the day of payment: what a partner who waits for the anniversary can then choose. */
export function optionsAtPayment(inputs: RenewalInputs): {
  readonly options: readonly RenewalOption[];
  readonly situation: Situation;
} {
  checkInputs(inputs);
  const situation = situationAtPayment(inputs);
  return { options: optionIds.map((id) => optionIn(id, inputs, situation)), situation };
}

function optionIn(id: OptionId, inputs: RenewalInputs, situation: Situation): RenewalOption {
  const { available, rule } = decide(id, situation, inputs.mergedBenefits?.value === "new");
  const decidedBy = decisionRules[rule];
  const { name } = renewalChoices[id];
  const shared = { id, name, available, rule, decidedBy, currency: inputs.currency };
  const outcome = renewalNote("ruleSays", { rule, text: decidedBy.outcome });
  if (!available) {
    const notes = [outcome, ...closedNotes(id, rule, inputs, situation)];
    return { ...shared, notes, losses: [] };
  }
  const terms = termsOf(id, rule, inputs, situation);
  const losses = lossNotes(id, terms, inputs);
  const notes = [
    outcome,
    ...openNotes(id, terms, inputs, situation),
    ...feeNotes(terms, inputs),
    ...losses,
  ];
  return { ...shared, terms, notes, losses };
}

/** Rules under which an option comes without payment: by itself, or by doing nothing. */
const freeRules: ReadonlySet<RuleId> = new Set<RuleId>(["R3", "R4", "R7"]);

function termsOf(
  id: OptionId,
  rule: RuleId,
  inputs: RenewalInputs,
  situation: Situation
): OptionTerms {
  const { anniversary, payment, payable } = situation;
  const offer = offerOf(id, situation.held);
  const isFree = offer === undefined || freeRules.has(rule);
  const next = nextAnniversary(
    anniversary ?? payment,
    payment,
    inputs.counting?.value ?? "365 days"
  );
  const bought = {
    charge: isFree
      ? ({ state: "free", amount: 0 } as const)
      : feeOn(offer, payment, inputs.currency, inputs.fees),
    due: isFree ? undefined : payable === undefined ? payment : anniversary,
    nextAnniversary: id === "lapse" ? undefined : isFree ? anniversary : next,
  };
  return {
    offer,
    ...bought,
    payment,
    badge: id === "designationNew" || id === "designationLegacy",
    benefits: benefitsText(id, rule, situation),
  };
}
