/** What measuring gives: a metric's value, where it comes from, and how many rows stand behind it. */
import type { Text } from "../core/language";
import type { Note } from "../core/note";
import type { Place } from "../core/place";
import type { Telling } from "../core/telling";
import type { AssociationId, Classification, Metric, Requirement, TrackId } from "../rules/types";

/** Why a row counted or didn't: the closed list. */
export const rowReasons = [
  "counted",
  "alreadyCounted",
  "notData",
  "unreadable",
  "otherCertification",
  "unknownCertification",
  "examRow",
  "combinationIncomplete",
  "expired",
  "retired",
  "completedLater",
  "inactive",
  "otherGroupMissing",
  "gateMissing",
  "afterAsOf",
  "outsideMonths",
  "duplicate",
  "otherAssociation",
  "otherOffer",
  "otherService",
  "otherSegment",
  "otherWorkload",
  "otherLine",
  "unpaid",
  "belowFloor",
  "noUsage",
  "noRate",
  "notAttached",
  "outsideBand",
  "beforeAssociation",
  "associatedLater",
  "claimedTooLate",
  "alreadyDeployed",
  "noChange",
  "lessSpecific",
  "overridden",
] as const;
export type RowReason = (typeof rowReasons)[number];

/** One row of the input and what it gave to a metric. */
export interface RowEvidence {
  readonly place: Place;
  /** The customer or person, as the row names it. */
  readonly who: string;
  readonly contribution: number;
  readonly reason: RowReason;
  /** Of a combined metric, the part that looks at the row. */
  readonly part?: Text;
}

/** By how much a metric changes, or that there would be no value any more. */
export type Change = number | "unmeasured";

/** What a row's sentence is made from, and what the metric would be without the row. */
export interface RowAccount {
  /** Absent where the reason says it all. */
  readonly telling?: Telling;
  /**
   * What removing the row changes, everything else as it is: the as-of month, the months that the table covers and the columns that
   * its other rows have.
   */
  readonly change: Change;
  /** The row that counts in its place. */
  readonly instead?: Place;
}

/** Every row of the tables that a metric was measured from, each once, in the order of the tables. */
export interface Evidence {
  readonly rows: readonly RowEvidence[];
  /** @param indices Of `rows`; several are accounted for at once, because that is much faster. */
  readonly accounts: (indices: readonly number[]) => readonly RowAccount[];
  /** The index of the row that a cell is in; below 0 where it is in none. */
  readonly indexOf: (place: Place) => number;
  /** Indices of the rows of a customer or person, by a name, id or e-mail in any case. */
  readonly indicesOf: (who: string) => readonly number[];
}

export interface RowCounts {
  readonly counted: number;
  readonly leftOut: ReadonlyMap<RowReason, number>;
}

/** A value that was found for a metric or for what it requires. */
export interface Measured {
  readonly amount: number;
  /** There is no value, and a note says why: it scores as 0. */
  readonly blank?: true;
  /** The cell of the metrics table it was read from; absent when rows were measured. */
  readonly place?: Place;
  /** The association its metrics row names. */
  readonly association?: AssociationId;
  /** What the rows measure, where a metrics table says otherwise. */
  readonly overrides?: Measured;
  readonly rows?: RowCounts;
  /** Every row with its contribution and reason; computed when asked for. */
  readonly evidence?: () => Evidence;
  readonly notes: readonly Note[];
}

/** All that could be measured for one designation; `undefined` where nothing gives a value. */
export interface Measurements {
  value(
    metric: Metric,
    track: TrackId | "any",
    association: AssociationId | "any"
  ): Measured | undefined;
  requirement(
    metric: Metric,
    requirement: Requirement,
    track: TrackId | "any"
  ): Measured | undefined;
  /** What the rows say about the track. */
  classification(classification: Classification): Measured | undefined;
  /** The tracks that rows of the metrics tables name. */
  readonly tracksNamed: ReadonlySet<TrackId>;
  /** Remarks on the input that belong to no single metric. */
  readonly notes: readonly Note[];
  /** Those among them that concern every number of people measured from certifications tables. */
  readonly peopleNotes: readonly Note[];
}
