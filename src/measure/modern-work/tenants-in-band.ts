/** How many tenants have the paid seats of a track in one workload, now minus a year ago. */
import { type Month, monthText } from "../../core/month";
import { telling } from "../../core/telling";
import { forTrack } from "../../rules/types";
import { emptyBand } from "../usage/band";
import { acceptedOn, sizeTest } from "./band";
import { microsoft365Table } from "./microsoft-365-table";
import { codeOf, counted, type RowLedger } from "../usage/row-ledger";
import { seatsAmount, tellOutside } from "./tell-lines";
import { lineColumns, openLines } from "./usage-lines";
import type { RowsOfMonth, UsageQuestion } from "../usage/usage-question";
import { defineUsageWay, monthsPerYear } from "../usage/usage-way";

const otherAssociation = codeOf("otherAssociation");
const outsideBand = codeOf("outsideBand");
const alreadyCounted = codeOf("alreadyCounted");

type Question = UsageQuestion & {
  readonly measure: Extract<UsageQuestion["measure"], { readonly by: "tenantsInBand" }>;
};

export const tenantsInBand = defineUsageWay({
  by: "tenantsInBand",
  kind: "microsoft365Usage",
  tableIn: microsoft365Table,
  columns: () => lineColumns,
  needed: (asOf) => [asOf, asOf - monthsPerYear],
  value: (question, rows, ledger) => {
    const { asOf } = question;
    const now = stock(asOf, 1, question, rows, ledger);
    return { amount: now - stock(asOf - monthsPerYear, -1, question, rows, ledger), notes: [] };
  },
});

function stock(
  month: Month,
  sign: 1 | -1,
  question: Question,
  rows: RowsOfMonth,
  ledger: RowLedger
): number {
  const { measure, track, reading, table } = question;
  rows(month);
  const source = openLines(question, reading("GE-9") === "a");
  const lines = source.lines(month);
  const accepted = acceptedOn(measure, track, "any");
  const isOfSize = sizeTest(source, question);
  const carried = new Map<number, number>();
  ledger.tellLines(source);
  lines.tell(ledger, (line, code) => {
    const seats = lines.seats[line] ?? 0;
    const band = forTrack(measure.band, track) ?? emptyBand;
    const when = { to: monthText(month) };
    if (code === outsideBand) return tellOutside(seats, band, month);
    if (code === counted)
      return telling("reached", {
        amount: seatsAmount(seats),
        bar: band,
        when,
        isYearAgo: sign < 0,
      });
    const first = carried.get(source.tenantOf[lines.units[line] ?? 0] ?? -1);
    if (code !== alreadyCounted || first === undefined) return undefined;
    return telling("alreadyCounted", { other: table.placeOf(lines.rowOf(first), "tenant") });
  });
  lines.bookOthers(ledger);
  for (let line = 0; line < lines.size; line++) {
    const unit = lines.units[line] ?? 0;
    const tenant = source.tenantOf[unit] ?? 0;
    if (accepted[source.associationOf[unit] ?? 0] !== 1)
      lines.book(ledger, line, otherAssociation, 0);
    else if (!isOfSize(lines.seats[line] ?? 0, tenant)) {
      lines.book(ledger, line, outsideBand, 0);
    } else if (carried.has(tenant)) lines.book(ledger, line, alreadyCounted, 0);
    else {
      carried.set(tenant, line);
      lines.book(ledger, line, counted, sign);
    }
  }
  return carried.size;
}
