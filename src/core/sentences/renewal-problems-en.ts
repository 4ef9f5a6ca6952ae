/** Sentences of failures about renewing and its fees, in English. */
import type { Text } from "../language";
import { type Place, placeText } from "../place";
import { feeGapInEnglish } from "./fee-gap";
import { number, quoted, suggestion } from "./words";

const at = (place: Place): string => placeText(place, "en");
const say = (found: string): string => quoted(found, "en");
const inCell = (place: Place | undefined): string => (place === undefined ? "" : `${at(place)}: `);

interface Named {
  readonly found: string;
  readonly nearest?: string | undefined;
  readonly choices: readonly string[];
  readonly place?: Place | undefined;
}

/** A date that a user gave, by the name of its setting or column. */
interface NamedDate {
  readonly name: string;
  readonly day: string;
  readonly place: Place | undefined;
}
const dateAt = ({ name, day, place }: NamedDate): string =>
  `${name} ${day}${place === undefined ? "" : ` (${at(place)})`}`;

export const renewalProblemsInEnglish = {
  unknownSpecialization: ({ found, nearest, place }: Omit<Named, "choices">) =>
    `${inCell(place)}No specialization ${say(found)} is known, so it isn't clear under which cap it falls.` +
    `${suggestion(nearest, "en")} Use its name in Partner Center, or leave the row out.`,
  feeUnknown: feeGapInEnglish,
  feeZero: ({ place, offer }: { place: Place; offer: Text }) =>
    `${at(place)}: the fee of ${offer.en} is 0 or blank, and no offer is free. Enter what you pay, or delete the ` +
    "row if you don't know it: an unknown fee is shown as unknown.",
  feeTwice: (facts: { first: Place; second: Place; offer: Text; currencies: readonly string[] }) =>
    `${at(facts.first)} and ${at(facts.second)} give different fees of ${facts.offer.en} for the same day. ` +
    (facts.currencies.length > 1
      ? `One is in ${facts.currencies.join(", the other in ")}: keep the rows of one currency.`
      : "Keep one of them, or give each its From and To."),
  badCurrency: ({ place, found }: { place: Place; found: string }) =>
    `${at(place)}: ${say(found)} isn't a currency. Use its three letters, such as USD or EUR; amounts are never ` +
    "converted.",
  anniversaryMissing: (_: object) =>
    "There is no anniversary, and every date of a renewal counts from it. Add a settings row Anniversary with the " +
    "date that Partner Center shows under Membership.",
  anniversaryTooEarly: (facts: { place: Place; day: string; earliest: string }) =>
    `${at(facts.place)}: the anniversary ${facts.day} is from before the programme: a membership year that old ended ` +
    `before the designations began. Enter the next anniversary, ${facts.earliest} or later.`,
  dateTooEarly: (facts: { parameter: string; day: string; earliest: string }) =>
    `The argument ${facts.parameter} is ${facts.day}, before the programme: there are rules for windows from ` +
    `${facts.earliest} on. Give a later date, or name the rules in rulesOf.`,
  datesOutOfOrder: (facts: {
    earlier: NamedDate;
    later: NamedDate;
    why: Text;
    place: Place | undefined;
  }) =>
    `${dateAt(facts.later)} is before ${dateAt(facts.earlier)}: ${facts.why.en}. Correct one of the two dates.`,
  notADate: ({ place, setting, found }: { place: Place; setting: string; found: string }) =>
    `${at(place)}: ${setting} is ${say(found)}, which is text and no date, so nothing can be counted from it. ` +
    "Enter a date such as 2024-03-01.",
  yearsOutOfRange: (facts: { place: Place; found: string; most: number }) =>
    `${at(facts.place)}: a horizon of ${facts.found} years gives no sensible cash flow. Enter whole years from 1 to ` +
    `${number(facts.most, "en")}, or delete the row.`,
  rateOutOfRange: (facts: { place: Place; rate: number }) =>
    `${at(facts.place)}: the discount rate ${number(facts.rate, "en")} means ` +
    `${number(facts.rate * 100, "en")} % a year. ` +
    (facts.rate >= 1
      ? `For ${number(facts.rate, "en")} % enter ${number(facts.rate, "en")} % or ${number(facts.rate / 100, "en")}.`
      : "Enter a rate from 0 % to below 100 %."),
};
