/** Why no fee is known for an offer, day and currency, in a sentence: the same as a failure and as a remark. */
import type { Language, Text } from "../language";
import { choice, number } from "./words";

interface SourcedFee {
  readonly amount: number;
  readonly currency: string;
  readonly day: string;
}

export interface FeeGap {
  readonly offer: Text;
  readonly day: string;
  readonly currency: string;
  /** Set where the offer wasn't sold on that day. */
  readonly soldFrom?: string | undefined;
  readonly soldThrough?: string | undefined;
  /** The nearest sourced fees, each with the last or first day it is sourced for. */
  readonly before?: SourcedFee | undefined;
  readonly after?: SourcedFee | undefined;
  /** Currencies that have a sourced fee on that day. */
  readonly otherCurrencies: readonly string[];
}

const amount = (fee: SourcedFee, language: Language): string =>
  `${fee.currency} ${number(fee.amount, language)}`;

export function feeGapInEnglish(gap: FeeGap): string {
  return `${shortGapInEnglish(gap)} ${enterFeeInEnglish([gap.offer.en])}`;
}

export function shortGapInEnglish(gap: FeeGap): string {
  return `No fee of ${gap.offer.en} in ${gap.currency} is known for ${gap.day}. ${reasonInEnglish(gap)}`;
}

/** What to do about it. */
export function enterFeeInEnglish(offers: readonly string[]): string {
  return (
    `Enter what you pay in a settings row Fee ${choice(offers, "en")} or in a fee table ` +
    "with Offer, Currency, From, To, Amount, Source."
  );
}

function reasonInEnglish({
  soldFrom,
  soldThrough,
  before,
  after,
  otherCurrencies,
}: FeeGap): string {
  if (soldFrom !== undefined) return `It is sold from ${soldFrom} on.`;
  if (soldThrough !== undefined) return `It was sold until ${soldThrough}.`;
  if (otherCurrencies.length > 0)
    return `Sources give it in ${choice(otherCurrencies, "en")} only, and an amount is never converted.`;
  const known = [
    ...(before === undefined ? [] : [`${amount(before, "en")} until ${before.day}`]),
    ...(after === undefined ? [] : [`${amount(after, "en")} from ${after.day}`]),
  ];
  if (known.length === 0) return "No source gives an amount.";
  return `Sources give ${known.join(" and ")}, and nothing for this day.`;
}

export function feeGapInGerman(gap: FeeGap): string {
  return `${shortGapInGerman(gap)} ${enterFeeInGerman([gap.offer.en])}`;
}

export function shortGapInGerman(gap: FeeGap): string {
  return `Für ${gap.offer.de} ist am ${gap.day} keine Gebühr in ${gap.currency} bekannt. ${reasonInGerman(gap)}`;
}

/** What to do about it; settings keep their English names. */
export function enterFeeInGerman(offers: readonly string[]): string {
  return (
    `Geben Sie ein, was Sie zahlen: als Einstellung Fee ${choice(offers, "de")} oder in einer Gebührentabelle ` +
    "mit Offer, Currency, From, To, Amount, Source."
  );
}

function reasonInGerman({ soldFrom, soldThrough, before, after, otherCurrencies }: FeeGap): string {
  if (soldFrom !== undefined) return `Verkauft wird es ab ${soldFrom}.`;
  if (soldThrough !== undefined) return `Verkauft wurde es bis ${soldThrough}.`;
  if (otherCurrencies.length > 0)
    return `Quellen nennen sie nur in ${choice(otherCurrencies, "de")}, und ein Betrag wird nie umgerechnet.`;
  const known = [
    ...(before === undefined ? [] : [`${amount(before, "de")} bis ${before.day}`]),
    ...(after === undefined ? [] : [`${amount(after, "de")} ab ${after.day}`]),
  ];
  if (known.length === 0) return "Keine Quelle nennt einen Betrag.";
  return `Quellen nennen ${known.join(" und ")}, für diesen Tag aber nichts.`;
}
