/** How many tenants' ACR of twelve months came to be in a band within a year. */
import type { Month } from "../../core/month";
import { type Band, forTrack, type PerTrack, type TrackId } from "../../rules/types";
import { inDollars } from "../usage/amounts";
import { bandTest, emptyBand, isInBand } from "../usage/band";
import { azureTable } from "../azure/azure-rows";
import { codeOf } from "../usage/row-ledger";
import { bookCustomers, byTenant, securityColumns, yearsTo } from "./security-acr";
import { defineUsageWay, monthsPerYear, yearTo } from "../usage/usage-way";

const codes = { alreadyCounted: codeOf("alreadyCounted"), noChange: codeOf("noChange") };

export const yearlyAcrInBand = defineUsageWay({
  by: "yearlyAcrInBand",
  kind: "azureConsumption",
  tableIn: azureTable,
  columns: () => securityColumns,
  needed: (asOf) => [...yearTo(asOf - monthsPerYear), ...yearTo(asOf)],
  value: (question, rows, ledger) => {
    const { asOf, metric, measure, track, reading } = question;
    const before = asOf - monthsPerYear;
    // Reading SE-10 (a): having been in the band in any month of the year is enough, and nothing is lost.
    const crosses = metric.readings.includes("SE-10") && reading("SE-10") === "a";
    const looked = crosses ? yearTo(asOf) : [asOf];
    const years = yearsTo([before, ...looked], question, rows, byTenant);
    const isIn = acrBandTest(measure.band, track, years.get(before));
    const isInAt = (month: Month, customer: string): boolean =>
      isIn(years.get(month)?.get(customer) ?? 0, customer);
    const changes = new Map<string, number>();
    const customers = new Set([...years.values()].flatMap((sums) => [...sums.keys()]));
    for (const customer of customers) {
      const then = isInAt(before, customer);
      const now = looked.some((month) => isInAt(month, customer));
      if (now && !then) changes.set(customer, 1);
      if (then && !now && !crosses) changes.set(customer, -1);
    }
    const months = [...yearTo(before), ...yearTo(asOf)];
    bookCustomers(months, question, rows, byTenant, changes, codes, ledger);
    return { amount: [...changes.values()].reduce((sum, change) => sum + change, 0), notes: [] };
  },
});

/** Whether a customer's sum, in millionths, is in the track's band in USD, or stays in it. */
export function acrBandTest(
  bands: PerTrack<Band>,
  track: TrackId | "any",
  yearAgo: ReadonlyMap<string, number> | undefined
): (sum: number, customer: string) => boolean {
  const band = forTrack(bands, track) ?? emptyBand;
  const isIn = bandTest(band, (customer: string) =>
    isInBand(inDollars(yearAgo?.get(customer) ?? 0), band)
  );
  return (sum, customer) => isIn(inDollars(sum), customer);
}
