/** When an amount is in a band, and when a customer beyond it still counts as in it. */
import type { Band } from "../../rules/types";

/** Whether an amount is at or above where the band begins. */
export function reachesBand(amount: number, band: Band): boolean {
  return "from" in band ? amount >= band.from : amount > band.above;
}

export function isInBand(amount: number, band: Band): boolean {
  return reachesBand(amount, band) && (band.upTo === undefined || amount <= band.upTo);
}

/** Whether a customer with an amount counts as in a band. */
export type BandTest<C> = (amount: number, customer: C) => boolean;

/** @param wasIn Whether a customer was in the band a year before the as-of month; asked only of those beyond it. */
export function bandTest<C>(band: Band, wasIn: (customer: C) => boolean): BandTest<C> {
  const { upTo, keepsOutgrown } = band;
  if (upTo === undefined || keepsOutgrown !== "beyond") return (amount) => isInBand(amount, band);
  return (amount, customer) => isInBand(amount, band) || (amount > upTo && wasIn(customer));
}

/** The band of a track that the rules give none. */
export const emptyBand: Band = { above: Infinity };
