/** The door to what Microsoft says about renewing. */
import { benefits as allBenefits } from "./benefits";
import { decisionRules as allDecisionRules } from "./decision-rules";
import { fees as allFees } from "./fees";
import { offers as allOffers, renewalChoices as allChoices } from "./offers";
import { specializationCategories as allCategories } from "./specialization-categories";
import type {
  AnniversaryRule,
  DecisionRule,
  Fee,
  Offer,
  OfferId,
  OptionId,
  PaymentWindow,
  RenewalChoice,
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

export { otherFees } from "./other-fees";
export { specializations } from "./specializations";
export { timeline } from "./timeline";
export const benefits = allBenefits;
export const fees: readonly Fee[] = allFees;
export const offers: Readonly<Record<OfferId, Offer>> = allOffers;
/** In the order in which tables list them. */
export const renewalChoices: Readonly<Record<OptionId, RenewalChoice>> = allChoices;
export const decisionRules: Readonly<Record<RuleId, DecisionRule>> = allDecisionRules;
export const windowRules: Readonly<Record<WindowRulesId, WindowRules>> = allWindowRules;
export const paymentWindows: readonly PaymentWindow[] = allPaymentWindows;
export const anniversaryRules: readonly AnniversaryRule[] = allAnniversaryRules;
export const specializationCategories: Readonly<
  Record<SpecializationCategoryId, SpecializationCategory>
> = allCategories;

export const offerIds: readonly OfferId[] = [
  "solutionsPartner",
  "goldLegacy",
  "silverLegacy",
  "actionPack",
  "partnerLaunch",
  "partnerSuccessCore",
  "partnerSuccessExpanded",
];

export const optionIds: readonly OptionId[] = [
  "designationNew",
  "designationLegacy",
  "legacy",
  "actionPack",
  "partnerLaunch",
  "partnerSuccessCore",
  "partnerSuccessExpanded",
  "lapse",
];
