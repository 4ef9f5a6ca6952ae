/** On which days an option is paid for, year after year, and what then. */
import { calendarDate, type Day } from "../core/month";
import type { RenewalInputs } from "../worksheet/renewal/renewal-inputs";
import { lastLegacyOrder } from "./days";
import { feeOn } from "./fee-on";
import { nextAnniversary } from "./next-anniversary";
import type { Charge, OptionTerms } from "./renewal-option";
import type { Situation } from "./situation";

export interface Payment {
  readonly day: Day;
  readonly charge: Charge;
}

export interface Payments {
  readonly payments: readonly Payment[];
  /** The offer's last day of sale came before the end of the horizon. */
  readonly endsWithLegacy: boolean;
}

/** Days from the anniversary to the payment, taken to be the same every year. */
export function lateness({ anniversary, payment, payable }: Situation): number {
  return anniversary === undefined || payable === undefined
    ? 0
    : Math.max(0, payment - anniversary);
}

export function paymentsOf(
  { offer, charge: firstCharge, payment }: OptionTerms,
  situation: Situation,
  inputs: RenewalInputs,
  lastYear: number
): Payments {
  const late = lateness(situation);
  const counting = inputs.counting?.value ?? "365 days";
  const endsWithLegacy =
    offer === "goldLegacy" || offer === "silverLegacy" || offer === "actionPack";
  const payments: Payment[] = [{ day: payment, charge: firstCharge }];
  let anniversary = situation.anniversary ?? payment;
  let day = payment;
  while (offer !== "partnerLaunch") {
    anniversary = nextAnniversary(anniversary, day, counting);
    day = anniversary + late;
    if (calendarDate(day).year > lastYear) break;
    if (endsWithLegacy && day > lastLegacyOrder) return { payments, endsWithLegacy };
    const charge =
      offer === undefined
        ? ({ state: "free", amount: 0 } as const)
        : feeOn(offer, day, inputs.currency, inputs.fees);
    payments.push({ day, charge });
  }
  return { payments, endsWithLegacy: false };
}
