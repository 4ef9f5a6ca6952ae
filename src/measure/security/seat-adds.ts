/** How many customers came to enough paid seats within a year, minus those that lost them all. */
import type { Month } from "../../core/month";
import { acceptedOn } from "../modern-work/band";
import { codeOf, counted, type RowLedger } from "../usage/row-ledger";
import { seatColumns, seatSource, seatTable } from "./seat-source";
import { tenantSeats } from "./tenant-seats";
import type { LineSource } from "../modern-work/usage-lines";
import type { RowsOfMonth, UsageQuestion } from "../usage/usage-question";
import { defineUsageWay, monthsPerYear } from "../usage/usage-way";

const noChange = codeOf("noChange");

type Question = UsageQuestion & {
  readonly measure: Extract<UsageQuestion["measure"], { readonly by: "seatAdds" }>;
};

/** What a month makes of a customer: `seats` it had the month before (`undefined` before the table begins), and whether it is one already. */
interface Customer {
  readonly previous: number | undefined;
  readonly isCustomer: boolean | undefined;
}
/** By the reading of SE-2, what a month's seats add: 1, -1 or nothing. */
type Event = (customer: Customer, seats: number, enough: number) => number;

/** (a) Against the month just before alone. */
const againstMonthBefore: Event = ({ previous }, seats, enough) => {
  if (previous === 0 && seats >= enough) return 1;
  return previous !== undefined && previous >= enough && seats === 0 ? -1 : 0;
};

/** (b) Against the last month that was empty or had enough. */
const againstState: Event = ({ isCustomer }, seats, enough) => {
  if (isCustomer === false && seats >= enough) return 1;
  return isCustomer === true && seats === 0 ? -1 : 0;
};

export const seatAdds = defineUsageWay({
  by: "seatAdds",
  kind: "securitySeats",
  tableIn: seatTable,
  columns: seatColumns,
  needed: (asOf) => [asOf, asOf - monthsPerYear],
  looksAt: (asOf, table) => [...table.monthCounts().keys()].filter((month) => month < asOf),
  value: (question, rows, ledger) => {
    const { view, measure, reading } = question;
    const source = seatSource(view, measure, reading("GE-9") === "a");
    const chosen = reading("SE-2");
    const amount =
      chosen === "c"
        ? stocksCompared(question, source, rows, ledger)
        : eventsOfYear(
            question,
            source,
            chosen === "a" ? againstMonthBefore : againstState,
            rows,
            ledger
          );
    return { amount, notes: [] };
  },
});

/** By month and line, what the line's row adds. */
type Changes = Map<Month, Map<number, number>>;

function eventsOfYear(
  question: Question,
  source: LineSource,
  event: Event,
  rows: RowsOfMonth,
  ledger: RowLedger
): number {
  const changes = walk(question, source, event);
  let sum = 0;
  for (let month = question.view.first; month <= question.asOf; month++) {
    rows(month);
    const lines = source.lines(month);
    lines.bookOthers(ledger);
    for (let line = 0; line < lines.size; line++) {
      const change = changes.get(month)?.get(line);
      lines.book(ledger, line, change === undefined ? noChange : counted, change ?? 0);
      sum += change ?? 0;
    }
  }
  return sum;
}

/** From the table's first month; a month without a row is one without seats, and what it changes is the last row's. */
function walk({ asOf, view, measure, track }: Question, source: LineSource, event: Event): Changes {
  const accepted = acceptedOn(measure, track, "any");
  const customers = new Map<number, Customer>();
  const lastLines = new Map<number, readonly [Month, number]>();
  const changes: Changes = new Map();
  for (let month = view.first; month <= asOf; month++) {
    const seatsOf = tenantSeats(source, source.lines(month), accepted);
    const isFirst = month === view.first;
    for (const tenant of new Set([...customers.keys(), ...seatsOf.keys()])) {
      const found = seatsOf.get(tenant);
      const seats = found?.seats ?? 0;
      if (found !== undefined) lastLines.set(tenant, [month, found.line]);
      const known = customers.get(tenant) ?? {
        previous: isFirst ? undefined : 0,
        isCustomer: isFirst ? undefined : false,
      };
      const change = event(known, seats, measure.seats);
      const [ofMonth = month, line = -1] = lastLines.get(tenant) ?? [];
      if (change !== 0 && month > asOf - monthsPerYear) {
        const ofLines = changes.get(ofMonth) ?? new Map<number, number>();
        changes.set(ofMonth, ofLines.set(line, (ofLines.get(line) ?? 0) + change));
      }
      const isCustomer = seats >= measure.seats ? true : seats === 0 ? false : known.isCustomer;
      customers.set(tenant, { previous: seats, isCustomer });
    }
  }
  return changes;
}

/** (c) Customers with enough seats now, minus a year ago. */
function stocksCompared(
  { asOf, measure, track }: Question,
  source: LineSource,
  rows: RowsOfMonth,
  ledger: RowLedger
): number {
  const accepted = acceptedOn(measure, track, "any");
  const stock = (month: Month, sign: 1 | -1): number => {
    rows(month);
    const lines = source.lines(month);
    const enough = [...tenantSeats(source, lines, accepted).values()].filter(
      ({ seats }) => seats >= measure.seats
    );
    const deciding = new Set(enough.map(({ line }) => line));
    lines.bookOthers(ledger);
    for (let line = 0; line < lines.size; line++) {
      const counts = deciding.has(line);
      lines.book(ledger, line, counts ? counted : noChange, counts ? sign : 0);
    }
    return sign * enough.length;
  };
  return stock(asOf, 1) + stock(asOf - monthsPerYear, -1);
}
