/** What a row of a table did for a metric, told with its numbers: facts first, the sentence made from them in the reader's language. */
import type { Text } from "./language";
import type { Place } from "./place";

export interface Amount {
  readonly value: number;
  readonly unit: Text;
  /** The unit of one, where it is another word. */
  readonly one?: Text;
}

/** A month, or the months from one to another: `2022-09`. */
export interface Period {
  readonly from?: string;
  readonly to: string;
}

/** What an amount has to reach, or exceed, and what it mustn't exceed. */
export interface Bar {
  readonly from?: number;
  readonly above?: number;
  readonly upTo?: number;
}

interface Compared {
  readonly amount: Amount;
  readonly bar: Bar;
  readonly when: Period;
  /** Its customer was there a year ago, which takes away. */
  readonly isYearAgo?: boolean;
}

interface Changed {
  readonly amount: Amount;
  readonly was: Amount;
  readonly bar: Bar;
  readonly when: Period;
}

interface Use {
  readonly users: number;
  readonly seats: number;
  /** The least share of seats in use. */
  readonly share: number;
  readonly when: Period;
  readonly isYearAgo?: boolean;
}

/** The facts of every telling, by its code. */
export interface TellingFacts {
  readonly reached: Compared;
  readonly below: Compared;
  readonly aboveBand: Compared;
  /** In the band of another row of the customer, or of none. */
  readonly customerOutside: { readonly amount: Amount; readonly bar: Bar; readonly when: Period };
  readonly added: { readonly amount: Amount; readonly when: Period; readonly isYearAgo?: boolean };
  /** @property before The growth before the association, which doesn't count. */
  readonly addedSince: {
    readonly amount: Amount;
    readonly when: Period;
    readonly since: string;
    readonly before: number | undefined;
  };
  readonly baseAtAssociation: { readonly amount: Amount; readonly when: Period };
  readonly claimedTooLate: {
    readonly amount: Amount;
    readonly when: Period;
    readonly before: number | undefined;
  };
  readonly beforeAssociation: {
    readonly amount: Amount;
    readonly when: Period;
    readonly since: string;
  };
  readonly associatedLater: { readonly since: string; readonly asOf: string };
  readonly shareOfBase: {
    readonly amount: Amount;
    readonly base: number;
    readonly when: Period;
    readonly isYearAgo: boolean;
  };
  /** There is no base, and reading GE-5 (b) gives the maximum: each row its share of what there is now. */
  readonly shareOfNow: { readonly amount: Amount; readonly all: number; readonly when: Period };
  readonly firstOfService: {
    readonly service: string;
    readonly amount: Amount;
    readonly when: Period;
  };
  readonly inUse: Use;
  /** By a customer that was so a year ago, or earlier in the year. */
  readonly wasInUse: Use;
  readonly tooLittleUse: Use;
  readonly alreadyDeployed: Use;
  readonly deployedAtAssociation: Use;
  readonly noSeats: { readonly when: Period };
  readonly gained: Changed;
  readonly lost: Changed;
  readonly alreadyThere: Changed;
  readonly neverThere: Changed;
  readonly betweenBars: Changed & { readonly lostBelow: number };
  readonly customerAdded: { readonly amount: Amount; readonly when: Period };
  readonly customerLost: { readonly amount: Amount; readonly when: Period };
  readonly unchanged: { readonly amount: Amount; readonly bar: Bar; readonly when: Period };
  readonly inSegment: { readonly segment: string; readonly tenants: number };
  readonly alreadyCounted: { readonly other: Place };
  readonly otherLine: { readonly other: Place };
  readonly otherAssociation: { readonly found: string; readonly wanted: readonly string[] };
  /** The association earns by itself, but another one counted or was asked for. */
  readonly otherOption: { readonly found: string; readonly asked: string };
  readonly otherWorkload: { readonly found: string };
  readonly otherService: { readonly found: string };
  readonly otherOffer: { readonly found: string };
  readonly otherSegment: { readonly found: string };
  readonly unpaid: { readonly found: string };
  readonly noRate: { readonly workload: string };
  readonly noUsage: { readonly when: Period };
  readonly notAttached: { readonly amount: Amount; readonly when: Period };
  readonly outsideMonths: { readonly month: string; readonly asOf: string };
  readonly afterAsOf: { readonly month: string; readonly asOf: string };
  readonly unreadable: { readonly place: Place; readonly found: string };
  readonly holds: { readonly certifications: readonly string[] };
  readonly holdsAdded: { readonly title: string };
  readonly expired: { readonly on: string; readonly asOf: string };
  readonly retired: {
    readonly certification: string;
    readonly until: string;
    readonly asOf: string;
  };
  readonly completedLater: { readonly on: string; readonly asOf: string };
  readonly inactive: { readonly status: string };
  readonly examRow: { readonly type: string };
  readonly otherCertification: { readonly title: string };
  readonly unknownCertification: {
    readonly title: string;
    readonly nearest: string | undefined;
  };
  readonly combinationIncomplete: {
    readonly certification: string;
    readonly missing: readonly string[];
  };
  readonly groupMissing: { readonly groups: readonly (readonly string[])[] };
  readonly gateMissing: { readonly groups: readonly (readonly string[])[] };
  readonly typed: { readonly amount: number; readonly measured: number | undefined };
  readonly lessSpecific: { readonly other: Place };
  readonly overridden: { readonly other: Place };
}

export type TellingCode = keyof TellingFacts;
type TellingOf<C extends TellingCode> = { readonly code: C; readonly facts: TellingFacts[C] };
export type Telling = { [C in TellingCode]: TellingOf<C> }[TellingCode];

export function telling<C extends TellingCode>(code: C, facts: TellingFacts[C]): TellingOf<C> {
  return { code, facts };
}
