/** `FEE`: what an offer costs on a day. */
import { renewalProblem } from "../core/renewal-problem";
import { feeOn, ownFeeOn } from "../renewal/fee-on";
import { readFeeRange } from "../worksheet/renewal/read-fees";
import type { OwnFee } from "../worksheet/renewal/renewal-inputs";
import { defineFunction } from "./define";
import { offer } from "./parameters";

export const fee = defineFunction({
  id: "FEE",
  summary: {
    en: "The yearly fee of an offer on a day, from a dated source or your own fee table. Never guessed, never converted.",
    de: "Die Jahresgebühr eines Angebots an einem Tag, aus datierter Quelle oder Ihrer Gebührentabelle. Nie geschätzt, nie umgerechnet.",
  },
  parameters: [
    offer,
    {
      name: "date",
      kind: "date",
      help: { en: "Day of payment", de: "Tag der Zahlung" },
    },
    {
      name: "fees",
      kind: "range",
      optional: true,
      help: {
        en: "Your own fees, with header row: Offer, Currency, From, To, Amount, Source",
        de: "Eigene Gebühren mit Kopfzeile: Offer, Currency, From, To, Amount, Source",
      },
    },
  ],
  returns: {
    kind: "number",
    help: {
      en: "The amount, in the fee table's currency (US dollars without one); #N/A with the reason where none is known.",
      de: "Der Betrag in der Währung der Gebührentabelle (ohne sie US-Dollar); #NV mit dem Grund, wo keiner bekannt ist.",
    },
  },
  fails: ["unknownOffer", "badArgument", "feeUnknown", "feeZero", "feeTwice", "badCurrency"],
  example: { formula: '=SPD.FEE("Solutions Partner", 44986)', gives: 4730 },
  run: ({ offer: id, date, fees }) => {
    const ownFees = fees === undefined ? [] : readFeeRange(fees.range, fees.locale);
    const own = ownFeeOn(id, date, ownFees);
    if (own !== undefined) return own.amount;
    const answer = feeOn(id, date, currencyOf(ownFees), []);
    if (answer.state === "unknown") throw renewalProblem("feeUnknown", answer.gap);
    return answer.amount;
  },
});

/** The table's currency where it has one; US dollars otherwise, which sources speak of. */
function currencyOf(ownFees: readonly OwnFee[]): string {
  const [first, ...others] = new Set(ownFees.map(({ currency }) => currency));
  return first === undefined || others.length > 0 ? "USD" : first;
}
