/** How much more ACR the last twelve months had than the twelve before. */
import { fromMillionths } from "../usage/amounts";
import { azureTable } from "../azure/azure-rows";
import { counted } from "../usage/row-ledger";
import { byTenant, eachRow, securityColumns } from "./security-acr";
import { defineUsageWay, monthsPerYear, yearTo } from "../usage/usage-way";

export const acrIncrease = defineUsageWay({
  by: "acrIncrease",
  kind: "azureConsumption",
  tableIn: azureTable,
  columns: () => securityColumns,
  needed: (asOf) => [...yearTo(asOf - monthsPerYear), ...yearTo(asOf)],
  value: (question, rows, ledger) => {
    const { asOf } = question;
    let sum = 0;
    for (const [end, sign] of [
      [asOf, 1],
      [asOf - monthsPerYear, -1],
    ] as const) {
      for (const month of yearTo(end)) {
        const visit = (row: number, _: string, acr: number): void => {
          sum += sign * acr;
          ledger.put(row, counted, fromMillionths(sign * acr));
        };
        eachRow(question, month, rows, byTenant, visit, (row, code) => ledger.put(row, code, 0));
      }
    }
    return { amount: fromMillionths(sum), notes: [] };
  },
});
