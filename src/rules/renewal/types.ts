/** The shape of what Microsoft says about renewing: offers, fees, decisions, windows, benefits, specializations, events. */
import type { Text } from "../../core/language";
import type { AreaId, Citation } from "../types";

/** What can be bought for a year. */
export type OfferId =
  | "solutionsPartner"
  | "goldLegacy"
  | "silverLegacy"
  | "actionPack"
  | "partnerLaunch"
  | "partnerSuccessCore"
  | "partnerSuccessExpanded";

/** What a partner can do at a renewal. */
export type OptionId =
  | "designationNew"
  | "designationLegacy"
  | "legacy"
  | "actionPack"
  | "partnerLaunch"
  | "partnerSuccessCore"
  | "partnerSuccessExpanded"
  | "lapse";

/** The level of the competency on 30 Sep 2022. */
export type HeldLevel = "gold" | "silver" | "none";

export type RuleId =
  | "R1"
  | "R2"
  | "R3"
  | "R4"
  | "R5a"
  | "R5b"
  | "R6"
  | "R7"
  | "R8"
  | "R9"
  | "R10"
  | "R11"
  | "R12"
  | "R13"
  | "R14"
  | "R15"
  | "R16";

/** Microsoft's own text, a document that names a page of Microsoft's, somebody else's word, or arithmetic from stated rules. */
export type Confidence = "official" | "secondary" | "third party" | "derived";

export interface Offer {
  /** As in cells. */
  readonly name: Text;
  readonly aliases: readonly string[];
  /** ISO days between which it was sold; open where it still is, or the first day isn't known. */
  readonly soldFrom?: string;
  readonly soldThrough?: string;
  readonly source: Citation;
}

/** What is known of a fee: never zero, never converted, never guessed. */
export interface Fee {
  readonly offer: OfferId;
  readonly currency: string;
  readonly amount: number;
  /** First ISO day the amount is sourced for. */
  readonly from: string;
  /** The last one, or `open` where no later change is known. */
  readonly through: string;
  /** When the source was last seen to say so. */
  readonly checkedOn: string;
  readonly confidence: Confidence;
  readonly sources: readonly Citation[];
}

/** An amount that no option of the model charges: before the programme, beside it, or too vague to compute with. */
export interface OtherFee {
  readonly item: Text;
  readonly period: Text;
  readonly currency: string;
  readonly amount: number | "unknown";
  readonly about: boolean;
  readonly due: Text;
  readonly confidence: Confidence;
  readonly source: Citation;
}

export interface RenewalChoice {
  /** As in cells. */
  readonly name: Text;
  readonly aliases: readonly string[];
}

export interface DecisionRule {
  /** When the rule applies. */
  readonly condition: Text;
  /** ISO days between which it can. */
  readonly from?: string;
  readonly through?: string;
  /** The options it says something about. */
  readonly options: readonly OptionId[];
  /** What then holds. */
  readonly outcome: Text;
  readonly sources: readonly Citation[];
}

/** Oldest first. */
export const windowRulesIds = ["2022-10", "2023-09", "2024-11"] as const;
export type WindowRulesId = (typeof windowRulesIds)[number];

/** On which days a partner has to be qualified once. */
export interface WindowRules {
  /** First ISO day of the rules. */
  readonly from: string;
  /** For who is in the programme: days before the anniversary, or whole months before its month. */
  readonly enrolled: { readonly days: number } | { readonly months: number };
  /** For who isn't: back from the day itself, to the same day of month or to the first of the month. */
  readonly newcomer:
    { readonly days: number } | { readonly months: number; readonly wholeMonths: boolean };
  readonly text: Text;
  readonly sources: readonly Citation[];
}

/** When a membership can be paid for, in days from the anniversary. */
export interface PaymentWindow {
  /** First ISO day of an anniversary that it is for. */
  readonly from: string;
  readonly opens: number;
  readonly closes: number;
  readonly text: Text;
  readonly sources: readonly Citation[];
}

/** When the next anniversary is. */
export interface AnniversaryRule {
  /** First ISO day of a payment that it is for. */
  readonly from: string;
  readonly days: number;
  readonly after: "anniversary" | "payment";
  readonly text: Text;
  readonly source: Citation;
}

export type Quantity = number | "unlimited" | "uses the hours";

/** How much of a benefit comes with an offer, or with one designation, and who says so. */
export type Grant = readonly [quantity: Quantity, confidence: Confidence] | "unknown";

export type GrantHolder = OfferId | AreaId;

/** One benefit as one source lists it. Who isn't named doesn't get it. */
export interface Benefit {
  readonly name: Text;
  readonly unit: Text;
  readonly grants: Readonly<Partial<Record<GrantHolder, Grant>>>;
  /** ISO days for which the source says so. */
  readonly from: string;
  readonly through: string;
  readonly note?: Text;
  readonly source: Citation;
}

export type SpecializationCategoryId = "azure" | "businessApplications" | "modernWork" | "security";

export interface SpecializationCategory {
  readonly name: Text;
  /** How many earn benefits at most. */
  readonly cap: number;
  /** The ISO day of the source; later caps aren't known. */
  readonly asOf: string;
  readonly source: Citation;
}

export interface Specialization {
  readonly name: string;
  readonly aliases: readonly string[];
  /** `unknown` where no source says which. */
  readonly category: SpecializationCategoryId | "unknown";
  /** One of these designations is needed, as of October 2023; none where no source says which. */
  readonly requires: readonly AreaId[];
  /** What became of it. */
  readonly later?: Text;
  readonly sources: readonly Citation[];
}

export interface ProgrammeEvent {
  /** An ISO day, month or year, or a period of them. */
  readonly date: string;
  readonly event: Text;
  readonly sources: readonly Citation[];
}
