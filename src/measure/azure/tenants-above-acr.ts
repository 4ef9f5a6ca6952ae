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
  const reached = months.map(({ block, standing }) => acrOfTenants(question, block, standing));
  const told = months.map((each, index) => ({
    ...each,
    sums: reached[index] ?? new Float64Array(0),
  }));
  tellStock({ table, sign, floor, months: told }, ledger);
  let eligible = 0;
  /** By month, and by id of the tenant, why its next row counts or doesn't. */
  const verdicts = months.map(() => new Uint8Array(tenants).fill(alreadyCounted));
  for (let tenant = 0; tenant < tenants; tenant++) {
    const index = reached.findIndex((sums) => reaches(sums[tenant] ?? 0, floor));
    const deciding = verdicts[index];
    if (deciding === undefined) for (const verdict of verdicts) verdict[tenant] = belowFloor;
    else {
      deciding[tenant] = counted;
      eligible++;
    }
  }
  months.forEach(({ block, standing }, index) => {
    const [owners, verdict] = [block.textsOf("tenant"), verdicts[index] ?? new Uint8Array(0)];
    const codes = standing.slice();
    for (let at = 0; at < codes.length; at++) {
      if (codes[at] !== counted) continue;
      const owner = owners[at] ?? -1;
      const code = verdict[owner] ?? belowFloor;
      codes[at] = code;
      if (code === counted) verdict[owner] = alreadyCounted;
    }
    ledger.putAll(block, codes, sign);
  });
  return eligible;
}
