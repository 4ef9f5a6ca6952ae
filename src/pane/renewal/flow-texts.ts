/** How amounts of the cash flow read: what isn't known is said, never a number. */
import type { CashFlow, OptionFlow } from "../../renewal/cash-flow";
import { useWords } from "../words";
import { moneyText } from "./money";

export interface FlowTexts {
  readonly amount: (value: number | undefined) => string;
  /** The net present value; without a rate there is none. */
  readonly npv: (flow: OptionFlow) => string | undefined;
}

export function useFlowTexts({ currency }: CashFlow, hasRate: boolean): FlowTexts {
  const { t, language } = useWords();
  const amount = (value: number | undefined): string =>
    value === undefined ? t("renewal.unknown") : moneyText(value, currency, language);
  return {
    amount,
    npv: ({ npv }) => {
      if (!hasRate) return undefined;
      // To the cent, whatever the powers of the rate come to.
      return amount(npv === undefined ? undefined : Math.round(npv * 100) / 100);
    },
  };
}
