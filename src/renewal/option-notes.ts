/** What is worth saying about an option's dates and conditions, besides its rule. */
import { dayText } from "../core/month";
import type { RenewalNote } from "../core/note";
import { renewalNote } from "../core/renewal-note";
import { decisionRules, offers } from "../rules/renewal";
import type { OptionId, RuleId } from "../rules/renewal/types";
import type { RenewalInputs } from "../worksheet/renewal/renewal-inputs";
import { daysOfGrace } from "./benefits-text";
import { designationsStart, lastCompetencyRenewal, packagesStart } from "./days";
import { nextAnniversary } from "./next-anniversary";
import { daysOfYear } from "./npv";
import { payableDays } from "./payable-days";
import type { OptionTerms } from "./renewal-option";
import type { Situation } from "./situation";

/** Why an option isn't open, as far as its rule leaves that to the partner's own dates. */
export function closedNotes(
  id: OptionId,
  rule: RuleId,
  inputs: RenewalInputs,
  situation: Situation
): readonly RenewalNote[] {
  const { order, phase, window, qualified, anniversary, payment } = situation;
  const notes: RenewalNote[] = [];
  const isDesignation = id === "designationNew" || id === "designationLegacy";
  const isStarted = order >= designationsStart;
  if (isDesignation && isStarted && !qualified && rule !== "R14") {
    notes.push(
      renewalNote("notQualified", {
        from: dayText(window.from),
        through: dayText(window.to),
        qualifiedOn: inputs.qualifiedOn && dayText(inputs.qualifiedOn.value),
      })
    );
  }
  if (phase === "waiting" && id === "designationNew" && qualified && anniversary !== undefined) {
    notes.push(renewalNote("newFromAnniversary", { day: dayText(anniversary) }));
  }
  if (isDesignation && !isStarted) {
    notes.push(renewalNote("buyFrom", { day: dayText(designationsStart) }));
  }
  if (rule === "R10" && !isDesignation && payment < packagesStart && id !== "legacy") {
    notes.push(renewalNote("buyFrom", { day: dayText(packagesStart) }));
  }
  const isLegacy = id === "legacy" || id === "designationLegacy";
  if (isLegacy && inputs.mergedBenefits?.value === "new")
    notes.push(renewalNote("legacyGoneByMerger", {}));
  if (isLegacy && inputs.held === undefined) notes.push(renewalNote("heldAssumed", {}));
  return notes;
}

export function openNotes(
  id: OptionId,
  terms: OptionTerms,
  inputs: RenewalInputs,
  situation: Situation
): readonly RenewalNote[] {
  return [
    ...paymentNotes(id, terms, inputs, situation),
    ...designationNotes(id, inputs, situation),
    ...mergerNotes(id, inputs, situation),
    ...packageNotes(id),
  ];
}

function paymentNotes(
  id: OptionId,
  { charge, payment, nextAnniversary: next, offer }: OptionTerms,
  inputs: RenewalInputs,
  situation: Situation
): readonly RenewalNote[] {
  if (charge.state === "free" || next === undefined) return [];
  const { anniversary, payable } = situation;
  const notes: RenewalNote[] = [];
  const days = payableDays(id, situation);
  if (days !== undefined) {
    notes.push(
      renewalNote("payable", { from: dayText(days.from), through: dayText(days.through) })
    );
  }
  if (payable !== undefined && payable.rule.opens < 0) {
    notes.push(renewalNote("remark", { text: payable.rule.text }));
  }
  const counting = inputs.counting?.value ?? "365 days";
  if (anniversary !== undefined && payable !== undefined) {
    const otherwise = nextAnniversary(anniversary, anniversary, counting);
    const moved = { next: dayText(next), otherwise: dayText(otherwise) };
    if (payment > anniversary && otherwise !== next) {
      notes.push(renewalNote("paidLate", { late: payment - anniversary, ...moved }));
    }
    if (payment < anniversary) {
      notes.push(renewalNote("paidEarly", { early: anniversary - payment, ...moved }));
    }
  }
  if (counting === "calendar year") notes.push(renewalNote("countedByCalendar", {}));
  if (offer !== undefined && offers[offer].soldThrough !== undefined) {
    notes.push(renewalNote("benefitsEnd", { day: dayText(next + daysOfGrace) }));
  }
  return notes;
}

function designationNotes(
  id: OptionId,
  { designations }: RenewalInputs,
  { phase, anniversary }: Situation
): readonly RenewalNote[] {
  if (id !== "designationNew" && id !== "designationLegacy") return [];
  const isLater = phase === "waiting" && anniversary !== undefined && anniversary > lastFirst;
  const rules: readonly RuleId[] = [
    ...(phase === "waiting" ? (["R13"] as const) : []),
    ...(designations !== undefined && designations.value > 1 ? (["R12"] as const) : []),
  ];
  return [
    ...(isLater ? [renewalNote("laterThanFirst", {})] : []),
    ...rules.map((rule) => renewalNote("ruleSays", { rule, text: decisionRules[rule].outcome })),
  ];
}

/** A competency renewed on its last day, paid as late as can be, has its first anniversary then. */
const lastFirst = lastCompetencyRenewal + daysOfYear + daysOfGrace;

function mergerNotes(
  id: OptionId,
  { anniversary, mergedAnniversary, mergedBenefits }: RenewalInputs,
  situation: Situation
): readonly RenewalNote[] {
  if (mergedAnniversary === undefined || anniversary === undefined) return [];
  const day = situation.anniversary ?? anniversary.value;
  const isLegacy = id === "legacy" || id === "designationLegacy";
  return [
    ...(id === "lapse" ? [] : [renewalNote("laterAnniversaryOfMerger", { day: dayText(day) })]),
    ...(isLegacy && mergedBenefits?.value === "legacy"
      ? [renewalNote("mergerKeepsHigherLevel", {})]
      : []),
  ];
}

function packageNotes(id: OptionId): readonly RenewalNote[] {
  if (id === "partnerLaunch") return [renewalNote("onceOnly", { offer: offers[id].name })];
  const isSuccess = id === "partnerSuccessCore" || id === "partnerSuccessExpanded";
  return isSuccess ? [renewalNote("packagesStack", {})] : [];
}
