/** Which tenants are of a track's size in a month, by the paid seats of one of their workloads. */
import {
  type AssociationName,
  type Band,
  type Eligible,
  forTrack,
  type PerTrack,
  type TrackId,
} from "../rules/types";
import type { LineAssociation, LinesOfMonth, LineSource } from "./usage-lines";

export type Accepts = (association: LineAssociation | undefined) => boolean;

/** The association types of a track. */
export function acceptedOn({ associations }: Eligible, track: TrackId | "any"): Accepts {
  const accepted = new Set<AssociationName>(forTrack(associations, track) ?? []);
  return (association) =>
    association === "every" || (association !== undefined && accepted.has(association));
}

export function isInBand(seats: number, { above, upTo }: Band): boolean {
  return seats > above && (upTo === undefined || seats <= upTo);
}

/** By id of the tenant, 1 where a workload with an accepted association is in the band. */
export function tenantsOfSize(
  { units }: LineSource,
  lines: LinesOfMonth,
  accepts: Accepts,
  bands: PerTrack<Band>,
  track: TrackId | "any"
): ReadonlySet<number> {
  const band = forTrack(bands, track);
  const tenants = new Set<number>();
  if (band === undefined) return tenants;
  for (let line = 0; line < lines.size; line++) {
    const unit = units[lines.units[line] ?? -1];
    if (unit !== undefined && isInBand(lines.seats[line] ?? 0, band) && accepts(unit.association)) {
      tenants.add(unit.tenant);
    }
  }
  return tenants;
}
