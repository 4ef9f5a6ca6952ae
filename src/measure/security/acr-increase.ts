/** How much more ACR the last twelve months had than the twelve before. */
import type { Month } from "../../core/month";
import { fromMillionths } from "../usage/amounts";
import { azureTable } from "../azure/azure-rows";
import { codeOf, counted } from "../usage/row-ledger";
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
    const counts = customersCounting(question, rows);
    let sum = 0;
    for (const [end, sign] of [
      [asOf, 1],
      [asOf - monthsPerYear, -1],
    ] as const) {
      for (const month of yearTo(end)) {
        const visit = (row: number, customer: string, acr: number): void => {
          if (!counts(end, customer)) {
            ledger.put(row, outsideBand, 0);
            return;
          }
          sum += sign * acr;
          ledger.put(row, counted, fromMillionths(sign * acr));
        };
        eachRow(question, month, rows, byTenant, visit, (row, code) => ledger.put(row, code, 0));
      }
    }
    return { amount: fromMillionths(sum), notes: [] };
  },
});

type Question = UsageQuestion & {
  readonly measure: Extract<UsageQuestion["measure"], { readonly by: "acrIncrease" }>;
};

/** Whether a customer's twelve months up to one count: all do where the rules have no band. */
function customersCounting(
  question: Question,
  rows: RowsOfMonth
): (end: Month, customer: string) => boolean {
  const { asOf, measure, track } = question;
  if (measure.band === undefined) return () => true;
  const before = asOf - monthsPerYear;
  const years = yearsTo([before, asOf], question, rows, byTenant);
  const isIn = acrBandTest(measure.band, track, years.get(before));
  return (end, customer) => isIn(years.get(end)?.get(customer) ?? 0, customer);
}
