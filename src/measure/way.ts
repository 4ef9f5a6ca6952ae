/** What a way of measuring is given, and what it gives. */
import type { Day } from "../core/month";
import type {
  AssociationId,
  DesignationRules,
  Metric,
  MetricId,
  Requirement,
  TrackId,
} from "../rules/types";
import type { Wanted } from "../worksheet/usage/month-columns";
import type { Inputs } from "../worksheet/inputs";
import type { UsageTable } from "../worksheet/usage/usage-table";
import type { Measured } from "./measured";

export interface MeasureContext {
  readonly rules: DesignationRules;
  readonly inputs: Inputs;
  /** Any day of the month that is scored. */
  readonly asOf: Day | undefined;
  /** What all metrics together read of a table, so that it is walked through once. */
  readonly wanted: (table: UsageTable) => Wanted;
}

/** What is measured: a metric, or what tells the track. */
export interface Measurable extends Pick<
  Metric,
  "measure" | "targets" | "requirements" | "readings"
> {
  readonly id: MetricId | "track";
}

/** Measures metrics of one kind; `undefined` where the tables it needs aren't given. */
export interface WayOfMeasuring {
  value(
    metric: Measurable,
    track: TrackId | "any",
    association: AssociationId | "any"
  ): Measured | undefined;
  requirement(
    metric: Measurable,
    requirement: Requirement,
    track: TrackId | "any"
  ): Measured | undefined;
}
