/** Which tenants are of a track's size in a month, by the paid seats of one of their workloads. */
import {
  type AssociationId,
  type Band,
  type Eligible,
  forTrack,
  type PerTrack,
  type TrackId,
} from "../../rules/types";
import { lineAssociations, type LinesOfMonth, type LineSource } from "./usage-lines";

/** By the place of an association in `lineAssociations`, 1 where it counts. */
export type Accepted = Uint8Array;

/** The association types of a track, or the one of them that is asked for. */
export function acceptedOn(
  { associations }: Eligible,
  track: TrackId | "any",
  wanted: AssociationId | "any"
): Accepted {
  const names = forTrack(associations, track) ?? [];
  return Uint8Array.from(lineAssociations, (each) => {
    const isAccepted = each === "every" || names.includes(each);
    return isAccepted && (wanted === "any" || each === "every" || each === wanted) ? 1 : 0;
  });
}

export function isInBand(seats: number, { above, upTo }: Band): boolean {
  return seats > above && (upTo === undefined || seats <= upTo);
}

const known = new WeakMap<LinesOfMonth, Map<string, Uint8Array>>();

/** By id of the tenant, 1 where a workload with an accepted association is in the band. */
export function tenantsOfSize(
  source: LineSource,
  lines: LinesOfMonth,
  eligible: Eligible & { readonly band: PerTrack<Band> },
  track: TrackId | "any"
): Uint8Array {
  const band = forTrack(eligible.band, track);
  const ofLines = known.get(lines) ?? new Map<string, Uint8Array>();
  known.set(lines, ofLines);
  const key = JSON.stringify([band, forTrack(eligible.associations, track)]);
  const found =
    ofLines.get(key) ?? findTenants(source, lines, acceptedOn(eligible, track, "any"), band);
  ofLines.set(key, found);
  return found;
}

function findTenants(
  { tenantOf, associationOf }: LineSource,
  lines: LinesOfMonth,
  accepted: Accepted,
  band: Band | undefined
): Uint8Array {
  const tenants = new Uint8Array(largest(tenantOf) + 1);
  if (band === undefined) return tenants;
  for (let line = 0; line < lines.size; line++) {
    const unit = lines.units[line] ?? 0;
    if (accepted[associationOf[unit] ?? 0] === 1 && isInBand(lines.seats[line] ?? 0, band)) {
      tenants[tenantOf[unit] ?? 0] = 1;
    }
  }
  return tenants;
}

function largest(numbers: readonly number[]): number {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  return most;
}
