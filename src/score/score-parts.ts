/** Value and points of a combined metric: the shares of its parts, each of its own target, added before the maximum caps them. */
import { note, type Note } from "../core/note";
import type { Measured, RowReason } from "../measure/measured";
import { overridingEvidence } from "../measure/typed-evidence";
import { forTrack, type Metric, type TrackId } from "../rules/types";
import { bestOption } from "./best-option";
import { combinedEvidence } from "./combined-evidence";
import { clamped, shareFor } from "./points";
import { readingOf } from "./readings-used";
import { incrementOf, scoreOption, scoreOptions, targetOverride } from "./score-options";
import type { OptionScore, PartScore } from "./scorecard";
import type { ScoringContext } from "./scoring-context";

export interface Combined {
  readonly option: OptionScore;
  readonly shares: readonly PartScore[];
  readonly notes: readonly Note[];
}

/** A number typed for the whole counts where the tables give none of its parts. */
export function scoreParts(
  metric: Metric,
  parts: readonly Metric[],
  track: TrackId | "any",
  context: ScoringContext
): Combined {
  const whole = context.measurements.value(metric, track, "any");
  const published = forTrack(metric.targets, track)?.any ?? 1;
  const target = targetOverride(metric, track, "any", context.settings)?.value ?? published;
  const shares = parts.map((part) => scorePart(part, track, context, target / published));
  const option = { track, association: "any" as const, published };
  const sum = added(shares, target);
  const areTyped = shares.some((share) => share.option.measured?.place !== undefined);
  if (whole?.place !== undefined && !areTyped) {
    const given = sum === undefined ? whole : overriding(whole, sum);
    return {
      option: scoreOption(metric, option, given, context.settings, false),
      shares: shares.map((share) => ({ ...share, counts: false })),
      notes: [],
    };
  }
  const combined = scoreOption(metric, option, sum, context.settings, false);
  const points = shares.reduce((all, share) => all + share.points, 0);
  return {
    option: { ...combined, points: clamped(points, metric.maximum) },
    shares: sum === undefined ? shares : shares.map(withMissing),
    notes: whole?.place === undefined ? [] : [note("wholeIgnored", { place: whole.place })],
  };
}

/** @param raised An own target of the whole as a multiple of the published one: a part without an own target follows it. */
function scorePart(
  part: Metric,
  track: TrackId | "any",
  context: ScoringContext,
  raised: number
): PartScore {
  const best = bestOption(scoreOptions(part, track, context));
  const target = best.override === undefined ? best.target * raised : best.target;
  const option = { ...best, counts: true, target };
  const { value, maximum } = option;
  const wholeUnits = readingOf("GE-1", context.rules, context.settings).option === "b";
  return {
    kind: "part",
    label: part.label,
    counts: true,
    notes: [],
    parts: [],
    metric: part,
    track,
    option,
    points: shareFor(value, target, maximum, wholeUnits ? incrementOf(part, track) : undefined),
  };
}

function withMissing(share: PartScore): PartScore {
  return share.option.measured === undefined
    ? { ...share, notes: [note("partMissing", { part: share.label })] }
    : share;
}

/** The parts' values in the unit of the whole, with the rows of all; `undefined` where no part has a value. */
function added(shares: readonly PartScore[], target: number): Measured | undefined {
  const found = shares.flatMap(({ label, option }) =>
    option.measured === undefined
      ? []
      : [{ label, measured: option.measured, amount: option.value, weight: target / option.target }]
  );
  if (found.length === 0) return undefined;
  const hasRows = found.some(({ measured }) => measured.rows !== undefined);
  return {
    amount: found.reduce((sum, { amount, weight }) => sum + amount * weight, 0),
    blank: found.every(({ measured }) => measured.blank === true) ? true : undefined,
    rows: hasRows ? addedRows(found.map(({ measured }) => measured)) : undefined,
    evidence: () => combinedEvidence(found),
    notes: [],
  };
}

function addedRows(all: readonly Measured[]): NonNullable<Measured["rows"]> {
  const leftOut = new Map<RowReason, number>();
  let counted = 0;
  for (const { rows } of all) {
    counted += rows?.counted ?? 0;
    for (const [reason, count] of rows?.leftOut ?? [])
      leftOut.set(reason, (leftOut.get(reason) ?? 0) + count);
  }
  return { counted, leftOut };
}

function overriding(whole: Measured, measured: Measured): Measured {
  if (whole.place === undefined) return whole;
  const remark = note("overridesMeasured", { place: whole.place, measured: measured.amount });
  const evidence = overridingEvidence(whole, measured);
  return { ...whole, evidence, overrides: measured, notes: [...whole.notes, remark] };
}
