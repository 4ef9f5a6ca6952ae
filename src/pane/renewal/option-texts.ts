/** How an option's terms read in the pane: an unknown fee is a word, never a number. */
import { dayText, type Day } from "../../core/month";
import type { RenewalOption } from "../../renewal/renewal-option";
import { useWords } from "../words";
import { moneyText } from "./money";

export interface OptionTexts {
  readonly fee: (option: RenewalOption) => string;
  readonly day: (day: Day | undefined) => string;
  readonly yesNo: (value: boolean) => string;
}

export function useOptionTexts(): OptionTexts {
  const { t, language, format } = useWords();
  return {
    fee: ({ terms, currency }) => {
      if (terms === undefined) return t("renewal.nothing");
      const { charge } = terms;
      switch (charge.state) {
        case "unknown":
          return t("renewal.feeUnknown");
        case "free":
          return t("renewal.feeFree");
        case "own":
          return t("renewal.feeOwn", { amount: moneyText(charge.amount, currency, language) });
        case "sourced":
          return moneyText(charge.amount, currency, language);
      }
    },
    day: (day) => (day === undefined ? t("renewal.nothing") : format.day(dayText(day))),
    yesNo: (value) => t(value ? "renewal.yes" : "renewal.no"),
  };
}
