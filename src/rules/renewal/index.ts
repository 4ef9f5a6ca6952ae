/** The door to what Microsoft says about renewing. */
import { benefits as allBenefits } from "./benefits";
import { decisionRules as allDecisionRules } from "./decision-rules";
import { fees as allFees } from "./fees";
import { specializationCategories as allCategories } from "./specialization-categories";
import type {
  AnniversaryRule,
  DecisionRule,
  Fee,
  PaymentWindow,
  RuleId,
  SpecializationCategory,
  SpecializationCategoryId,
  WindowRules,
  WindowRulesId,
} from "./types";
import {
  anniversaryRules as allAnniversaryRules,
  paymentWindows as allPaymentWindows,
  windowRules as allWindowRules,
} from "./windows";

export { offerIds, offers, optionIds, renewalChoices } from "./offers";
export { otherFees } from "./other-fees";
export { specializations } from "./specializations";
export { timeline } from "./timeline";
export const benefits = allBenefits;
export const fees: readonly Fee[] = allFees;
export const decisionRules: Readonly<Record<RuleId, DecisionRule>> = allDecisionRules;
export const windowRules: Readonly<Record<WindowRulesId, WindowRules>> = allWindowRules;
export const paymentWindows: readonly PaymentWindow[] = allPaymentWindows;
export const anniversaryRules: readonly AnniversaryRule[] = allAnniversaryRules;
export const specializationCategories: Readonly<
  Record<SpecializationCategoryId, SpecializationCategory>
> = allCategories;
