/** How many tenants reach the ACR floor in at least one of the last months, now minus a year ago. */
import type { Month } from "../../core/month";
import { monthText } from "../../core/month";
import { note } from "../../core/note";
import { forTrack } from "../../rules/types";
import { reaches } from "../usage/amounts";
import { acrOfTenants, azureColumns, azureStandings, azureTable } from "./azure-rows";
import { codeOf, counted, type RowLedger } from "../usage/row-ledger";
import { tellStock } from "./tell-stock";
import type { RowsOfMonth, UsageQuestion } from "../usage/usage-question";
import { defineUsageWay, monthsPerYear } from "../usage/usage-way";

const belowFloor = codeOf("belowFloor");
const alreadyCounted = codeOf("alreadyCounted");

type Question = UsageQuestion & {
  readonly measure: Extract<UsageQuestion["measure"], { readonly by: "tenantsAboveAcr" }>;
};

export const tenantsAboveAcr = defineUsageWay({
  by: "tenantsAboveAcr",
  kind: "azureConsumption",
  tableIn: azureTable,
  columns: () => azureColumns,
  needed: (asOf) => [asOf, asOf - monthsPerYear],
  looksAt: (asOf) => [asOf - 1, asOf - monthsPerYear - 1],
  helps: (asOf) => [asOf - monthsPerYear - 1],
  value: (question, rows, ledger) => {
    const { asOf, view, measure } = question;
    const before = asOf - monthsPerYear;
    const amount =
      stock(asOf, 1, question, rows, ledger) - stock(before, -1, question, rows, ledger);
    const earliest = before - measure.withinMonths + 1;
    if (view.covers(earliest)) return { amount, notes: [] };
    // A table that begins within the months a year ago is judged by those it has; one that begins later isn't measured.
    const decides = note("monthDecidesAlone", {
      month: monthText(before),
      missing: monthText(earliest),
    });
    return { amount, notes: [decides] };
  },
});

/** Tenants with one of the months up to `month` at the floor; each is carried by a row of the latest such month. */
function stock(
  month: Month,
  sign: 1 | -1,
  question: Question,
  rows: RowsOfMonth,
  ledger: RowLedger
): number {
  const { measure, track, table } = question;
  const floor = forTrack(measure.floorUsd, track) ?? Infinity;
  const months = Array.from({ length: measure.withinMonths }, (_, back) => {
    const block = rows(month - back);
    return { block, standing: azureStandings(question, block) };
  });
  const tenants = table.internerOf("tenant").texts.length;
  const decided = new Uint8Array(tenants);
  const reached = months.map(({ block, standing }) => acrOfTenants(question, block, standing));
  const told = months.map((each, index) => ({
    ...each,
    sums: reached[index] ?? new Float64Array(0),
  }));
  tellStock({ table, sign, floor, months: told }, ledger);
  let eligible = 0;
  for (let tenant = 0; tenant < tenants; tenant++) {
    const index = reached.findIndex((sums) => reaches(sums[tenant] ?? 0, floor));
    decided[tenant] = index + 1;
    if (index >= 0) eligible++;
  }
  months.forEach(({ block, standing }, index) => {
    const [owners, rowsOf] = [block.textsOf("tenant"), ledger.rowsOf(block)];
    for (let at = 0; at < owners.length; at++) {
      const row = rowsOf[at] ?? 0;
      const owner = owners[at] ?? -1;
      const standsAt = standing[at] ?? counted;
      const decidesIn = decided[owner] ?? 0;
      if (standsAt !== counted) ledger.put(row, standsAt, 0);
      else if (decidesIn === 0) ledger.put(row, belowFloor, 0);
      else if (decidesIn !== index + 1) ledger.put(row, alreadyCounted, 0);
      else {
        ledger.put(row, counted, sign);
        decided[owner] = months.length + 1;
      }
    }
  });
  return eligible;
}
