/** Months of a table, and what happens in them: values that stay for a while, dip, churn and come back. */
import fc from "fast-check";
import type { MonthText, Rulebook } from "../rows";
import { months } from "../table";

/** The months of a table, around the month it is meant for. */
export interface Span {
  readonly t: MonthText;
  readonly months: readonly MonthText[];
}

const monthsOf: Readonly<Record<Rulebook, readonly MonthText[]>> = {
  // Before and after 28 July 2022, when some certificates stopped needing a second exam.
  "2022-05": ["2022-03", "2022-07", "2022-09", "2022-11"],
  "2023-06": ["2023-07", "2023-10"],
  // Before and after 30 June and 31 July 2024, until when the retired MS-500, AZ-600 and AZ-220 count.
  "2023-12": ["2023-12", "2024-06", "2024-07", "2024-08"],
  "2026-07": ["2026-07", "2026-09"],
};

export const intendedMonths = (rulebook: Rulebook): fc.Arbitrary<MonthText> =>
  fc.constantFrom(...monthsOf[rulebook]);

/** Long enough for the comparison as a rule; now and then a month too short, or reaching past the month meant. */
export function spans(t: MonthText, back: number): fc.Arbitrary<Span> {
  return fc
    .record({
      before: fc.constantFrom(back, back, back, back + 1, back + 3, back - 1, 13, 12, 11),
      ahead: fc.constantFrom(0, 0, 0, 1, 2),
    })
    .map(({ before, ahead }) => ({ t, months: months(t, -before, ahead) }));
}

/** A value a month over the longest span; `undefined` where there is no row. */
export function series<T>(
  values: fc.Arbitrary<T>,
  lengths: readonly number[] = [1, 1, 2, 5, 11, 12, 13, 24]
): fc.Arbitrary<readonly (T | undefined)[]> {
  const run = fc.tuple(fc.option(values, { freq: 5, nil: undefined }), fc.constantFrom(...lengths));
  return fc
    .array(run, { minLength: 1, maxLength: 6 })
    .map((runs) => runs.flatMap(([value, length]) => Array<T | undefined>(length).fill(value)));
}

/** One row for each month that has a value, the series laid against the end of the span; what is before it has no rows. */
export function rowsOf<T, R>(
  span: Span,
  values: readonly (T | undefined)[],
  row: (month: MonthText, value: T) => R
): readonly R[] {
  const offset = span.months.length - values.length;
  return span.months.flatMap((month, index) => {
    const value = values[index - offset];
    return value === undefined ? [] : [row(month, value)];
  });
}

/** In one table of four a month without any row: inside the table zero for everybody. */
export const gaps: fc.Arbitrary<number | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom(0, -1, -5, -12, -13) }
);

export function withoutGap<T extends { readonly month: MonthText }>(
  rows: readonly T[],
  { t }: Span,
  gap: number | undefined
): readonly T[] {
  const missing = gap === undefined ? undefined : months(t, gap, gap)[0];
  return rows.filter(({ month }) => month !== missing);
}

/** Present in three tables of four. */
export const usually: fc.Arbitrary<boolean> = fc.constantFrom(true, true, true, false);

export const tenants = ["contoso", "fabrikam", "__proto__", "Adventure Works", "=1+1"];

/** A column that a table may lack: the field for all of its rows, or for none. */
export function column<K extends string, V>(
  isPresent: boolean,
  name: K,
  value: V
): Partial<Record<K, V>> {
  return isPresent ? ({ [name]: value } as Record<K, V>) : {};
}
