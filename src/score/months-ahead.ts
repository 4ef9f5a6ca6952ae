/** How a designation's score changes month by month if nothing happens but certificates that end, or begin to count. */
import { lastDayOfMonth, type Month } from "../core/month";
import type { Place } from "../core/place";
import { measure } from "../measure";
import { asOfMonth } from "../measure/as-of-month";
import type { Telling } from "../core/telling";
import type { Evidence, Measured, Measurements, RowEvidence, RowReason } from "../measure/measured";
import type { Designation, Metric, Requirement } from "../rules/types";
import type { Inputs } from "../worksheet/inputs";
import { chooseRulebook } from "./choose-rulebook";
import { chooseTrack } from "./choose-track";
import type { MetricScore, TrackScore } from "./scorecard";
import { shortfallsOf } from "./shortfalls";

export interface MonthAhead {
  readonly month: Month;
  readonly track: TrackScore;
  readonly qualified: boolean;
  /** Points from which it can be. */
  readonly needed: number;
  /** Against the month before; none in the first. */
  readonly changes: readonly HolderChange[];
}

/** Somebody who counts in a metric, or towards one of its steps, from this month on, or no longer. */
export interface HolderChange {
  readonly metric: Metric;
  readonly requirement: Requirement | undefined;
  readonly who: string;
  readonly counts: boolean;
  /** The certificate that counted until now or does from now on, and what stands against it now. */
  readonly place: Place;
  readonly reason: RowReason;
  /** What is held while it counts, and why it no longer does. */
  readonly holds: Telling | undefined;
  readonly against: Telling | undefined;
}

/**
 * Everything but certificates stays as in the as-of month, and so does the rulebook.
 *
 * @param months How many months after the as-of month; its own comes first.
 * @returns Nothing where no table tells a date or who holds which certificate.
 * @throws Problem as `scoreDesignation` does
 */
export function monthsAhead(
  designation: Designation,
  inputs: Inputs,
  months: number
): readonly MonthAhead[] {
  const asOf = asOfMonth(designation, inputs);
  if (asOf === undefined || inputs.certifications === undefined) return [];
  const { rulebook, rules } = chooseRulebook(designation, inputs, asOf);
  const measureAt = (month: Month): Measurements =>
    measure(designation.id, rules, inputs, lastDayOfMonth(month));
  const now = measureAt(asOf);
  const ahead: MonthAhead[] = [];
  for (let month = asOf; month <= asOf + months; month++) {
    const measurements = withCertificatesOf(month === asOf ? now : measureAt(month), now);
    const { track } = chooseTrack({ rules, measurements, settings: inputs.settings });
    const before = ahead.at(-1)?.track;
    ahead.push({
      month,
      track,
      needed: rulebook.qualifiesFrom,
      qualified: shortfallsOf(track, rulebook, rules, inputs.settings).length === 0,
      changes: before === undefined ? [] : changesBetween(before, track),
    });
  }
  return ahead;
}

function withCertificatesOf(then: Measurements, now: Measurements): Measurements {
  const ofPeople = (metric: Pick<Metric, "measure">): Measurements =>
    metric.measure.by === "certifiedPeople" ? then : now;
  return {
    ...now,
    value: (metric, track, association) => ofPeople(metric).value(metric, track, association),
    requirement: (metric, requirement, track) =>
      ofPeople(metric).requirement(metric, requirement, track),
  };
}

function changesBetween(before: TrackScore, after: TrackScore): readonly HolderChange[] {
  return after.metrics.flatMap((metric) => {
    const earlier = before.metrics.find((each) => each.metric.id === metric.metric.id);
    return earlier === undefined ? [] : changesOf(earlier, metric);
  });
}

function changesOf(before: MetricScore, after: MetricScore): readonly HolderChange[] {
  const { metric } = after;
  if (metric.measure.by !== "certifiedPeople") return [];
  const ofMetric = compare(before.option.measured, after.option.measured).map((change) => ({
    ...change,
    metric,
    requirement: undefined,
  }));
  const ofSteps = after.requirements.flatMap(({ requirement, measured }, index) =>
    compare(before.requirements[index]?.measured, measured).map((change) => ({
      ...change,
      metric,
      requirement,
    }))
  );
  return [...ofMetric, ...ofSteps];
}

type Compared = Omit<HolderChange, "metric" | "requirement">;

/** Rows are the same at every date, in the same order; a person whose other certificate takes over is no change. */
function compare(before: Measured | undefined, after: Measured | undefined): readonly Compared[] {
  const [earlier, later] = [before?.evidence?.(), after?.evidence?.()];
  if (earlier === undefined || later === undefined) return [];
  const ended = countingOnlyIn(earlier.rows, later.rows);
  const begun = countingOnlyIn(later.rows, earlier.rows);
  return [...changed(ended, earlier, later, false), ...changed(begun, later, later, true)];
}

/** @param holding The evidence at the date on which the rows count. */
function changed(
  rows: readonly number[],
  holding: Evidence,
  { rows: now, accounts }: Evidence,
  counts: boolean
): readonly Compared[] {
  if (rows.length === 0) return [];
  const [held, told] = [holding.accounts(rows), accounts(rows)];
  return rows.flatMap((row, at): readonly Compared[] => {
    const evidence = now[row];
    if (evidence === undefined) return [];
    const { who, place, reason } = evidence;
    const against = counts ? undefined : told[at]?.telling;
    return [{ who, place, reason, counts, holds: held[at]?.telling, against }];
  });
}

/** Rows by which people count who don't count in the other rows; two people may have one name. */
function countingOnlyIn(
  rows: readonly RowEvidence[],
  other: readonly RowEvidence[]
): readonly number[] {
  const there = new Map<string, number>();
  for (const { who, reason } of other) {
    if (reason === "counted") there.set(who, (there.get(who) ?? 0) + 1);
  }
  const countsInBoth = (row: number): number => Number(other[row]?.reason === "counted");
  return rows
    .flatMap(({ reason }, row) => (reason === "counted" ? [row] : []))
    .sort((one, two) => countsInBoth(two) - countsInBoth(one))
    .filter((row) => {
      const who = rows[row]?.who ?? "";
      const left = there.get(who) ?? 0;
      there.set(who, left - 1);
      return left <= 0;
    });
}
