/** Whether Excel made other dates of the months: it opens a file in another date order, or takes the year of `Sep-22` for a day. */
import { calendarDate, type Month, monthText } from "../../core/month";
import { dayOfNumber } from "../../worksheet/cells/read-dates";
import type { UsageTable } from "../../worksheet/usage/usage-table";

const monthsPerYear = 12;

export interface ExchangedDates {
  /** The first row with such a date. */
  readonly first: number;
  /** The different days of the month, ascending. */
  readonly days: readonly number[];
}

/** Day and month exchanged: all months become days of January. */
export function exchangedDates(table: UsageTable): ExchangedDates | undefined {
  if (![...table.monthCounts().keys()].every((month) => monthText(month).endsWith("-01")))
    return undefined;
  return daysBetween(1, monthsPerYear, table)?.found;
}

/** Month and year taken for month and day: all dates are in one year, and on the days 21 to 27 of 2021 to 2027. */
export function yearsAsDays(table: UsageTable): ExchangedDates | undefined {
  const years = new Set(
    [...table.monthCounts().keys()].map((month) => monthText(month).slice(0, 4))
  );
  if (years.size !== 1) return undefined;
  const { found, sameMonth } = daysBetween(21, 27, table) ?? {};
  return sameMonth === true ? found : undefined;
}

/** `undefined` where a date is on another day, isn't a real one, or all are on the same day. */
function daysBetween(
  from: number,
  to: number,
  table: UsageTable
): { readonly found: ExchangedDates; readonly sameMonth: boolean } | undefined {
  const months = table.monthsOf("month");
  const dayOf = new Map<Month, number>();
  const days = new Set<number>();
  let first: number | undefined;
  let sameMonth = false;
  for (const segment of table.segments) {
    const position = segment.positionOf("month") ?? -1;
    for (let at = 0; at < segment.rows; at++) {
      const month = months[segment.firstRow + at] ?? 0;
      if (month <= 0) continue;
      const day = realDay(segment.cells[segment.headerRow + 1 + at]?.[position]);
      if (day === undefined || day < from || day > to) return undefined;
      days.add(day);
      sameMonth ||= (dayOf.get(month) ?? day) !== day;
      dayOf.set(month, day);
      first ??= segment.firstRow + at;
    }
  }
  if (first === undefined || days.size < 2) return undefined;
  return { found: { first, days: [...days].sort((one, other) => one - other) }, sameMonth };
}

/** The day of the month of a cell that holds a real date. */
function realDay(raw: unknown): number | undefined {
  if (typeof raw !== "number" || dayOfNumber(raw) !== Math.floor(raw)) return undefined;
  return calendarDate(Math.floor(raw)).dayOfMonth;
}
