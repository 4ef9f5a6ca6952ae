/** What the seats of each month of a year make of a customer: added, lost, or neither, as reading SE-2 has it. */
import type { Month } from "../../core/month";
import { acceptedOn } from "../modern-work/band";
import type { LineSource } from "../modern-work/lines-of-month";
import { codeOf, counted, type RowLedger } from "../usage/row-ledger";
import type { RowsOfMonth } from "../usage/usage-question";
import { monthsPerYear } from "../usage/usage-way";
import { tellSeatChange } from "./tell-seats";
import { type BandQuestion, tenantSeats, tenantsInSeatBand } from "./tenant-seats";

const noChange = codeOf("noChange");

/** What a customer had before a month; `undefined` before the table begins. */
interface Customer {
  /** In the month just before: enough seats, none, or something in between. */
  readonly previous: Holding | undefined;
  /** After the last month that was empty or had enough. */
  readonly isCustomer: boolean | undefined;
}
type Holding = "enough" | "some" | "none";
/** What a month adds: 1, -1 or nothing. */
type Event = (customer: Customer, now: Holding) => number;
type Changes = (
  question: BandQuestion,
  source: LineSource,
  rows: RowsOfMonth,
  ledger: RowLedger
) => number;

/** Reading (a): against the month just before alone. */
export const changesAgainstMonthBefore = changesBy(({ previous }, now) => {
  if (previous === "none" && now === "enough") return 1;
  return previous === "enough" && now === "none" ? -1 : 0;
});

/** Reading (b): against the last month that was empty or had enough. */
export const changesAgainstState = changesBy(({ isCustomer }, now) => {
  if (isCustomer === false && now === "enough") return 1;
  return isCustomer === true && now === "none" ? -1 : 0;
});

function changesBy(event: Event): Changes {
  return (question, source, rows, ledger) => {
    const changes = walk(question, source, event);
    let sum = 0;
    for (let month = question.view.first; month <= question.asOf; month++) {
      rows(month);
      const lines = source.lines(month);
      lines.bookOthers(ledger);
      lines.tell(ledger, (line) =>
        tellSeatChange(question, month, lines.seats[line] ?? 0, changes.get(month)?.get(line) ?? 0)
      );
      for (let line = 0; line < lines.size; line++) {
        const change = changes.get(month)?.get(line) ?? 0;
        lines.book(ledger, line, change === 0 ? noChange : counted, change);
        sum += change;
      }
    }
    return sum;
  };
}

/** From the table's first month; a month without a row is one without seats, and what it changes is the last row's. */
function walk(
  question: BandQuestion,
  source: LineSource,
  event: Event
): ReadonlyMap<Month, ReadonlyMap<number, number>> {
  const { asOf, view, measure, track } = question;
  const accepted = acceptedOn(measure, track, "any");
  const inBand = tenantsInSeatBand(question, source);
  const customers = new Map<number, Customer>();
  const lastLines = new Map<number, readonly [Month, number]>();
  const changes = new Map<Month, Map<number, number>>();
  for (let month = view.first; month <= asOf; month++) {
    const seatsOf = tenantSeats(source, source.lines(month), accepted);
    const enough = inBand(source.lines(month));
    const isFirst = month === view.first;
    for (const tenant of new Set([...customers.keys(), ...seatsOf.keys()])) {
      const found = seatsOf.get(tenant);
      if (found !== undefined) lastLines.set(tenant, [month, found.line]);
      const now = enough.has(tenant) ? "enough" : (found?.seats ?? 0) === 0 ? "none" : "some";
      const known: Customer = customers.get(tenant) ?? {
        previous: isFirst ? undefined : "none",
        isCustomer: isFirst ? undefined : false,
      };
      const change = event(known, now);
      const [ofMonth = month, line = -1] = lastLines.get(tenant) ?? [];
      if (change !== 0 && month > asOf - monthsPerYear) {
        const ofLines = changes.get(ofMonth) ?? new Map<number, number>();
        changes.set(ofMonth, ofLines.set(line, (ofLines.get(line) ?? 0) + change));
      }
      const isCustomer = now === "some" ? known.isCustomer : now === "enough";
      customers.set(tenant, { previous: now, isCustomer });
    }
  }
  return changes;
}
