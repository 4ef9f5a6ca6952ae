/** Security ACR of twelve months by customer, and the booking of the rows behind it. */
import type { Month } from "../../core/month";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import { inMillionths } from "../usage/amounts";
import { azureColumns, azureStandings } from "../azure/azure-rows";
import { counted, type RowLedger } from "../usage/row-ledger";
import type { RowsOfMonth, UsageQuestion } from "../usage/usage-question";
import { yearTo } from "../usage/usage-way";

export const securityColumns = [...azureColumns, "service"];

/** A customer is a tenant, or a top parent where it has one. */
export type CustomerOf = (table: UsageTable, tenant: number, topParent: number) => string;

export const byTenant: CustomerOf = (_, tenant) => `tenant ${tenant}`;
export const byTopParent: CustomerOf = (_, tenant, topParent) =>
  topParent >= 0 ? `parent ${topParent}` : `tenant ${tenant}`;

/** In millionths, by customer. */
export function acrOfMonth(
  question: UsageQuestion,
  month: Month,
  rows: RowsOfMonth,
  customerOf: CustomerOf
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  eachRow(question, month, rows, customerOf, (_, customer, acr) =>
    sums.set(customer, (sums.get(customer) ?? 0) + acr)
  );
  return sums;
}

/** Calls for every row that is looked at; gives the others to `left`. */
export function eachRow(
  question: UsageQuestion,
  month: Month,
  rows: RowsOfMonth,
  customerOf: CustomerOf,
  visit: (row: number, customer: string, acr: number) => void,
  left: (row: number, code: number) => void = () => undefined
): void {
  const { table } = question;
  const block = rows(month);
  const standing = azureStandings(question, block);
  const [tenants, parents] = [block.textsOf("tenant"), block.textsOf("tpid")];
  const acr = block.numbersOf("acr");
  for (let at = 0; at < standing.length; at++) {
    const row = block.rows[at] ?? 0;
    const code = standing[at] ?? counted;
    if (code !== counted) left(row, code);
    else
      visit(
        row,
        customerOf(table, tenants[at] ?? -1, parents[at] ?? -1),
        inMillionths(acr[at] ?? 0)
      );
  }
}

/** The sums of the twelve months that end with each month, for those asked for. */
export function yearsTo(
  months: readonly Month[],
  question: UsageQuestion,
  rows: RowsOfMonth,
  customerOf: CustomerOf
): ReadonlyMap<Month, ReadonlyMap<string, number>> {
  const known = new Map<Month, ReadonlyMap<string, number>>();
  const ofMonth = (month: Month): ReadonlyMap<string, number> => {
    const sums = known.get(month) ?? acrOfMonth(question, month, rows, customerOf);
    known.set(month, sums);
    return sums;
  };
  return new Map(
    months.map((end) => {
      const year = new Map<string, number>();
      for (const month of yearTo(end)) {
        for (const [customer, acr] of ofMonth(month))
          year.set(customer, (year.get(customer) ?? 0) + acr);
      }
      return [end, year] as const;
    })
  );
}

/**
 * Books two years of rows: a customer's change is carried by its first row of them.
 *
 * @param months In the order in which they are booked.
 * @param codes Why a customer's other rows, and those of other customers, don't count.
 */
export function bookCustomers(
  months: readonly Month[],
  question: UsageQuestion,
  rows: RowsOfMonth,
  customerOf: CustomerOf,
  changes: ReadonlyMap<string, number>,
  codes: { readonly alreadyCounted: number; readonly noChange: number },
  ledger: RowLedger
): void {
  const carried = new Set<string>();
  for (const month of months) {
    const visit = (row: number, customer: string): void => {
      const change = changes.get(customer) ?? 0;
      if (change === 0) ledger.put(row, codes.noChange, 0);
      else if (carried.has(customer)) ledger.put(row, codes.alreadyCounted, 0);
      else {
        carried.add(customer);
        ledger.put(row, counted, change);
      }
    };
    eachRow(question, month, rows, customerOf, visit, (row, code) => ledger.put(row, code, 0));
  }
}
