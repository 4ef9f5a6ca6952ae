/** How much ACR grew against the same month, or the same twelve months, a year earlier. */
import type { Month } from "../../core/month";
import { forTrack } from "../../rules/types";
import { fromMillionths, inDollars, inMillionths, reaches } from "../usage/amounts";
import { azureColumns, azureStandings, azureTable } from "./azure-rows";
import { codeOf, counted, type RowLedger } from "../usage/row-ledger";
import type { RowsOfMonth, UsageQuestion } from "../usage/usage-question";
import { defineUsageWay, growth, monthsPerYear, yearTo } from "../usage/usage-way";

const belowFloor = codeOf("belowFloor");

/** Readings AZ-8: (a) single months, (b) sums of twelve. */
function monthsTo(month: Month, reading: UsageQuestion["reading"]): readonly Month[] {
  return reading("AZ-8") === "b" ? yearTo(month) : [month];
}

export const acrGrowth = defineUsageWay({
  by: "acrGrowth",
  kind: "azureConsumption",
  tableIn: azureTable,
  columns: () => azureColumns,
  needed: (asOf, reading) => [
    ...monthsTo(asOf, reading),
    ...monthsTo(asOf - monthsPerYear, reading),
  ],
  value: (question, rows, ledger) => {
    const { asOf, reading } = question;
    const now = acrByTenant(question, monthsTo(asOf, reading), rows);
    const before = acrByTenant(question, monthsTo(asOf - monthsPerYear, reading), rows);
    const isOpen = openTenants(question, now);
    const base = total(before, isOpen);
    book(question, monthsTo(asOf, reading), rows, ledger, isOpen, base > 0 ? 1 / base : 0);
    book(
      question,
      monthsTo(asOf - monthsPerYear, reading),
      rows,
      ledger,
      isOpen,
      base > 0 ? -1 / base : 0
    );
    return growth(total(now, isOpen), base, question);
  },
  /** The sum that has to reach the floor, in the same months as the growth. */
  requirement: {
    needed: (asOf, reading) => {
      const floored = reading("AZ-9");
      const before = monthsTo(asOf - monthsPerYear, reading);
      return floored === "b" || floored === "c" ? [asOf, ...before] : [asOf];
    },
    measuring: (question, rows, ledger) => {
      const { asOf, reading } = question;
      const floored = reading("AZ-9");
      const months = monthsTo(asOf, reading);
      const earlier = monthsTo(asOf - monthsPerYear, reading);
      const byTenant = acrByTenant(question, months, rows);
      const isOpen = openTenants(question, byTenant);
      const now = total(byTenant, isOpen);
      const before = total(acrByTenant(question, earlier, rows), isOpen);
      const decidesNow = floored === "a" || floored === "d" || (floored === "c" && now <= before);
      book(question, months, rows, ledger, isOpen, decidesNow ? fromMillionths(1) : 0);
      book(question, earlier, rows, ledger, isOpen, decidesNow ? 0 : fromMillionths(1));
      return { amount: inDollars(decidesNow ? now : before), notes: [] };
    },
  },
});

/** In millionths, by id of the tenant. */
function acrByTenant(
  question: UsageQuestion,
  months: readonly Month[],
  rows: RowsOfMonth
): Float64Array {
  const blocks = months.map(rows);
  const sums = new Float64Array(question.table.internerOf("tenant").texts.length);
  for (const block of blocks) {
    const standing = azureStandings(question, block);
    const [owners, acr] = [block.textsOf("tenant"), block.numbersOf("acr")];
    for (let at = 0; at < owners.length; at++) {
      const owner = owners[at] ?? -1;
      if (standing[at] === counted) sums[owner] = (sums[owner] ?? 0) + inMillionths(acr[at] ?? 0);
    }
  }
  return sums;
}

/** Reading AZ-9 (d) looks at tenants only that reach the floor by themselves. */
function openTenants(
  { metric, track, reading }: UsageQuestion,
  now: Float64Array
): (tenant: number) => boolean {
  const [requirement] = metric.requirements;
  const floor = requirement && forTrack(requirement.atLeast, track);
  if (reading("AZ-9") !== "d" || floor === undefined) return () => true;
  return (tenant) => reaches(now[tenant] ?? 0, floor);
}

function total(sums: Float64Array, isOpen: (tenant: number) => boolean): number {
  return sums.reduce((sum, acr, tenant) => (isOpen(tenant) ? sum + acr : sum), 0);
}

/** @param share What a millionth of a dollar contributes. */
function book(
  question: UsageQuestion,
  months: readonly Month[],
  rows: RowsOfMonth,
  ledger: RowLedger,
  isOpen: (tenant: number) => boolean,
  share: number
): void {
  for (const month of months) {
    const block = rows(month);
    const standing = azureStandings(question, block);
    const [owners, acr] = [block.textsOf("tenant"), block.numbersOf("acr")];
    for (let at = 0; at < owners.length; at++) {
      const row = block.rows[at] ?? 0;
      const standsAt = standing[at] ?? counted;
      if (standsAt !== counted) ledger.put(row, standsAt, 0);
      else if (isOpen(owners[at] ?? -1))
        ledger.put(row, counted, inMillionths(acr[at] ?? 0) * share);
      else ledger.put(row, belowFloor, 0);
    }
  }
}
