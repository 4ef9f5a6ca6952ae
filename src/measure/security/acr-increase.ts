/** How much more ACR the last twelve months had than the twelve before. */
import { type Month, monthText } from "../../core/month";
import { type Amount, telling } from "../../core/telling";
import { units } from "../../rules/names";
import { forTrack } from "../../rules/types";
import { fromMillionths, inDollars, inMillionths } from "../usage/amounts";
import { emptyBand } from "../usage/band";
import { azureTable } from "../azure/azure-rows";
import { codeOf, counted, type RowLedger, type RowTold } from "../usage/row-ledger";
import { type SumTo, sumWithout } from "./tell-customers";
import { byTenant, eachRow, securityColumns, yearsTo } from "./security-acr";
import { acrBandTest } from "./yearly-acr-in-band";
import type { RowsOfMonth, UsageQuestion } from "../usage/usage-question";
import { defineUsageWay, monthsPerYear, yearTo } from "../usage/usage-way";

const outsideBand = codeOf("outsideBand");

export const acrIncrease = defineUsageWay({
  by: "acrIncrease",
  kind: "azureConsumption",
  tableIn: azureTable,
  columns: () => securityColumns,
  needed: (asOf) => [...yearTo(asOf - monthsPerYear), ...yearTo(asOf)],
  value: (question, rows, ledger) => {
    const { asOf } = question;
    const counting = customersCounting(question, rows);
    let sum = 0;
    for (const [end, sign] of [
      [asOf, 1],
      [asOf - monthsPerYear, -1],
    ] as const) {
      for (const month of yearTo(end)) {
        const visit = (row: number, customer: string, acr: number): void => {
          if (!counting.counts(end, customer)) {
            ledger.put(row, outsideBand, 0);
            return;
          }
          sum += sign * acr;
          ledger.put(row, counted, fromMillionths(sign * acr));
        };
        eachRow(question, month, rows, byTenant, visit, (row, code) => ledger.put(row, code, 0));
        tellIncrease(question, month, rows, counting, ledger);
      }
    }
    return { amount: fromMillionths(sum), notes: [] };
  },
});

type Question = UsageQuestion & {
  readonly measure: Extract<UsageQuestion["measure"], { readonly by: "acrIncrease" }>;
};

/** What a customer's twelve months up to one count for, in millionths; all do where the rules have no band. */
function customersCounting(question: Question, rows: RowsOfMonth): Counting {
  const { asOf, measure, track } = question;
  if (measure.band === undefined) {
    const none = (): number => 0;
    return {
      counts: () => true,
      value: (sum) => sum(asOf) - sum(asOf - monthsPerYear),
      sumsOf: () => none,
    };
  }
  const before = asOf - monthsPerYear;
  const years = yearsTo([before, asOf], question, rows, byTenant);
  const isIn = acrBandTest(measure.band, track);
  const sumsOf =
    (customer: string): SumTo =>
    (end) =>
      years.get(end)?.get(customer) ?? 0;
  const isInAt = (sum: SumTo, end: Month): boolean => isIn(sum(end), sum(before));
  return {
    counts: (end, customer) => isInAt(sumsOf(customer), end),
    value: (sum) => (isInAt(sum, asOf) ? sum(asOf) : 0) - (isInAt(sum, before) ? sum(before) : 0),
    sumsOf,
  };
}

interface Counting {
  readonly counts: (end: Month, customer: string) => boolean;
  /** What a customer with these sums adds. */
  readonly value: (sum: SumTo) => number;
  /** Where there is no band a customer's sums decide nothing, and are taken as 0. */
  readonly sumsOf: (customer: string) => SumTo;
}

/** A row may bring its customer into the band, or out of it: then more changes than its own amount. */
function tellIncrease(
  question: Question,
  month: Month,
  rows: RowsOfMonth,
  { value, sumsOf }: Counting,
  ledger: RowLedger
): void {
  const { asOf, table, measure, track } = question;
  const block = rows(month);
  const [tenants, acr] = [block.textsOf("tenant"), block.numbersOf("acr")];
  const isYearAgo = month <= asOf - monthsPerYear;
  const end = isYearAgo ? asOf - monthsPerYear : asOf;
  ledger.tell(block.rows, (at, code): RowTold | undefined => {
    if (code !== counted && code !== outsideBand) return undefined;
    const own = inMillionths(acr[at] ?? 0);
    const sum = sumsOf(byTenant(table, tenants[at] ?? -1, -1));
    const change = fromMillionths(value(sumWithout(sum, month, own)) - value(sum));
    const amount = (millionths: number): Amount => ({
      value: inDollars(millionths),
      unit: units.USD,
    });
    if (code === counted) {
      const facts = { amount: amount(own), when: { to: monthText(month) }, isYearAgo };
      return { change, telling: telling("added", facts) };
    }
    const bar = (measure.band && forTrack(measure.band, track)) ?? emptyBand;
    const when = { from: monthText(end - monthsPerYear + 1), to: monthText(end) };
    return { change, telling: telling("customerOutside", { amount: amount(sum(end)), bar, when }) };
  });
}
