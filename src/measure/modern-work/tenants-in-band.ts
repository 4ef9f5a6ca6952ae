/** How many tenants have the paid seats of a track in one workload, now minus a year ago. */
import { type Month, monthText } from "../../core/month";
import { telling } from "../../core/telling";
import { forTrack } from "../../rules/types";
import { emptyBand } from "../usage/band";
import { acceptedOn, largest, sizeTest } from "./band";
import { microsoft365Table } from "./microsoft-365-table";
import { codeOf, counted, type RowLedger } from "../usage/row-ledger";
import { seatsAmount, tellOutside } from "./tell-lines";
import { LineCodes } from "./line-codes";
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
  /** By id of the tenant, the line that carries it plus 1; lines given in place of the table's have more tenants than it. */
  const carried = new Int32Array(largest(source.tenantOf) + 1);
  let count = 0;
  ledger.tellLines(source);
  lines.tell(ledger, (line, code) => {
    const seats = lines.seats[line] ?? 0;
    const band = forTrack(measure.band, track) ?? emptyBand;
    const when = { to: monthText(month) };
    if (code === outsideBand) return tellOutside(seats, band, month, sign < 0);
    if (code === counted)
      return telling("reached", {
        amount: seatsAmount(seats),
        bar: band,
        when,
        isYearAgo: sign < 0,
      });
    const first = (carried[source.tenantOf[lines.units[line] ?? 0] ?? 0] ?? 0) - 1;
    if (code !== alreadyCounted || first < 0) return undefined;
    return telling("alreadyCounted", { other: table.placeOf(lines.rowOf(first), "tenant") });
  });
  const { size, units, seats: paid } = lines;
  const { tenantOf, associationOf } = source;
  const codes = LineCodes.of(lines, ledger);
  for (let line = 0; line < size; line++) {
    const unit = units[line] ?? 0;
    const tenant = tenantOf[unit] ?? 0;
    if (accepted[associationOf[unit] ?? 0] !== 1) codes.put(line, otherAssociation);
    else if (!isOfSize(paid[line] ?? 0, tenant)) codes.put(line, outsideBand);
    else if (carried[tenant] !== 0) codes.put(line, alreadyCounted);
    else {
      carried[tenant] = line + 1;
      count++;
    }
  }
  lines.bookOthers(ledger);
  codes.book(lines, ledger, "line", () => sign);
  return count;
}
