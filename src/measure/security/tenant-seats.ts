/** The paid seats of each tenant in a month, those of its largest eligible workload, and whether they are in a band. */
import { type Band, type Eligible, forTrack, type PerTrack } from "../../rules/types";
import { type Accepted, acceptedOn } from "../modern-work/band";
import type { LinesOfMonth, LineSource } from "../modern-work/lines-of-month";
import { bandTest, emptyBand, isInBand } from "../usage/band";
import type { UsageQuestion } from "../usage/usage-question";
import { monthsPerYear } from "../usage/usage-way";

export interface TenantSeats {
  readonly seats: number;
  /** The line that has them. */
  readonly line: number;
}

export interface BandQuestion extends UsageQuestion {
  readonly measure: UsageQuestion["measure"] & Eligible & { readonly band: PerTrack<Band> };
}

export function tenantSeats(
  { tenantOf, associationOf }: LineSource,
  lines: LinesOfMonth,
  accepted: Accepted
): ReadonlyMap<number, TenantSeats> {
  const largest = new Map<number, TenantSeats>();
  for (let line = 0; line < lines.size; line++) {
    const unit = lines.units[line] ?? 0;
    const tenant = tenantOf[unit] ?? 0;
    if (accepted[associationOf[unit] ?? 0] !== 1) continue;
    const seats = lines.seats[line] ?? 0;
    const known = largest.get(tenant);
    if (known === undefined || seats > known.seats) largest.set(tenant, { seats, line });
  }
  return largest;
}

/** Gives the tenants whose seats are in the track's band in a month, or stay in it, with their seats. */
export function tenantsInSeatBand(
  { measure, track, asOf }: BandQuestion,
  source: LineSource
): (lines: LinesOfMonth) => ReadonlyMap<number, TenantSeats> {
  const accepted = acceptedOn(measure, track, "any");
  const band = forTrack(measure.band, track) ?? emptyBand;
  let before: ReadonlyMap<number, TenantSeats> | undefined;
  const isIn = bandTest(band, (tenant: number) => {
    before ??= tenantSeats(source, source.lines(asOf - monthsPerYear), accepted);
    return isInBand(before.get(tenant)?.seats ?? 0, band);
  });
  return (lines) =>
    new Map(
      [...tenantSeats(source, lines, accepted)].filter(([tenant, { seats }]) => isIn(seats, tenant))
    );
}
