/** How much ACR grew against the same month, or the same twelve months, a year earlier. */
import type { Month } from "../../core/month";
import { forTrack } from "../../rules/types";
import { fromMillionths, inDollars, inMillionths, reaches } from "../usage/amounts";
import { telling } from "../../core/telling";
import { acrOfTenants, azureColumns, azureStandings, azureTable } from "./azure-rows";
import { tellAcr } from "./tell-acr";
import { codeOf, counted, type RowLedger } from "../usage/row-ledger";
import type { RowsOfMonth, UsageQuestion } from "../usage/usage-question";
import { defineUsageWay, growth, monthsPerYear, yearTo } from "../usage/usage-way";

const belowFloor = codeOf("belowFloor");
const outsideMonths = codeOf("outsideMonths");

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
    const found = growth(total(now, isOpen), base, question);
    const months = monthsTo(asOf, reading);
    const earlier = monthsTo(asOf - monthsPerYear, reading);
    book(question, months, rows, ledger, isOpen, shareOfNow(total(now, isOpen), base, found));
    book(question, earlier, rows, ledger, isOpen, base > 0 ? -1 / base : 0);
    tellAcr(
      {
        question,
        blocks: { now: months.map(rows), before: earlier.map(rows) },
        sums: { now, before },
        floor: openFloor(question),
        amountOf: (nowAfter, baseAfter) => growth(nowAfter, baseAfter, question).amount,
        tell: (facts, totals, isYearAgo) =>
          totals.before > 0
            ? telling("shareOfBase", { ...facts, base: inDollars(totals.before), isYearAgo })
            : telling("shareOfNow", { ...facts, all: inDollars(totals.now) }),
      },
      ledger
    );
    return found;
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
      const earlierByTenant = acrByTenant(question, earlier, rows);
      const before = total(earlierByTenant, isOpen);
      const isNow = (sum: number, base: number): boolean =>
        floored === "a" || floored === "d" || (floored === "c" && sum <= base);
      const decidesNow = isNow(now, before);
      const [deciding, other] = decidesNow ? [months, earlier] : [earlier, months];
      book(question, deciding, rows, ledger, isOpen, fromMillionths(1));
      book(question, other, rows, ledger, isOpen, 0, outsideMonths);
      tellAcr(
        {
          question,
          blocks: { now: months.map(rows), before: earlier.map(rows) },
          sums: { now: byTenant, before: earlierByTenant },
          floor: openFloor(question),
          amountOf: (sum, base) => inDollars(isNow(sum, base) ? sum : base),
          tell: (facts, _, isYearAgo) =>
            decidesNow === isYearAgo ? undefined : telling("added", facts),
        },
        ledger
      );
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
  const sums = new Float64Array(question.table.internerOf("tenant").texts.length);
  for (const month of months) {
    const block = rows(month);
    const ofMonth = acrOfTenants(question, block, azureStandings(question, block));
    ofMonth.forEach((acr, tenant) => (sums[tenant] = (sums[tenant] ?? 0) + acr));
  }
  return sums;
}

/** Reading AZ-9 (d) looks at tenants only that reach the floor by themselves. */
function openTenants(question: UsageQuestion, now: Float64Array): (tenant: number) => boolean {
  const floor = openFloor(question);
  return (tenant) => floor === undefined || reaches(now[tenant] ?? 0, floor);
}

function openFloor({ metric, track, reading }: UsageQuestion): number | undefined {
  const [requirement] = metric.requirements;
  return reading("AZ-9") === "d" ? requirement && forTrack(requirement.atLeast, track) : undefined;
}

/** What a millionth of the month contributes; without a base a maximum that a reading gives is shared out. */
function shareOfNow(
  now: number,
  base: number,
  { amount }: { readonly amount: number | undefined }
): number {
  if (base > 0) return 1 / base;
  return amount === undefined ? 0 : amount / now;
}

function total(sums: Float64Array, isOpen: (tenant: number) => boolean): number {
  return sums.reduce((sum, acr, tenant) => (isOpen(tenant) ? sum + acr : sum), 0);
}

/**
 * @param share What a millionth of a dollar contributes.
 * @param code Why rows that are looked at count, or don't.
 */
function book(
  question: UsageQuestion,
  months: readonly Month[],
  rows: RowsOfMonth,
  ledger: RowLedger,
  isOpen: (tenant: number) => boolean,
  share: number,
  code = counted
): void {
  for (const month of months) {
    const block = rows(month);
    const standing = azureStandings(question, block);
    if (!ledger.keepsRows && openFloor(question) === undefined) {
      ledger.putCodes(standing, code);
      continue;
    }
    const [owners, acr] = [block.textsOf("tenant"), block.numbersOf("acr")];
    const rowsOf = ledger.rowsOf(block);
    for (let at = 0; at < owners.length; at++) {
      const row = rowsOf[at] ?? 0;
      const standsAt = standing[at] ?? counted;
      if (standsAt !== counted) ledger.put(row, standsAt, 0);
      else if (isOpen(owners[at] ?? -1)) ledger.put(row, code, inMillionths(acr[at] ?? 0) * share);
      else ledger.put(row, belowFloor, 0);
    }
  }
}
