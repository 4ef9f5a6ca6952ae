/** What each row did for a metric, in English. */
import { placeText } from "../place";
import type { Amount, Bar, Period, TellingCode, TellingFacts } from "../telling";
import { choice, number, quoted } from "./words";

const count = (value: number): string => number(value, "en");
const amountText = ({ value, unit, one = unit }: Amount): string =>
  `${count(value)} ${value === 1 ? one.en : unit.en}`;
const percent = (share: number): string => `${count(share * 100)} %`;
const period = ({ from, to }: Period): string => (from === undefined ? to : `${from} to ${to}`);
const any = (items: readonly string[]): string => choice(items, "en");
const groups = (all: readonly (readonly string[])[]): string => all.map(any).join("; ");

function barText({ from, above, upTo }: Bar): string {
  const end = upTo === undefined ? "" : ` and at most ${count(upTo)}`;
  const begin = from === undefined ? `more than ${count(above ?? 0)}` : `at least ${count(from)}`;
  return `${begin}${end} needed`;
}

/** ` of 1,000 USD`; nothing where the bar isn't enough. */
function ofBar(amount: Amount, { from }: Bar): string {
  return from === undefined ? "" : ` of ${amountText({ ...amount, value: from })}`;
}

/** `170 USD short`, or how far it isn't above what it has to exceed. */
function shortText(amount: Amount, { from, above = 0 }: Bar): string {
  if (from === undefined) return `more than ${amountText({ ...amount, value: above })} needed`;
  return `${amountText({ ...amount, value: from - amount.value })} short`;
}

const usageText = ({ users, seats, when }: TellingFacts["inUse"]): string =>
  `${count(users)} of ${count(seats)} paid seats in use in ${period(when)}: ${percent(users / seats)}`;

function usersShort({ users, seats, share }: TellingFacts["inUse"]): string {
  const missing = Math.max(1, Math.ceil(share * seats - users));
  return `${count(missing)} more ${missing === 1 ? "user" : "users"} for ${percent(share)}`;
}

const there = (isYearAgo: boolean | undefined): string =>
  isYearAgo === true ? " There a year ago, so it takes 1 away." : "";

const changeText = ({ amount, was, when }: TellingFacts["gained"]): string =>
  `${amountText(amount)} in ${period(when)}, ${amountText(was)} a year earlier`;

export const tellingsInEnglish: {
  readonly [C in TellingCode]: (facts: TellingFacts[C]) => string;
} = {
  reached: ({ amount, bar, when, isYearAgo }) =>
    `${amountText(amount)} in ${period(when)}, ${barText(bar)}.${there(isYearAgo)}`,
  below: ({ amount, bar, when }) =>
    `${amountText(amount)}${ofBar(amount, bar)} in ${period(when)}: ${shortText(amount, bar)}.`,
  aboveBand: ({ amount, bar, when }) =>
    `${amountText(amount)} in ${period(when)}: above the band, which ends at ${count(bar.upTo ?? 0)}.`,
  customerOutside: ({ amount, bar, when }) =>
    `The customer has ${amountText(amount)} in ${period(when)}; ${barText(bar)}.`,
  added: ({ amount, when, isYearAgo }) =>
    isYearAgo === true
      ? `Takes away ${amountText(amount)} of ${period(when)}, a year ago.`
      : `Adds ${amountText(amount)} of ${period(when)}.`,
  addedSince: ({ amount, when, since, before }) =>
    `Adds ${amountText(amount)} of ${period(when)}. Associated in ${since}: growth before that, ${count(before ?? 0)}, doesn't count.`,
  baseAtAssociation: ({ amount, when }) =>
    `Takes away ${amountText(amount)} of ${period(when)}, the month of the association.`,
  claimedTooLate: ({ amount, when, before }) =>
    `Claimed too late to count: associated in ${period(when)} itself, so its ${amountText(amount)} are their own base. The growth of ${count(before ?? 0)} before the claim doesn't count.`,
  beforeAssociation: ({ amount, when, since }) =>
    `${amountText(amount)} of ${period(when)} are no base, because the association began in ${since}: only growth since then counts.`,
  associatedLater: ({ since, asOf }) =>
    `Claimed too late to count: associated in ${since}, after ${asOf}.`,
  shareOfBase: ({ amount, base, when, isYearAgo }) =>
    isYearAgo
      ? `Takes away ${amountText(amount)} of ${period(when)}, as a share of the base of ${count(base)}, which it is part of.`
      : `Adds ${amountText(amount)} of ${period(when)}, as a share of the base of ${count(base)}.`,
  shareOfNow: ({ amount, all, when }) =>
    `${amountText(amount)} of ${count(all)} in ${period(when)}; there was nothing a year ago.`,
  firstOfService: ({ service, amount, when }) =>
    `The first row with ACR of ${service}: ${amountText(amount)} in ${period(when)}.`,
  inUse: (use) =>
    `${usageText(use)}, at least ${percent(use.share)} needed.${there(use.isYearAgo)}`,
  wasInUse: (use) =>
    `${usageText(use)}, but the customer was at ${percent(use.share)} already a year ago or earlier.`,
  tooLittleUse: (use) => `${usageText(use)}, ${usersShort(use)}.`,
  alreadyDeployed: (use) =>
    `Left out for good: deployed already when it was associated. ${usageText(use)}.`,
  deployedAtAssociation: (use) =>
    `Takes 1 away: deployed already when it was associated. ${usageText(use)}.`,
  noSeats: ({ when }) => `No paid seats in ${period(when)}, so nothing is deployed.`,
  gained: (facts) => `A new customer: ${changeText(facts)}; ${barText(facts.bar)}.`,
  lost: (facts) => `A lost customer: ${changeText(facts)}; ${barText(facts.bar)}.`,
  alreadyThere: (facts) => `Already there a year ago: ${changeText(facts)}; ${barText(facts.bar)}.`,
  neverThere: (facts) => {
    const { amount, bar } = facts;
    const isAbove = bar.upTo !== undefined && amount.value > bar.upTo;
    const short = isAbove
      ? `above the band, which ends at ${count(bar.upTo ?? 0)}`
      : shortText(amount, bar);
    return `${changeText(facts)}: ${short}.`;
  },
  betweenBars: (facts) =>
    `${changeText(facts)}: neither new, which takes less than ${count(facts.lostBelow)} before, nor lost, which takes less than that now.`,
  customerAdded: ({ amount, when }) => `A new customer: ${amountText(amount)} in ${period(when)}.`,
  customerLost: ({ amount, when }) =>
    `A lost customer: ${amountText(amount)} in ${period(when)}, none after.`,
  unchanged: ({ amount, bar, when }) =>
    `${amountText(amount)} in ${period(when)} change nothing; ${barText(bar)}.`,
  inSegment: ({ segment, tenants }) =>
    `Segment ${segment}: one of ${count(tenants)} tenants with ACR.`,
  alreadyCounted: ({ other }) => `Already counted by ${placeText(other, "en")}.`,
  otherLine: ({ other }) =>
    `The same tenant, workload, association and month as ${placeText(other, "en")}, which comes first.`,
  otherAssociation: ({ found, wanted }) =>
    found === ""
      ? `No association; ${any(wanted)} needed.`
      : `Association ${quoted(found, "en")}; ${any(wanted)} needed.`,
  otherOption: ({ found, asked }) =>
    `Association ${quoted(found, "en")}: of a metric's options one counts, and this is the number of ${asked}.`,
  otherWorkload: ({ found }) => `Workload ${quoted(found, "en")} doesn't count here.`,
  otherService: ({ found }) => `Service ${quoted(found, "en")} doesn't count here.`,
  otherOffer: ({ found }) => `Offer ${quoted(found, "en")} doesn't count.`,
  otherSegment: ({ found }) => `Segment ${quoted(found, "en")} isn't one of those that count.`,
  unpaid: ({ found }) => `${quoted(found, "en")} is no paid use.`,
  noRate: ({ workload }) =>
    `No rate is known for workload ${quoted(workload, "en")}. A setting Rate ${workload} gives one.`,
  noUsage: ({ when }) => `No ACR in ${period(when)}.`,
  notAttached: ({ amount, when }) =>
    `${amountText(amount)} in ${period(when)}, but none of it is attached to the partner.`,
  outsideMonths: ({ month, asOf }) => `${month} isn't compared, as of ${asOf}.`,
  afterAsOf: ({ month, asOf }) => `${month} is after ${asOf}.`,
  unreadable: ({ place, found }) =>
    `${placeText(place, "en")} holds ${quoted(found, "en")}, which can't be read.`,
  holds: ({ certifications }) => `Holds ${certifications.join(" and ")}.`,
  holdsAdded: ({ title }) => `Holds ${quoted(title, "en")}, which a setting adds.`,
  expired: ({ on, asOf }) => `Expired on ${on}, before ${asOf}.`,
  retired: ({ certification, until, asOf }) =>
    `${certification} is retired and counted until ${until}; ${asOf} is later.`,
  completedLater: ({ on, asOf }) => `Completed on ${on}, after ${asOf}.`,
  inactive: ({ status }) => `Status ${quoted(status, "en")} isn't active.`,
  examRow: ({ type }) => `${quoted(type, "en")}: an exam or course, no certification.`,
  otherCertification: ({ title }) => `${quoted(title, "en")} doesn't count for this metric.`,
  unknownCertification: ({ title, nearest }) =>
    `${quoted(title, "en")} matches no certification${nearest === undefined ? "" : `; the nearest is ${nearest}`}.`,
  combinationIncomplete: ({ certification, missing }) =>
    `For ${certification} the person lacks ${missing.join(" and ")}.`,
  groupMissing: ({ groups: lacking }) =>
    `The person also needs one of each, valid at the same time: ${groups(lacking)}.`,
  gateMissing: ({ groups: lacking }) =>
    `Prerequisite not met by this person (reading AZ-6): ${groups(lacking)}.`,
  typed: ({ amount, measured }) =>
    measured === undefined
      ? `Typed: ${count(amount)}.`
      : `Typed: ${count(amount)}, in place of ${count(measured)} that the rows measure.`,
  lessSpecific: ({ other }) => `${placeText(other, "en")} is more specific and counts.`,
  overridden: ({ other }) => `The number typed in ${placeText(other, "en")} counts instead.`,
};

/** What would become of the metric without the row. */
export const removalInEnglish = {
  none: "In its place: none.",
  instead: (place: string) => `In its place: ${place}.`,
  still: (before: string) => `Without it: still ${before}.`,
  without: (after: string, before: string) => `Without it: ${after} instead of ${before}.`,
  unmeasured: "Without it: no value.",
  oneMore: (points: number) =>
    points === 0
      ? "One more would add no points now."
      : `One more would add ${count(points)} ${points === 1 ? "point" : "points"}.`,
  rows: (rows: number) => (rows === 1 ? "1 row" : `${count(rows)} rows`),
};
