/** How many protected users were gained within a year over all workloads, counted only after the association. */
import { claimedMonths } from "../modern-work/association-months";
import { growthAfterAssociation } from "../modern-work/growth-after-association";
import { seatColumns, seatSource, seatTable } from "./seat-source";
import { acceptedOn } from "../modern-work/band";
import { defineUsageWay, monthsPerYear } from "../usage/usage-way";

export const protectedUserGrowth = defineUsageWay({
  by: "protectedUserGrowth",
  kind: "securitySeats",
  tableIn: seatTable,
  columns: seatColumns,
  needed: (asOf) => [asOf, asOf - monthsPerYear],
  looksAt: (asOf, table) => claimedMonths(table, asOf),
  value: (question, rows, ledger) => {
    const { view, measure, track, reading } = question;
    const source = seatSource(view, measure, reading("GE-9") === "a");
    const growth = {
      question,
      source,
      reading: reading("SE-13"),
      accepted: acceptedOn(measure, track, "any"),
      sized: () => undefined,
    };
    return growthAfterAssociation(growth, rows, ledger);
  },
});
