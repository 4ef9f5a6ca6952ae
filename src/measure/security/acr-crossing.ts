/** How many customers' ACR of twelve months rose to a floor within a year. */
import { forTrack } from "../../rules/types";
import { reaches } from "../usage/amounts";
import { azureTable } from "../azure/azure-rows";
import { codeOf } from "../usage/row-ledger";
import { bookCustomers, byTenant, securityColumns, yearsTo } from "./security-acr";
import { defineUsageWay, monthsPerYear, yearTo } from "../usage/usage-way";

const codes = { alreadyCounted: codeOf("alreadyCounted"), noChange: codeOf("noChange") };

export const acrCrossing = defineUsageWay({
  by: "acrCrossing",
  kind: "azureConsumption",
  tableIn: azureTable,
  columns: () => securityColumns,
  needed: (asOf) => [...yearTo(asOf - monthsPerYear), ...yearTo(asOf)],
  value: (question, rows, ledger) => {
    const { asOf, measure, track, reading } = question;
    const before = asOf - monthsPerYear;
    const floor = forTrack(measure.floorUsd, track) ?? Infinity;
    // Reading SE-10: (a) any month of the year will do, (b) the last one decides.
    const looked = reading("SE-10") === "a" ? yearTo(asOf) : [asOf];
    const years = yearsTo([before, ...looked], question, rows, byTenant);
    const isAbove = (customer: string, month: number): boolean =>
      reaches(years.get(month)?.get(customer) ?? 0, floor);
    const changes = new Map<string, number>();
    const customers = new Set([...years.values()].flatMap((sums) => [...sums.keys()]));
    for (const customer of customers) {
      const then = isAbove(customer, before);
      const now = looked.some((month) => isAbove(customer, month));
      if (now && !then) changes.set(customer, 1);
      if (then && !now && reading("SE-10") === "b") changes.set(customer, -1);
    }
    const months = [...yearTo(before), ...yearTo(asOf)];
    bookCustomers(months, question, rows, byTenant, changes, codes, ledger);
    return { amount: [...changes.values()].reduce((sum, change) => sum + change, 0), notes: [] };
  },
});
