/** Months and days as integers, so that they compare and subtract without a time zone. */

/** A calendar month: `year * 12 + monthIndex`, January being 0. September 2022 is 24272. */
export type Month = number;

/** A calendar day as Excel counts it in the 1900 system: 44835 is 1 October 2022. */
export type Day = number;

const millisecondsPerDay = 86_400_000;
/** Excel's day 0 for every date after its invented 29 February 1900. */
const excelEpoch = Date.UTC(1899, 11, 30);

export function monthOf(year: number, monthNumber: number): Month {
  return year * 12 + monthNumber - 1;
}

export function dayOf(year: number, monthNumber: number, dayOfMonth: number): Day {
  return (Date.UTC(year, monthNumber - 1, dayOfMonth) - excelEpoch) / millisecondsPerDay;
}

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly dayOfMonth: number;
}

export function calendarDate(day: Day): CalendarDate {
  const date = new Date(excelEpoch + Math.floor(day) * millisecondsPerDay);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
  };
}

export function monthOfDay(day: Day): Month {
  const { year, month } = calendarDate(day);
  return monthOf(year, month);
}

export function lastDayOfMonth(month: Month): Day {
  return dayOf(Math.floor(month / 12), (month % 12) + 2, 0);
}

/** `2022-09` */
export function monthText(month: Month): string {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** `2022-09-30` */
export function dayText(day: Day): string {
  const { year, month, dayOfMonth } = calendarDate(day);
  return `${monthText(monthOf(year, month))}-${String(dayOfMonth).padStart(2, "0")}`;
}

/** The day of an ISO date written in our own rules, such as `2022-09-30`. */
export function dayOfIso(iso: string): Day {
  const [year, month, dayOfMonth] = iso.split("-").map(Number);
  if (year === undefined || month === undefined || dayOfMonth === undefined) {
    throw new RangeError(`Not an ISO date: ${iso}`);
  }
  return dayOf(year, month, dayOfMonth);
}
