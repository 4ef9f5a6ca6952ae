/** How many monthly active users were gained within a year in tenants of a track's size, for one association type. */
import { claimedMonths } from "./association-months";
import { acceptedOn, tenantsOfSize } from "./band";
import { growthAfterAssociation } from "./growth-after-association";
import { microsoft365Table } from "./microsoft-365-table";
import { lineColumns, lineSource } from "./usage-lines";
import { defineUsageWay, monthsPerYear } from "./usage-way";

export const activeUserGrowth = defineUsageWay({
  by: "activeUserGrowth",
  kind: "microsoft365Usage",
  tableIn: microsoft365Table,
  columns: () => lineColumns,
  needed: (asOf) => [asOf, asOf - monthsPerYear],
  looksAt: (asOf, table) => claimedMonths(table, asOf),
  value: (question, rows, ledger) => {
    const { view, measure, track, association, reading } = question;
    const source = lineSource(view, measure, false);
    const accepts = acceptedOn(measure, track);
    const growth = {
      question,
      source,
      accepts,
      reading: reading("MW-1"),
      isWanted: (own: string) => association === "any" || own === "every" || own === association,
      sized: (lines: Parameters<typeof tenantsOfSize>[1]) => {
        const tenants = tenantsOfSize(source, lines, accepts, measure.band, track);
        return (tenant: number) => tenants.has(tenant);
      },
    };
    return growthAfterAssociation(growth, rows, ledger);
  },
});
