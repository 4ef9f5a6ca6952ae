/** What a renewal is computed from, once read: dates, what is held, and the user's own amounts. */
import type { Day } from "../../core/month";
import type { Place } from "../../core/place";
import type { HeldLevel, OfferId, OptionId } from "../../rules/renewal/types";
import type { Given } from "../inputs";

/** How the next anniversary is counted. */
export type Counting = "365 days" | "calendar year";

/** A fee that the user knows: for all days where it names none. */
export interface OwnFee {
  readonly offer: OfferId;
  readonly currency: string;
  readonly from?: Day | undefined;
  readonly through?: Day | undefined;
  readonly amount: number;
  /** As the user says it; empty where nothing is said. */
  readonly source: string;
  readonly place: Place;
}

export interface RenewalInputs {
  readonly anniversary?: Given<Day> | undefined;
  readonly held?: Given<HeldLevel> | undefined;
  readonly qualifiedOn?: Given<Day> | undefined;
  readonly decision?: Given<Day> | undefined;
  readonly payment?: Given<Day> | undefined;
  /** Three letters; US dollars where none is given, the only currency that sources speak of. */
  readonly currency: string;
  readonly years?: Given<number> | undefined;
  /** A fraction: 8 % is 0.08. */
  readonly rate?: Given<number> | undefined;
  readonly designations?: Given<number> | undefined;
  readonly counting?: Given<Counting> | undefined;
  /** A year, in the currency. */
  readonly incentives?: Given<number> | undefined;
  /** The other account's, where two were merged. */
  readonly mergedAnniversary?: Given<Day> | undefined;
  readonly mergedBenefits?: Given<"new" | "legacy"> | undefined;
  readonly fees: readonly OwnFee[];
  /** A year, in the currency. */
  readonly benefitValues: ReadonlyMap<OptionId, number>;
}

/** A row of a specializations table. */
export interface HeldSpecialization {
  readonly name: string;
  /** `undefined` where the table doesn't say. */
  readonly benefits: "new" | "legacy" | undefined;
  readonly place: Place;
}
