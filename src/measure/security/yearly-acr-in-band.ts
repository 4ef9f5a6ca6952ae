/** How many tenants' ACR of twelve months came to be in a band within a year. */
import { note, type Note } from "../../core/note";
import { type Band, forTrack, type PerTrack, type TrackId } from "../../rules/types";
import { inDollars } from "../usage/amounts";
import { bandTest, emptyBand, isInBand } from "../usage/band";
import { azureTable } from "../azure/azure-rows";
import { codeOf } from "../usage/row-ledger";
import { bookCustomers, byTenant, securityColumns, yearsTo } from "./security-acr";
import { type Judged, type SumTo, tellChange, tellCustomers } from "./tell-customers";
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
    const isIn = acrBandTest(measure.band, track);
    const judge = (sum: SumTo): number => {
      const then = isIn(sum(before), sum(before));
      const now = looked.some((month) => isIn(sum(month), sum(before)));
      return now && !then ? 1 : then && !now && !crosses ? -1 : 0;
    };
    const sumsOf = (customer: string): SumTo => {
      return (end) => years.get(end)?.get(customer) ?? 0;
    };
    const changes = new Map<string, number>();
    const customers = new Set([...years.values()].flatMap((sums) => [...sums.keys()]));
    for (const customer of customers) {
      const change = judge(sumsOf(customer));
      if (change !== 0) changes.set(customer, change);
    }
    const months = [...yearTo(before), ...yearTo(asOf)].reverse();
    bookCustomers(months, question, rows, byTenant, changes, codes, ledger);
    const band = forTrack(measure.band, track) ?? emptyBand;
    const tell: Judged["tell"] = (sum, change) => tellChange(sum, change, asOf, band);
    const judged = { question, months, rows, customerOf: byTenant, sumsOf, judge, tell };
    tellCustomers(judged, ledger);
    const ends = [asOf, before].map((end) => years.get(end) ?? new Map<string, number>());
    return {
      amount: [...changes.values()].reduce((sum, change) => sum + change, 0),
      notes: metric.readings.includes("SE-7") ? onTheBar(ends, band) : [],
    };
  },
});

/** Reading SE-7 decides about customers exactly at the bar between the tracks. */
function onTheBar(ends: readonly ReadonlyMap<string, number>[], band: Band): readonly Note[] {
  const usd = band.upTo ?? ("from" in band ? band.from : band.above);
  const customers = new Set(
    ends.flatMap((sums) => [...sums].flatMap(([who, sum]) => (inDollars(sum) === usd ? [who] : [])))
  ).size;
  return customers === 0 ? [] : [note("onTheBar", { customers, usd })];
}

/** Whether a customer's sum, in millionths, is in the track's band in USD, or stays in it because that of a year ago was. */
export function acrBandTest(
  bands: PerTrack<Band>,
  track: TrackId | "any"
): (sum: number, yearAgo: number) => boolean {
  const band = forTrack(bands, track) ?? emptyBand;
  const isIn = bandTest(band, (yearAgo: number) => isInBand(inDollars(yearAgo), band));
  return (sum, yearAgo) => isIn(inDollars(sum), yearAgo);
}
