/** What an offer costs on a day: the user's own amount, else a sourced one, else unknown with the reason. */
import { type Day, dayOfIso, dayText } from "../core/month";
import type { Place } from "../core/place";
import { renewalProblem } from "../core/renewal-problem";
import type { FeeGap } from "../core/sentences/fee-gap";
import { fees, offers } from "../rules/renewal";
import type { Fee, OfferId } from "../rules/renewal/types";
import type { OwnFee } from "../worksheet/renewal/renewal-inputs";
import { covers } from "./in-force";

/** An unknown fee is a state of its own: it is never a number. */
export type FeeAnswer =
  | { readonly state: "sourced"; readonly amount: number; readonly fee: Fee }
  | {
      readonly state: "own";
      readonly amount: number;
      readonly place: Place;
      readonly source: string;
      /** What a source gives in its place, if any does. */
      readonly sourced: number | undefined;
    }
  | { readonly state: "unknown"; readonly gap: FeeGap };

/** @throws Problem `feeTwice` where the user gives two amounts for the day */
export function feeOn(
  offer: OfferId,
  day: Day,
  currency: string,
  ownFees: readonly OwnFee[]
): FeeAnswer {
  const sourced = fees.find((fee) => isFor(fee, offer, currency) && covers(fee, day));
  const own = ownFeeOn(
    offer,
    day,
    ownFees.filter((fee) => fee.currency === currency)
  );
  if (own !== undefined) {
    const { amount, place, source } = own;
    return { state: "own", amount, place, source, sourced: sourced?.amount };
  }
  if (sourced !== undefined) return { state: "sourced", amount: sourced.amount, fee: sourced };
  return { state: "unknown", gap: feeGap(offer, day, currency) };
}

/** @throws Problem `feeTwice` */
export function ownFeeOn(offer: OfferId, day: Day, ownFees: readonly OwnFee[]): OwnFee | undefined {
  const [first, ...others] = ownFees.filter(
    (fee) =>
      fee.offer === offer && day >= (fee.from ?? -Infinity) && day <= (fee.through ?? Infinity)
  );
  const second = others.find(
    (other) => other.amount !== first?.amount || other.currency !== first.currency
  );
  if (first === undefined || second === undefined) return first;
  throw renewalProblem("feeTwice", {
    first: first.place,
    second: second.place,
    offer: offers[offer].name,
    currencies: [...new Set([first.currency, second.currency])],
  });
}

function isFor(fee: Fee, offer: OfferId, currency: string): boolean {
  return fee.offer === offer && fee.currency === currency;
}

function feeGap(offer: OfferId, day: Day, currency: string): FeeGap {
  const { name, soldFrom, soldThrough } = offers[offer];
  const known = fees.filter((fee) => isFor(fee, offer, currency));
  const before = known.findLast(({ through }) => through !== "open" && dayOfIso(through) < day);
  const after = known.find(({ from }) => dayOfIso(from) > day);
  return {
    offer: name,
    day: dayText(day),
    currency,
    soldFrom: soldFrom !== undefined && day < dayOfIso(soldFrom) ? soldFrom : undefined,
    soldThrough: soldThrough !== undefined && day > dayOfIso(soldThrough) ? soldThrough : undefined,
    before: before && { amount: before.amount, currency, day: before.through },
    after: after && { amount: after.amount, currency, day: after.from },
    otherCurrencies: fees
      .filter((fee) => fee.offer === offer && fee.currency !== currency && covers(fee, day))
      .map((fee) => fee.currency),
  };
}
