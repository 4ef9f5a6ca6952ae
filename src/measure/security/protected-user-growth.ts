/** How many protected users were gained within a year over all workloads, counted only after the association. */
import { claimedMonths } from "../modern-work/association-months";
import { growthAfterAssociation } from "../modern-work/growth-after-association";
import type { LinesOfMonth, LineSource } from "../modern-work/lines-of-month";
import { seatColumns, openSeats, seatTable } from "./seat-source";
import { acceptedOn, largest } from "../modern-work/band";
import type { UsageQuestion } from "../usage/usage-question";
import { defineUsageWay, monthsPerYear } from "../usage/usage-way";
import { tenantsInSeatBand } from "./tenant-seats";

export const protectedUserGrowth = defineUsageWay({
  by: "protectedUserGrowth",
  kind: "securitySeats",
  tableIn: seatTable,
  columns: seatColumns,
  needed: (asOf) => [asOf, asOf - monthsPerYear],
  looksAt: (asOf, table) => claimedMonths(table, asOf),
  value: (question, rows, ledger) => {
    const { measure, track, reading } = question;
    const source = openSeats(question, reading("GE-9") === "a");
    const growth = {
      question,
      source,
      reading: reading("SE-13"),
      accepted: acceptedOn(measure, track, "any"),
      sized: sizedIn(question, source),
    };
    return growthAfterAssociation(growth, rows, ledger);
  },
});

type Question = UsageQuestion & {
  readonly measure: Extract<UsageQuestion["measure"], { readonly by: "protectedUserGrowth" }>;
};

/** By id of the tenant, 1 where its paid seats are in the band; nothing where the rules have none. */
function sizedIn(
  question: Question,
  source: LineSource
): (lines: LinesOfMonth) => Uint8Array | undefined {
  const { measure } = question;
  const { band } = measure;
  if (band === undefined) return () => undefined;
  const inBand = tenantsInSeatBand({ ...question, measure: { ...measure, band } }, source);
  return (lines) => {
    const tenants = new Uint8Array(largest(source.tenantOf) + 1);
    for (const tenant of inBand(lines).keys()) tenants[tenant] = 1;
    return tenants;
  };
}
