/** Whether day and month look exchanged, as they are where Excel opens a file in another date order: all months become days of January. */
import { calendarDate, monthText } from "../../core/month";
import { dayOfNumber } from "../../worksheet/cells/read-dates";
import type { UsageTable } from "../../worksheet/usage/usage-table";

const monthsPerYear = 12;

export interface ExchangedDates {
  /** The first row with such a date. */
  readonly first: number;
  /** How many different days of January there are. */
  readonly days: number;
}

export function exchangedDates(table: UsageTable): ExchangedDates | undefined {
  if (![...table.monthCounts().keys()].every((month) => monthText(month).endsWith("-01")))
    return undefined;
  const months = table.monthsOf("month");
  const days = new Set<number>();
  let first: number | undefined;
  for (const segment of table.segments) {
    const position = segment.positionOf("month") ?? -1;
    for (let at = 0; at < segment.rows; at++) {
      if ((months[segment.firstRow + at] ?? 0) <= 0) continue;
      const day = realDay(segment.cells[segment.headerRow + 1 + at]?.[position]);
      if (day === undefined || day > monthsPerYear) return undefined;
      days.add(day);
      first ??= segment.firstRow + at;
    }
  }
  return first === undefined || days.size < 2 ? undefined : { first, days: days.size };
}

/** The day of the month of a cell that holds a real date. */
function realDay(raw: unknown): number | undefined {
  if (typeof raw !== "number" || dayOfNumber(raw) !== Math.floor(raw)) return undefined;
  return calendarDate(Math.floor(raw)).dayOfMonth;
}
