/** How many monthly active users were gained within a year in tenants of a track's size, for one association type. */
import { claimedMonths } from "./association-months";
import { acceptedOn, tenantsOfSize } from "./band";
import { growthAfterAssociation } from "./growth-after-association";
import { microsoft365Table } from "./microsoft-365-table";
import type { LinesOfMonth } from "./lines-of-month";
import { lineColumns, openLines } from "./usage-lines";
import { defineUsageWay, monthsPerYear } from "../usage/usage-way";

export const activeUserGrowth = defineUsageWay({
  by: "activeUserGrowth",
  kind: "microsoft365Usage",
  tableIn: microsoft365Table,
  columns: () => lineColumns,
  needed: (asOf) => [asOf, asOf - monthsPerYear],
  looksAt: (asOf, table) => claimedMonths(table, asOf),
  value: (question, rows, ledger) => {
    const { measure, track, association, reading } = question;
    const source = openLines(question, false);
    const growth = {
      question,
      source,
      reading: reading("MW-1"),
      accepted: acceptedOn(measure, track, association),
      sized: (lines: LinesOfMonth) => tenantsOfSize(source, lines, question),
    };
    return growthAfterAssociation(growth, rows, ledger);
  },
});
