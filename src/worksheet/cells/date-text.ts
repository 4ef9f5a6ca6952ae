/** What date a text stands for; two dates where nothing in it tells day from month. */
import {
  calendarDate,
  type Day,
  dayOf,
  lastDayOfMonth,
  type Month,
  monthOf,
} from "../../core/month";
import { seenText } from "./cell";
import { monthNumber } from "./month-names";

export type DateOrder = "d/m/y" | "m/d/y";

export interface DateText {
  /** The date if its numbers are day, month, year; `undefined` if they can't be. */
  readonly dayFirst: Day | undefined;
  /** The date if they are month, day, year. Equal where the text says which is which. */
  readonly monthFirst: Day | undefined;
  /** The two numbers as written, where only the order of reading tells them apart. */
  readonly numbers?: readonly [number, number];
  /** Written with points, as nobody does who puts the month first. */
  readonly dotted?: boolean;
}

/** Whether a text names a month and no day of it. */
export function isMonthText(text: string): boolean {
  const shown = seenText(text).trim();
  return digits.exec(shown)?.[2] === undefined
    ? readMonth(shown) !== undefined
    : shown.length === monthDigits;
}

const time =
  /[T\s,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:[AP]\.?M\.?|Uhr)?\s*(?:Z|UTC|GMT|[-+]\d{2}:?\d{2})?$/i;
const weekday = /^\p{L}+\.?,\s+(?=.*\d.*\d)/u;
const digits = /^(?:(\d{4})(\d{2})(\d{2})?|\d{5})$/;
/** Of `202209`. */
const monthDigits = 6;
const numeric = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/;
const isoDay = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const isoMonth = /^(\d{4})[-/.](\d{1,2})$/;
const monthYear = /^(\d{1,2})[-/.](\d{4})$/;
const fiscalMonth = /^FY\s*(\d{4}|\d{2})[-\s]*(\p{L}+)$/iu;
const namedMonth = /^(\p{L}+)[.,]?[-\s,'’]*(\d{4}|\d{2})$/u;
const yearNamedMonth = /^(\d{4})[-\s,]+(\p{L}+)$/u;
const dayNamedMonth = /^(\d{1,2})[.]?[-\s]*(\p{L}+)[.,]?[-\s,]*(\d{4}|\d{2})$/u;
const namedMonthDay = /^(\p{L}+)[.]?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;

/** Older than any date the programme knows: `0001-01-01` is how some exports write none. */
const firstYear = 1990;
/** Digits alone that mean a later year are no date. */
const lastYear = 2099;

/** Microsoft's fiscal year begins in July of the year before. */
const firstFiscalMonth = 7;

export function readDateText(text: string): DateText | undefined {
  const withoutTime = seenText(text).replace(time, "").trim();
  const found = numeric.exec(withoutTime);
  if (found !== null) return readNumeric(found);
  const day =
    readDigits(withoutTime) ??
    readWithNames(withoutTime) ??
    readWithNames(withoutTime.replace(weekday, ""));
  return day === undefined ? undefined : { dayFirst: day, monthFirst: day };
}

function readNumeric([, one = "", mark, other = "", year = ""]: readonly string[]):
  DateText | undefined {
  const numbers = [Number(one), Number(other)] as const;
  const dayFirst = realDay(fullYear(year), numbers[1], numbers[0]);
  const monthFirst = realDay(fullYear(year), numbers[0], numbers[1]);
  if (dayFirst === undefined && monthFirst === undefined) return undefined;
  return { dayFirst, monthFirst, numbers, dotted: mark === "." };
}

/** Texts that Excel's own column would hold as a number: `202209`, `20220930`, or a day by its serial number. */
function readDigits(text: string): Day | undefined {
  const found = digits.exec(text);
  if (found === null) return undefined;
  const [, year, month, day] = found;
  if (year === undefined) return isSerial(Number(text)) ? Number(text) : undefined;
  if (Number(year) < firstYear || Number(year) > lastYear) return undefined;
  if (day !== undefined) return realDay(Number(year), Number(month), Number(day));
  const named = realMonth(Number(year), Number(month));
  return named === undefined ? undefined : lastDayOfMonth(named);
}

function isSerial(value: number): boolean {
  return value >= dayOf(firstYear, 1, 1) && value <= dayOf(lastYear, 12, 31);
}

/** A date that says itself which number is what. A month without a day means its last day. */
function readWithNames(text: string): Day | undefined {
  const iso = isoDay.exec(text);
  if (iso !== null) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = dayNamedMonth.exec(text);
  if (named !== null)
    return realDay(fullYear(named[3]), monthNumber(named[2] ?? ""), Number(named[1]));
  const american = namedMonthDay.exec(text);
  if (american !== null)
    return realDay(Number(american[3]), monthNumber(american[1] ?? ""), Number(american[2]));
  const month = readMonth(text);
  return month === undefined ? undefined : lastDayOfMonth(month);
}

function readMonth(text: string): Month | undefined {
  const fiscal = fiscalMonth.exec(text);
  if (fiscal !== null) {
    const month = monthNumber(fiscal[2] ?? "");
    return realMonth(fullYear(fiscal[1]) - ((month ?? 0) >= firstFiscalMonth ? 1 : 0), month);
  }
  const iso = isoMonth.exec(text);
  if (iso !== null) return realMonth(Number(iso[1]), Number(iso[2]));
  const numbers = monthYear.exec(text);
  if (numbers !== null) return realMonth(Number(numbers[2]), Number(numbers[1]));
  const named = namedMonth.exec(text);
  if (named !== null) return realMonth(fullYear(named[2]), monthNumber(named[1] ?? ""));
  const turned = yearNamedMonth.exec(text);
  return turned === null ? undefined : realMonth(Number(turned[1]), monthNumber(turned[2] ?? ""));
}

/** Two digits are of this century: the programme and its certificates are younger than that. */
function fullYear(digits = ""): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function realMonth(year: number, month: number | undefined): Month | undefined {
  const isReal = year >= firstYear && month !== undefined && month >= 1 && month <= 12;
  return isReal ? monthOf(year, month) : undefined;
}

function realDay(year: number, month: number | undefined, dayOfMonth: number): Day | undefined {
  if (realMonth(year, month) === undefined || month === undefined) return undefined;
  const day = dayOf(year, month, dayOfMonth);
  return calendarDate(day).dayOfMonth === dayOfMonth ? day : undefined;
}
