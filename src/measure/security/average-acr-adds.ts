/** How many customers' average monthly ACR rose within a year from below one amount to another, minus those that fell back. */
import { note } from "../../core/note";
import { reaches } from "../usage/amounts";
import { azureTable } from "../azure/azure-rows";
import { codeOf } from "../usage/row-ledger";
import { bookCustomers, byTopParent, securityColumns, yearsTo } from "./security-acr";
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
    const changes = new Map<string, number>();
    const customers = new Set([...years.values()].flatMap((sums) => [...sums.keys()]));
    for (const customer of customers) {
      const now = years.get(asOf)?.get(customer) ?? 0;
      const then = years.get(before)?.get(customer) ?? 0;
      if (reaches(now, added ?? 0) && !reaches(then, lost ?? 0)) changes.set(customer, 1);
      if (reaches(then, added ?? 0) && !reaches(now, lost ?? 0)) changes.set(customer, -1);
    }
    const months = [...yearTo(before), ...yearTo(asOf)];
    bookCustomers(months, question, rows, byTopParent, changes, codes, ledger);
    const amount = [...changes.values()].reduce((sum, change) => sum + change, 0);
    return { amount, notes: table.has("tpid") ? [] : [note("topParentMissing", {})] };
  },
});
