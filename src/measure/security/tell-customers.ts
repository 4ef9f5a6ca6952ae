/** What rows tell whose customer is judged by sums of twelve months: what they came to, and what they would be without the row. */
import { type Month, monthText } from "../../core/month";
import { once } from "../../core/once";
import type { Bar, Telling } from "../../core/telling";
import { telling } from "../../core/telling";
import { units } from "../../rules/names";
import type { UsageMonth } from "../../worksheet/usage/usage-month";
import { azureStandings } from "../azure/azure-rows";
import { inDollars, inMillionths } from "../usage/amounts";
import { codeOf, counted, type RowLedger, type RowTold } from "../usage/row-ledger";
import type { RowsOfMonth, UsageQuestion } from "../usage/usage-question";
import { monthsPerYear } from "../usage/usage-way";
import type { CustomerOf } from "./security-acr";

/** The sum of the twelve months up to one, in millionths. */
export type SumTo = (end: Month) => number;

export interface Judged {
  readonly question: UsageQuestion;
  /** In the order in which rows are booked: a customer's first one carries its change. */
  readonly months: readonly Month[];
  readonly rows: RowsOfMonth;
  readonly customerOf: CustomerOf;
  readonly sumsOf: (customer: string) => SumTo;
  /** What a customer adds. */
  readonly judge: (sum: SumTo) => number;
  readonly tell: (sum: SumTo, change: number) => Telling;
}

const alreadyCounted = codeOf("alreadyCounted");
const noChange = codeOf("noChange");

export function tellCustomers(judged: Judged, ledger: RowLedger): void {
  const { question, months, rows, sumsOf, judge, tell } = judged;
  const { table } = question;
  const firstRows = once(() => firstRowsOf(judged));
  for (const month of months) {
    const block = rows(month);
    const acr = block.numbersOf("acr");
    const customerAt = customersIn(judged, block);
    ledger.tell(block.rows, (at, code): RowTold | undefined => {
      if (code !== counted && code !== alreadyCounted && code !== noChange) return undefined;
      const customer = customerAt(at);
      const sum = sumsOf(customer);
      const without = sumWithout(sum, month, inMillionths(acr[at] ?? 0));
      const now = judge(sum);
      const change = judge(without) - now;
      const [first, second] = firstRows().get(customer) ?? [];
      if (code === alreadyCounted && first !== undefined) {
        const other = table.placeOf(first, "tenant");
        return { change, telling: telling("alreadyCounted", { other }) };
      }
      const instead = code === counted && change === 0 ? second : undefined;
      return { change, instead, telling: tell(sum, now) };
    });
  }
}

/** A month is in the sums that end with it and with the eleven months after. */
export function sumWithout(sum: SumTo, month: Month, lost: number): SumTo {
  return (end) => sum(end) - (month <= end && month > end - monthsPerYear ? lost : 0);
}

function customersIn({ question, customerOf }: Judged, block: UsageMonth): (at: number) => string {
  const [tenants, parents] = [block.textsOf("tenant"), block.textsOf("tpid")];
  return (at) => customerOf(question.table, tenants[at] ?? -1, parents[at] ?? -1);
}

/** By customer, its first two rows. */
function firstRowsOf(judged: Judged): ReadonlyMap<string, readonly number[]> {
  const { question, months, rows } = judged;
  const found = new Map<string, number[]>();
  for (const month of months) {
    const block = rows(month);
    const standing = azureStandings(question, block);
    const customerAt = customersIn(judged, block);
    for (let at = 0; at < standing.length; at++) {
      if (standing[at] !== counted) continue;
      const own = found.get(customerAt(at)) ?? [];
      if (own.length < 2) found.set(customerAt(at), [...own, block.rows[at] ?? 0]);
    }
  }
  return found;
}

/** A customer's sums now and a year ago against one bar. */
export function tellChange(sum: SumTo, change: number, asOf: Month, bar: Bar): Telling {
  const [now, before] = [sum(asOf), sum(asOf - monthsPerYear)].map((each) => ({
    value: inDollars(each),
    unit: units.USD,
  }));
  const zero = { value: 0, unit: units.USD };
  const when = { from: monthText(asOf - monthsPerYear + 1), to: monthText(asOf) };
  const facts = { amount: now ?? zero, was: before ?? zero, bar, when };
  if (change > 0) return telling("gained", facts);
  if (change < 0) return telling("lost", facts);
  const from = bar.from ?? bar.above ?? 0;
  return facts.was.value >= from && facts.amount.value >= from
    ? telling("alreadyThere", facts)
    : telling("neverThere", facts);
}
