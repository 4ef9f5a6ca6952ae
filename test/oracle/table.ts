/** The few operations on rows that the rules are written in here: months, groups and sums. */
import type { MonthText } from "./rows";

export function shift(month: MonthText, by: number): MonthText {
  const [year = NaN, number = NaN] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** The months from one distance to another of a month, both included. */
export function months(month: MonthText, from: number, to: number): readonly MonthText[] {
  return Array.from({ length: to - from + 1 }, (_, index) => shift(month, from + index));
}

export const lastTwelve = (month: MonthText): readonly MonthText[] => months(month, -11, 0);

export function lastDay(month: MonthText): string {
  const [year = NaN, number = NaN] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function groupBy<T>(rows: readonly T[], key: (row: T) => string): readonly (readonly T[])[] {
  return [
    ...rows
      .reduce(
        (groups, row) => groups.set(key(row), [...(groups.get(key(row)) ?? []), row]),
        new Map<string, readonly T[]>()
      )
      .values(),
  ];
}

export function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

/** The row that no other one precedes. */
export function first<T>(rows: readonly T[], precedes: (one: T, other: T) => boolean): T {
  return rows.reduce((best, row) => (precedes(row, best) ? row : best));
}

interface Dated {
  readonly month: MonthText;
}

export const inMonth = <T extends Dated>(rows: readonly T[], month: MonthText): readonly T[] =>
  rows.filter((row) => row.month === month);

export const within = <T extends Dated>(
  rows: readonly T[],
  period: readonly MonthText[]
): readonly T[] => rows.filter((row) => period.includes(row.month));

/** Whether a table reaches back to a month and forward to another one. */
export function covers(rows: readonly Dated[], from: MonthText, to: MonthText): boolean {
  return rows.some(({ month }) => month <= from) && rows.some(({ month }) => month >= to);
}
