/** Why a row counts or doesn't, as a reader is told: what it did, and what the metric would be without it. */
import type { Language } from "../core/language";
import { placeText } from "../core/place";
import { removalInGerman, tellingsInGerman } from "../core/sentences/tellings-de";
import { removalInEnglish, tellingsInEnglish } from "../core/sentences/tellings-en";
import type { Telling, TellingCode, TellingFacts } from "../core/telling";
import type { UnitId } from "../rules/types";
import type { RowAccount, RowEvidence, RowReason } from "./measured";
import { reasonTexts } from "./reason-texts";

type Tellings = { readonly [C in TellingCode]: (facts: TellingFacts[C]) => string };
const tellings: Readonly<Record<Language, Tellings>> = {
  en: tellingsInEnglish,
  de: tellingsInGerman,
};
const removals = { en: removalInEnglish, de: removalInGerman };

/** The value that the rows add up to. */
export interface ValueOfRows {
  readonly amount: number;
  readonly unit: UnitId;
  /** What one more of it would add; told of rows that miss what it takes. */
  readonly pointsOfOneMore?: number | undefined;
}

export function reasonSentence(
  { part, reason, contribution }: RowEvidence,
  account: RowAccount,
  value: ValueOfRows,
  language: Language
): string {
  const said =
    account.telling === undefined
      ? reasonTexts[reason][language]
      : tellingSentence(account.telling, language);
  const prefix = part === undefined ? "" : `${part[language]}: `;
  const counts = reason === "counted";
  const { pointsOfOneMore: points } = value;
  const isMissed = points !== undefined && account.telling !== undefined && misses(account.telling);
  const worth = isMissed ? [removals[language].oneMore(points)] : [];
  return [
    prefix + said,
    ...worth,
    ...removalSentences(contribution, counts, account, value, language),
  ].join(" ");
}

/** Whether a row falls short of what would make one more: not of a year ago, where one more would take away. */
function misses(told: Telling): boolean {
  if (told.code === "below" || told.code === "tooLittleUse") return told.facts.isYearAgo !== true;
  if (told.code !== "neverThere") return lacksCertification.has(told.code);
  const { amount, bar } = told.facts;
  return bar.upTo === undefined || amount.value <= bar.upTo;
}

const lacksCertification: ReadonlySet<TellingCode> = new Set<TellingCode>([
  "combinationIncomplete",
  "groupMissing",
  "gateMissing",
]);

/** Rows that are told in one line. */
export function groupSentence(reason: RowReason, count: number, language: Language): string {
  return `${removals[language].rows(count)}: ${reasonTexts[reason][language]}`;
}

/** What a row is told with, in a sentence. */
export function tellingSentence<C extends TellingCode>(
  { code, facts }: { readonly code: C; readonly facts: TellingFacts[C] } & Partial<Telling>,
  language: Language
): string {
  return tellings[language][code](facts);
}

/** A row that counts says who would take its place; any other one only what would change. */
function removalSentences(
  contribution: number,
  counts: boolean,
  { change, instead }: RowAccount,
  value: ValueOfRows,
  language: Language
): readonly string[] {
  const say = removals[language];
  const place = instead === undefined ? say.none : say.instead(placeText(instead, language));
  const placed = counts ? [place] : [];
  if (change === "unmeasured") return [...placed, say.unmeasured];
  const expected = counts && instead === undefined ? -contribution : 0;
  if (isSame(change, expected)) return placed;
  const before = precise(value.amount, value.unit, language);
  if (isSame(change, 0)) return [...placed, say.still(before)];
  return [...placed, say.without(precise(value.amount + change, value.unit, language), before)];
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-9;
}

const digits = {
  en: new Intl.NumberFormat("en-US", { maximumFractionDigits: 8 }),
  de: new Intl.NumberFormat("de-DE", { maximumFractionDigits: 8 }),
} satisfies Record<Language, Intl.NumberFormat>;

/** With more decimals than elsewhere: who takes the row away finds this number. */
function precise(value: number, unit: UnitId, language: Language): string {
  const rounded = Math.round(value * 1e10) / 1e10 + 0;
  return unit === "%"
    ? `${digits[language].format(rounded * 100)} %`
    : digits[language].format(rounded);
}
