/** How many customers lines of seats speak for, now minus a year ago, and the rows behind it. */
import type { Month } from "../../core/month";
import type { Telling } from "../../core/telling";
import type { LineSource } from "../modern-work/lines-of-month";
import { codeOf, counted, type RowLedger } from "../usage/row-ledger";
import type { RowsOfMonth } from "../usage/usage-question";
import { monthsPerYear } from "../usage/usage-way";

const noChange = codeOf("noChange");

/** Tells of a month's lines, of which some speak for a customer each. */
export type TellOfMonth = (
  month: Month,
  deciding: ReadonlySet<number>,
  isYearAgo: boolean
) => (line: number, code: number) => Telling | undefined;

/** @param deciding The lines of a month that speak for a customer each. */
export function stocksCompared(
  asOf: Month,
  source: LineSource,
  deciding: (month: Month) => Iterable<number>,
  rows: RowsOfMonth,
  ledger: RowLedger,
  tell: TellOfMonth
): number {
  const stock = (month: Month, sign: 1 | -1): number => {
    rows(month);
    const lines = new Set(deciding(month));
    bookDeciding(source, month, lines, sign, ledger);
    source.lines(month).tell(ledger, tell(month, lines, sign < 0));
    return sign * lines.size;
  };
  return stock(asOf, 1) + stock(asOf - monthsPerYear, -1);
}

/** Books a month in which some lines change the number of customers. */
export function bookDeciding(
  source: LineSource,
  month: Month,
  deciding: ReadonlySet<number>,
  sign: 1 | -1,
  ledger: RowLedger
): void {
  const lines = source.lines(month);
  lines.bookOthers(ledger);
  for (let line = 0; line < lines.size; line++) {
    const counts = deciding.has(line);
    lines.book(ledger, line, counts ? counted : noChange, counts ? sign : 0);
  }
}
