/** What a function was given, once read: typed tables, settings and the as-of date. */
import type { Day, Month } from "../core/month";
import type { Note } from "../core/note";
import type { Place } from "../core/place";
import type { Problem } from "../core/problem";
import type { UsageKindId } from "./kinds";
import type { Table } from "./tables/recognise";
import type { UsageTable } from "./usage/usage-table";
import type {
  AreaId,
  AssociationId,
  MetricId,
  RequirementId,
  RulebookId,
  TrackId,
} from "../rules/types";

/** A range as the host delivers it: rows of raw cells, or one cell. */
export interface RawRange {
  readonly cells: readonly (readonly unknown[])[];
  readonly address?: string;
  /** Which of the function's ranges, counted from 1. */
  readonly number: number;
}

/** One row of a metrics table. What a field leaves open, it leaves open for all areas, tracks or associations. */
export interface MetricRow {
  readonly metric: MetricId;
  /** Set where the row gives what the metric requires, such as `Usage growth ACR`, and not the metric itself. */
  readonly requirement?: RequirementId;
  readonly area?: AreaId;
  readonly track?: TrackId;
  readonly association?: AssociationId;
  /** A cell that can't be read is a problem only for who needs the row. */
  readonly value: number | Problem;
  readonly blank: boolean;
  /** The value's cell. */
  readonly place: Place;
  /** The month that a METRICS table carries. */
  readonly asOf?: Given<Month>;
}

/** A setting's value and the cell it stands in. */
export interface Given<T> {
  readonly value: T;
  readonly place: Place;
}

export interface TargetSetting extends Given<number> {
  readonly metric: MetricId;
  readonly track?: TrackId;
  readonly association?: AssociationId;
}

export interface CertificationSetting extends Given<string> {
  readonly metric: MetricId;
  /** A step before the metric's list; the list itself where absent. */
  readonly requirement?: RequirementId;
}

export interface Settings {
  readonly asOf?: Given<Day>;
  readonly rulebook?: Given<RulebookId>;
  readonly track?: Given<TrackId>;
  readonly market?: Given<TrackId>;
  /** By reading id, the chosen letter. */
  readonly readings: ReadonlyMap<string, Given<string>>;
  readonly targets: readonly TargetSetting[];
  /** Further certifications that count for a metric or a step of it, as the user writes them. */
  readonly certifications: readonly CertificationSetting[];
  /** MCV rates by workload. */
  readonly rates: readonly (Given<number> & { readonly workload: string })[];
  readonly dateOrder?: "d/m/y" | "m/d/y";
  readonly decimalSeparator?: "." | ",";
  readonly leaveOutUnreadable: boolean;
}

/** Texts as small integers; -1 is blank. */
export interface TextColumn {
  readonly ids: Int32Array;
  /** The text of an id, as first seen. */
  readonly texts: readonly string[];
}

/** A stretch of table rows that comes from one range. */
export interface Segment {
  /** The range; its `row` is the row of the segment's first table row. */
  readonly place: Place;
  readonly firstRow: number;
  readonly rows: number;
}

export interface IdentityColumn extends TextColumn {
  /** Its name among the columns of certifications tables. */
  readonly column: string;
}

/** People and what they hold: one line per row below the header, in the order of the ranges. */
export interface CertificationTable {
  readonly rows: number;
  readonly segments: readonly Segment[];
  /** Columns whose equal texts mean the same person. */
  readonly identities: readonly IdentityColumn[];
  /** A name to show; never used to tell people apart unless it is the only column. */
  readonly person: TextColumn;
  readonly certification: TextColumn;
  readonly type?: TextColumn;
  readonly status?: TextColumn;
  /** Days; NaN is blank. */
  readonly completed?: Float64Array;
  readonly expires?: Float64Array;
  /** Why a row isn't data: blank, total or repeated header, or unreadable where those are left out. 0 is data. */
  readonly notData: Uint8Array;
  /** By segment, where its columns stand in the range, for messages. */
  readonly positions: readonly ReadonlyMap<string, number>[];
}

export interface Inputs {
  readonly metrics: readonly MetricRow[];
  /** A metrics table without an Area column, which SUMMARY can't use. */
  readonly metricsWithoutArea?: Place;
  readonly settings: Settings;
  readonly certifications?: CertificationTable;
  /** Tables with a row per customer and month, ranges of one kind as one. */
  readonly usage: ReadonlyMap<UsageKindId, UsageTable>;
  /** Every range that is a table, as it was recognised. */
  readonly tables: readonly Table[];
  /** From a single date cell or the `As of` setting. */
  readonly asOf?: Given<Day>;
  readonly notes: readonly Note[];
}
