/** Remarks about renewing, fees and cash flows, in English. */
import type { Text } from "../language";
import { type Place, placeText } from "../place";
import { enterFeeInEnglish, type FeeGap, feeGapInEnglish, shortGapInEnglish } from "./fee-gap";
import { number } from "./words";

const at = (place: Place): string => placeText(place, "en");
const money = (currency: string, amount: number): string => `${currency} ${number(amount, "en")}`;
const days = (count: number): string => (count === 1 ? "1 day" : `${number(count, "en")} days`);

export const renewalNotesInEnglish = {
  remark: ({ text }: { text: Text }) => text.en,
  ruleSays: ({ rule, text }: { rule: string; text: Text }) => `${rule}: ${text.en}`,
  heldAssumed: (_: object) => "No row Held on 2022-09-30: taken as None.",
  notQualified: (facts: { from: string; through: string; qualifiedOn: string | undefined }) =>
    facts.qualifiedOn === undefined
      ? `Not qualified: no Qualified on is given; it has to be a day from ${facts.from} to ${facts.through}.`
      : `Not qualified: ${facts.qualifiedOn} isn't a day from ${facts.from} to ${facts.through}.`,

  // Days
  payable: ({ from, through }: { from: string; through: string }) =>
    `Payable from ${from} to ${through}.`,
  laterThanFirst: (_: object) =>
    "Sources say this of the first anniversary after 3 Oct 2022; this one is later, so ask Microsoft.",
  newFromAnniversary: ({ day }: { day: string }) => `New benefits can be bought from ${day} on.`,
  buyFrom: ({ day }: { day: string }) => `Purchases start on ${day}.`,
  benefitsEnd: ({ day }: { day: string }) => `Benefits end on ${day}.`,
  paidLate: (facts: { late: number; next: string; otherwise: string }) =>
    `Paid ${days(facts.late)} after the anniversary: the next one moves from ${facts.otherwise} to ${facts.next}.`,
  paidEarly: (facts: { early: number; next: string; otherwise: string }) =>
    `Paid ${days(facts.early)} before the anniversary: counted from the payment, the next one is ${facts.next}, not ` +
    `${facts.otherwise}. Whether an early payment moves it isn't known.`,
  countedByCalendar: (_: object) =>
    "Anniversaries are counted by the calendar year, as the setting says; Microsoft counts 365 days.",
  laterAnniversaryOfMerger: ({ day }: { day: string }) =>
    `Merged accounts: the later anniversary, ${day}, applies.`,
  legacyGoneByMerger: (_: object) =>
    "One of the merged accounts holds new benefits, so legacy benefits can't be chosen any more.",
  mergerKeepsHigherLevel: (_: object) =>
    "Both merged accounts hold legacy benefits: together they get them once, at the higher level.",

  // Fees
  feeUnknown: feeGapInEnglish,
  feeSourced: ({ source, checkedOn }: { source: string; checkedOn: string }) =>
    `Fee: ${source}, last seen on ${checkedOn}.`,
  feeOwn: ({ place, source }: { place: Place; source: string }) =>
    `Fee entered in ${at(place)}${source === "" ? "" : ` (${source})`}.`,
  oneFeeForAll: ({ designations }: { designations: number }) =>
    `One fee a year covers all ${number(designations, "en")} designations; each further one costs nothing.`,
  feeMultiplied: (facts: { designations: number; currency: string; single: number }) =>
    `The fee entered is ${number(facts.designations, "en")} times ${money(facts.currency, facts.single)}: it looks ` +
    "multiplied by the designations, but is due once a year for all of them.",
  dueEveryYear: (_: object) => "The fee is due every year, not once for ever.",
  onceOnly: ({ offer }: { offer: Text }) => `${offer.en} can be bought once only.`,
  packagesStack: (_: object) => "Can be held beside a designation, one of each package.",

  // Losses
  incentivesAtRisk: ({ currency, amount }: { currency: string; amount: number }) =>
    `Incentives at risk: ${money(currency, amount)} a year.`,
  specializationsWithoutGrants: (_: object) =>
    "Specializations add benefits to new designation benefits only.",

  // Cash flow
  withoutBenefitValue: ({ options }: { options: readonly Text[] }) =>
    `Without benefit value: ${options.map(({ en }) => en).join("; ")}.`,
  optionUnavailable: ({ option, rule }: { option: Text; rule: string }) =>
    `${option.en}: not available (${rule}).`,
  optionFeeUnknown: ({ option, gap }: { option: Text; gap: FeeGap }) =>
    `${option.en}: ${shortGapInEnglish(gap)}`,
  enterFees: ({ offers }: { offers: readonly Text[] }) =>
    enterFeeInEnglish(offers.map(({ en }) => en)),
  optionEnds: ({ option, day }: { option: Text; day: string }) =>
    `${option.en}: no payment after ${day} (R14).`,
  fullCashFlow: ({ currency }: { currency: string }) =>
    `Amounts in ${currency}: benefit values less fees, in the calendar year of payment. Assumes that the option is ` +
    "chosen, and qualified for, every year.",
  yearsAssumed: ({ years }: { years: number }) =>
    `No row Years: ${number(years, "en")} years shown.`,
  lateEveryYear: ({ late }: { late: number }) =>
    `Assumes payment ${days(late)} after the anniversary every year.`,
  rateMissing: (_: object) => "No row Discount rate, so there is no NPV.",
  npvBase: ({ rate, day }: { rate: number; day: string }) =>
    `At ${number(rate * 100, "en")} % a year, counted in days from ${day}, as XNPV does.`,

  // Benefits and specializations
  benefitNotListed: ({ offer }: { offer: Text }) =>
    `No source lists benefits of ${offer.en} for that day.`,
  benefitsOver: (facts: { offer: Text; sold: string; end: string }) =>
    `${facts.offer.en}: last sold on ${facts.sold}, so the last benefits ended on ${facts.end}.`,
  benefitKnown: (facts: { from: string; through: string; confidence: string }) =>
    facts.through === "open"
      ? `Known from ${facts.from} on (${facts.confidence}).`
      : `Known from ${facts.from} to ${facts.through} (${facts.confidence}).`,
  benefitChanged: ({ known }: { known: readonly string[] }) =>
    `No source for that day; known: ${known.join("; ")}.`,
  capAsOf: ({ day }: { day: string }) => `Cap as of ${day}; later caps aren't known.`,
  aboveCap: ({ count }: { count: number }) =>
    `${number(count, "en")} above the cap ${count === 1 ? "earns" : "earn"} nothing; which ones isn't published.`,
  legacyEarnsNothing: ({ count }: { count: number }) =>
    `${number(count, "en")} with legacy benefits ${count === 1 ? "earns" : "earn"} none.`,
  newBenefitsAssumed: ({ count }: { count: number }) =>
    `${number(count, "en")} without a word on benefits: taken to come with new designation benefits.`,
  specializationTwice: ({ specialization, place }: { specialization: string; place: Place }) =>
    `${specialization} stands there again in ${at(place)} and counts once.`,
  specializationLater: ({ specialization, later }: { specialization: string; later: Text }) =>
    `${specialization}: ${later.en}`,
  categoryUnknown: (_: object) => "The category isn't in our sources, so neither is the cap.",
};
