/** What amounts on several days are worth on the first one. */
import type { Day } from "../core/month";

export interface DatedAmount {
  readonly day: Day;
  readonly amount: number;
}

export const daysOfYear = 365;

/** The convention of XNPV: each amount divided by (1 + rate) to the days since the base, in years of 365 days. */
export function netPresentValue(amounts: readonly DatedAmount[], rate: number, base: Day): number {
  return amounts.reduce(
    (sum, { day, amount }) => sum + amount / (1 + rate) ** ((day - base) / daysOfYear),
    0
  );
}
