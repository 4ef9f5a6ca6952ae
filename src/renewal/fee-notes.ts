/** Where a fee comes from, and the two costliest mistakes with it: once per designation, and once for ever. */
import type { RenewalNote } from "../core/note";
import { renewalNote } from "../core/renewal-note";
import { fees } from "../rules/renewal";
import { citationText } from "../rules/citation-text";
import type { RenewalInputs } from "../worksheet/renewal/renewal-inputs";
import { ownFeeOn } from "./fee-on";
import type { OptionTerms } from "./renewal-option";

export function feeNotes(terms: OptionTerms, inputs: RenewalInputs): readonly RenewalNote[] {
  const { charge } = terms;
  switch (charge.state) {
    case "free":
      return [];
    case "unknown":
      return [renewalNote("feeUnknown", charge.gap), ...feeWarnings(terms, inputs)];
    case "sourced": {
      const { checkedOn, sources } = charge.fee;
      const source = sources.map(citationText).join("; ");
      return [renewalNote("feeSourced", { source, checkedOn }), ...feeWarnings(terms, inputs)];
    }
    case "own":
      return [
        renewalNote("feeOwn", { place: charge.place, source: charge.source }),
        ...feeWarnings(terms, inputs),
      ];
  }
}

/** The same two warnings alone. */
export function feeWarnings(terms: OptionTerms, inputs: RenewalInputs): readonly RenewalNote[] {
  if (terms.charge.state === "free") return [];
  return [...perDesignation(terms, inputs), ...onceForEver(terms, inputs)];
}

function perDesignation(
  { charge, offer, badge }: OptionTerms,
  { designations, currency }: RenewalInputs
): readonly RenewalNote[] {
  const count = designations?.value ?? 1;
  if (count < 2 || !badge) return [];
  const single = fees.find(
    (fee) =>
      charge.state === "own" &&
      fee.offer === offer &&
      fee.currency === currency &&
      fee.amount * count === charge.amount
  );
  return single === undefined
    ? [renewalNote("oneFeeForAll", { designations: count })]
    : [renewalNote("feeMultiplied", { designations: count, currency, single: single.amount })];
}

/** A horizon of one year, or an own fee that ends before the next anniversary, looks like a single payment. */
function onceForEver(
  { offer, payment, nextAnniversary: next }: OptionTerms,
  { years, fees: ownFees, currency }: RenewalInputs
): readonly RenewalNote[] {
  if (offer === undefined || next === undefined || offer === "partnerLaunch") return [];
  const own = ownFees.filter((fee) => fee.currency === currency);
  const endsBefore =
    ownFeeOn(offer, payment, own) !== undefined && ownFeeOn(offer, next, own) === undefined;
  return years?.value === 1 || endsBefore ? [renewalNote("dueEveryYear", {})] : [];
}
