/** Which tenants are of a track's size in a month, by the paid seats of one of their workloads. */
import type { Month } from "../../core/month";
import { once } from "../../core/once";
import {
  type AssociationId,
  type AssociationName,
  type Band,
  type Eligible,
  forTrack,
  type PerTrack,
  type TrackId,
} from "../../rules/types";
import { type BandTest, emptyBand, isInBand } from "../usage/band";
import { monthsPerYear } from "../usage/usage-way";
import { lineAssociations, type LinesOfMonth, type LineSource } from "./lines-of-month";

/** By the place of an association in `lineAssociations`, 1 where it counts. */
export type Accepted = Uint8Array;

const acceptedBy = new Map<string, Accepted>();

/** The association types of a track, or the one of them that is asked for; the same object for the same ones. */
export function acceptedOn(
  { associations }: Eligible,
  track: TrackId | "any",
  wanted: AssociationId | "any"
): Accepted {
  const names = forTrack(associations, track) ?? [];
  const key = [wanted, ...names].join("|");
  const accepted = acceptedBy.get(key) ?? findAccepted(names, wanted);
  acceptedBy.set(key, accepted);
  return accepted;
}

function findAccepted(names: readonly AssociationName[], wanted: AssociationId | "any"): Accepted {
  return Uint8Array.from(lineAssociations, (each) => {
    const isAccepted = each === "every" || names.includes(each);
    return isAccepted && (wanted === "any" || each === "every" || each === wanted) ? 1 : 0;
  });
}

/** Of which measure, track and month a tenant's size is asked for. */
export interface SizeQuestion {
  readonly measure: Eligible & { readonly band: PerTrack<Band> };
  readonly track: TrackId | "any";
  readonly asOf: Month;
}

/** Whether the seats of one workload bring its tenant to the track's size, or the track keeps it. */
export function sizeTest(source: LineSource, question: SizeQuestion): BandTest<number> {
  const band = bandOf(question);
  const keeps =
    band.keepsOutgrown === "enterprise" ? once(() => outgrown(source, question)) : undefined;
  return (seats, tenant) => isInBand(seats, band) || keeps?.()[tenant] === 1;
}

/** By id of the tenant, 1 where it is Enterprise in the as-of month, and was of this track's size a year before. */
function outgrown(source: LineSource, question: SizeQuestion): Uint8Array {
  const { asOf } = question;
  const before = tenantsIn(source, source.lines(asOf - monthsPerYear), question);
  const now = tenantsIn(source, source.lines(asOf), { ...question, track: "enterprise" });
  return now.map((isIn, tenant) => (before[tenant] === 1 ? isIn : 0));
}

function tenantsIn(source: LineSource, lines: LinesOfMonth, question: SizeQuestion): Uint8Array {
  const band = bandOf(question);
  const accepted = acceptedOn(question.measure, question.track, "any");
  return findTenants(source, lines, accepted, (seats) => isInBand(seats, band));
}

function bandOf({ measure, track }: SizeQuestion): Band {
  return forTrack(measure.band, track) ?? emptyBand;
}

const known = new WeakMap<LinesOfMonth, Map<string, Uint8Array>>();

/** By id of the tenant, 1 where a workload with an accepted association is of the track's size. */
export function tenantsOfSize(
  source: LineSource,
  lines: LinesOfMonth,
  question: SizeQuestion
): Uint8Array {
  const { measure, track, asOf } = question;
  const ofLines = known.get(lines) ?? new Map<string, Uint8Array>();
  known.set(lines, ofLines);
  const key = JSON.stringify([
    forTrack(measure.band, track),
    forTrack(measure.associations, track),
    asOf,
  ]);
  const accepted = acceptedOn(measure, track, "any");
  const found =
    ofLines.get(key) ?? findTenants(source, lines, accepted, sizeTest(source, question));
  ofLines.set(key, found);
  return found;
}

function findTenants(
  { tenantOf, associationOf }: LineSource,
  lines: LinesOfMonth,
  accepted: Accepted,
  isOfSize: BandTest<number>
): Uint8Array {
  const tenants = new Uint8Array(largest(tenantOf) + 1);
  for (let line = 0; line < lines.size; line++) {
    const unit = lines.units[line] ?? 0;
    const tenant = tenantOf[unit] ?? 0;
    if (accepted[associationOf[unit] ?? 0] === 1 && isOfSize(lines.seats[line] ?? 0, tenant)) {
      tenants[tenant] = 1;
    }
  }
  return tenants;
}

/** 0 where there are none. */
export function largest(numbers: ArrayLike<number>): number {
  let most = 0;
  for (let at = 0; at < numbers.length; at++) most = Math.max(most, numbers[at] ?? 0);
  return most;
}
