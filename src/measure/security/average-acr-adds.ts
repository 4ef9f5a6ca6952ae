/** How many customers' average monthly ACR rose within a year from below one amount to another, minus those that fell back. */
import type { Text } from "../../core/language";
import { monthText } from "../../core/month";
import { note } from "../../core/note";
import { type Amount, telling, type Telling } from "../../core/telling";
import { inCents, reaches } from "../usage/amounts";
import { azureTable } from "../azure/azure-rows";
import { codeOf } from "../usage/row-ledger";
import { bookCustomers, byTopParent, securityColumns, yearsTo } from "./security-acr";
import { type Judged, type SumTo, tellCustomers } from "./tell-customers";
import type { UsageQuestion } from "../usage/usage-question";
import { defineUsageWay, monthsPerYear, yearTo } from "../usage/usage-way";

const codes = { alreadyCounted: codeOf("alreadyCounted"), noChange: codeOf("noChange") };

export const averageAcrAdds = defineUsageWay({
  by: "averageAcrAdds",
  kind: "azureConsumption",
  tableIn: azureTable,
  columns: () => [...securityColumns, "tpid"],
  needed: (asOf) => [...yearTo(asOf - monthsPerYear), ...yearTo(asOf)],
  value: (question, rows, ledger) => {
    const { asOf, measure, table } = question;
    const before = asOf - monthsPerYear;
    const years = yearsTo([before, asOf], question, rows, byTopParent);
    // Twelve times the monthly average.
    const [added, lost] = [measure.addedFromUsd, measure.lostBelowUsd].map(
      (average) => average * monthsPerYear
    );
    const judge = (sum: SumTo): number => {
      const [now, then] = [sum(asOf), sum(before)];
      if (reaches(now, added ?? 0) && !reaches(then, lost ?? 0)) return 1;
      return reaches(then, added ?? 0) && !reaches(now, lost ?? 0) ? -1 : 0;
    };
    const sumsOf = (customer: string): SumTo => {
      return (end) => years.get(end)?.get(customer) ?? 0;
    };
    const changes = new Map<string, number>();
    const customers = new Set([...years.values()].flatMap((sums) => [...sums.keys()]));
    for (const customer of customers) {
      const change = judge(sumsOf(customer));
      if (change !== 0) changes.set(customer, change);
    }
    const months = [...yearTo(before), ...yearTo(asOf)].reverse();
    bookCustomers(months, question, rows, byTopParent, changes, codes, ledger);
    const tell: Judged["tell"] = (sum, change) => tellAverage(question, sum, change);
    const judged = { question, months, rows, customerOf: byTopParent, sumsOf, judge, tell };
    tellCustomers(judged, ledger);
    const amount = [...changes.values()].reduce((sum, change) => sum + change, 0);
    return { amount, notes: table.has("tpid") ? [] : [note("topParentMissing", {})] };
  },
});

const averageUnit: Text = { en: "USD a month", de: "USD im Monat" };

/** A customer may have gained and still not have come from below, or fallen and still not be lost. */
function tellAverage(
  { asOf, measure }: UsageQuestion & { readonly measure: AverageAcr },
  sum: SumTo,
  change: number
): Telling {
  // Never rounded up: 99.999 doesn't read as 100.
  const average = (end: number): Amount => ({
    value: Math.floor(inCents(sum(end)) / monthsPerYear) / 100,
    unit: averageUnit,
  });
  const when = { from: monthText(asOf - monthsPerYear + 1), to: monthText(asOf) };
  const [amount, was] = [average(asOf), average(asOf - monthsPerYear)];
  const facts = { amount, was, bar: { from: measure.addedFromUsd }, when };
  if (change > 0) return telling("gained", facts);
  if (change < 0) return telling("lost", facts);
  const reached = [amount, was].map(({ value }) => value >= measure.addedFromUsd);
  if (!reached.includes(true)) return telling("neverThere", facts);
  if (!reached.includes(false)) return telling("alreadyThere", facts);
  return telling("betweenBars", { ...facts, lostBelow: measure.lostBelowUsd });
}

type AverageAcr = Extract<UsageQuestion["measure"], { readonly by: "averageAcrAdds" }>;
