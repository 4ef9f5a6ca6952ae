/** Months in a row told as one span. */
import { type Month, monthText } from "../../core/month";
import type { MonthSpan } from "../../core/sentences/words";

/** `2022-02`, `2022-05` to `2022-07`; the months in ascending order. */
export function spansOf(months: readonly Month[]): readonly MonthSpan[] {
  const spans: { first: Month; last: Month }[] = [];
  for (const month of months) {
    const span = spans[spans.length - 1];
    if (span?.last === month - 1) span.last = month;
    else spans.push({ first: month, last: month });
  }
  return spans.map(({ first, last }) => ({ first: monthText(first), last: monthText(last) }));
}
