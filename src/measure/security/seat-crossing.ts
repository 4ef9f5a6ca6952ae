/** How many customers' protected share rose to a bar within a year, with enough paid seats now. */
import type { Month } from "../../core/month";
import { acceptedOn } from "../modern-work/band";
import { codeOf, counted, type RowLedger } from "../usage/row-ledger";
import { seatColumns, seatSource, seatTable } from "./seat-source";
import { tenantSeats } from "./tenant-seats";
import type { LineSource } from "../modern-work/usage-lines";
import type { RowsOfMonth, UsageQuestion } from "../usage/usage-question";
import { defineUsageWay, monthsPerYear, yearTo } from "../usage/usage-way";

const noChange = codeOf("noChange");

type Question = UsageQuestion & {
  readonly measure: Extract<UsageQuestion["measure"], { readonly by: "seatCrossing" }>;
};

export const seatCrossing = defineUsageWay({
  by: "seatCrossing",
  kind: "securitySeats",
  tableIn: seatTable,
  columns: seatColumns,
  needed: (asOf) => [asOf, asOf - monthsPerYear],
  looksAt: yearTo,
  value: (question, rows, ledger) => {
    const { view, measure, reading } = question;
    const source = seatSource(view, measure, reading("GE-9") === "a");
    const compare = reading("SE-10") === "a" ? crossedOnce : stocksCompared;
    return { amount: compare(question, source, rows, ledger), notes: [] };
  },
});

/** Lines with the share, by tenant the first of them. */
function linesAtShare(
  { measure, track }: Question,
  source: LineSource,
  month: Month,
  leastSeats: number
): ReadonlyMap<number, number> {
  const accepted = acceptedOn(measure, track, "any");
  const lines = source.lines(month);
  const found = new Map<number, number>();
  for (let line = 0; line < lines.size; line++) {
    const unit = lines.units[line] ?? 0;
    const tenant = source.tenantOf[unit] ?? 0;
    const [seats, users] = [lines.seats[line] ?? 0, lines.users[line] ?? 0];
    if (accepted[source.associationOf[unit] ?? 0] !== 1 || found.has(tenant)) continue;
    if (seats > 0 && seats >= leastSeats && users / seats >= measure.share) found.set(tenant, line);
  }
  return found;
}

/** Reading (a): below in every workload a year ago, at the bar in one of them in any month since, with the seats now. */
function crossedOnce(
  question: Question,
  source: LineSource,
  rows: RowsOfMonth,
  ledger: RowLedger
): number {
  const { asOf, measure, track } = question;
  const before = asOf - monthsPerYear;
  const wasAbove = linesAtShare(question, source, before, 0);
  const now = tenantSeats(source, source.lines(asOf), acceptedOn(measure, track, "any"));
  const crossed = new Set<number>();
  for (const month of [before, ...yearTo(asOf)]) {
    rows(month);
    const deciding = new Set<number>();
    if (month !== before) {
      for (const [tenant, line] of linesAtShare(question, source, month, 0)) {
        const hasSeats = (now.get(tenant)?.seats ?? 0) >= measure.seats;
        if (!hasSeats || wasAbove.has(tenant) || crossed.has(tenant)) continue;
        crossed.add(tenant);
        deciding.add(line);
      }
    }
    book(source, month, deciding, 1, ledger);
  }
  return crossed.size;
}

/** Reading (b): the stock now minus that of a year ago. */
function stocksCompared(
  question: Question,
  source: LineSource,
  rows: RowsOfMonth,
  ledger: RowLedger
): number {
  const stock = (month: Month, sign: 1 | -1): number => {
    rows(month);
    const deciding = new Set(
      linesAtShare(question, source, month, question.measure.seats).values()
    );
    book(source, month, deciding, sign, ledger);
    return sign * deciding.size;
  };
  return stock(question.asOf, 1) + stock(question.asOf - monthsPerYear, -1);
}

function book(
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
