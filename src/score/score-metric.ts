/** Points of one metric on one track: its best association option, if what it requires is met. */
import { note, type Note } from "../core/note";
import type { Measured, Measurements } from "../measure/measured";
import { associations } from "../rules/names";
import {
  type AssociationId,
  type DesignationRules,
  forTrack,
  type Metric,
  type Requirement,
  type TrackId,
} from "../rules/types";
import type { Settings } from "../worksheet/inputs";
import { pointsFor } from "./points";
import { readingOf } from "./readings-used";
import type { MetricScore, OptionScore, RequirementScore } from "./scorecard";

/** Growth beyond this is more likely a percentage typed as a number than five times the base. */
const largestPlausibleGrowth = 5;

export interface ScoringContext {
  readonly rules: DesignationRules;
  readonly measurements: Measurements;
  readonly settings: Settings;
}

export function scoreMetric(
  metric: Metric,
  track: TrackId | "any",
  context: ScoringContext
): MetricScore {
  const options = optionsOf(metric, track, context);
  const best = options.reduce((one, other) => (isBetter(other, one) ? other : one));
  const option = { ...best, counts: true };
  const requirements = metric.requirements.flatMap((requirement) =>
    scoreRequirement(metric, requirement, track, context, hasValue(option))
  );
  const earned = requirements.reduce((sum, requirement) => sum + requirement.points, 0);
  const unlocked = requirements.every((requirement) => requirement.met);
  const shown = options.map((each) => (each === best ? option : each));
  return {
    kind: "metric",
    label: metric.label,
    counts: true,
    notes:
      option.measured === undefined
        ? [note("metricMissing", {})]
        : assumedAssociation(option, options),
    parts: [...shown, ...requirements],
    metric,
    category: metric.category,
    track,
    points: Math.min(earned + (unlocked ? option.points : 0), metric.maximum),
    maximum: metric.maximum,
    option,
    options: shown,
    requirements,
  };
}

function hasValue({ measured }: OptionScore): boolean {
  return measured !== undefined && measured.blank !== true;
}

/** More points; on a tie the one that has a value at all, then further progress. */
function isBetter(one: OptionScore, other: OptionScore): boolean {
  if (one.points !== other.points) return one.points > other.points;
  if (hasValue(one) !== hasValue(other)) return hasValue(one);
  return one.value / one.target > other.value / other.target;
}

/** Every association option of the metric on the track, none of them counting yet. */
function optionsOf(
  metric: Metric,
  track: TrackId | "any",
  context: ScoringContext
): readonly OptionScore[] {
  const targets = forTrack(metric.targets, track) ?? {};
  const wholeUnits = readingOf("GE-1", context.rules, context.settings).option === "b";
  return (Object.entries(targets) as [AssociationId | "any", number][]).map(
    ([association, published]) => {
      const override = targetOverride(metric, track, association, context.settings);
      const measured = context.measurements.value(metric, track, association);
      const target = override?.value ?? published;
      const value = measured?.amount ?? 0;
      return {
        kind: "cap",
        label: association === "any" ? metric.label : associations[association].label,
        counts: false,
        notes: optionNotes(metric, measured, override && { published, place: override.place }),
        parts: [],
        association,
        measured,
        value,
        unit: metric.unit,
        target,
        maximum: metric.maximum,
        points: pointsFor(value, target, metric.maximum, wholeUnits ? metric.increment : undefined),
        source: metric.source,
        override: override && { published, place: override.place },
      };
    }
  );
}

/** The most specific `Target …` setting that fits. */
function targetOverride(
  metric: Metric,
  track: TrackId | "any",
  association: AssociationId | "any",
  settings: Settings
) {
  const fitting = settings.targets.filter(
    (target) =>
      target.metric === metric.id &&
      (target.track === undefined || target.track === track) &&
      (target.association === undefined || target.association === association)
  );
  const specificity = (target: (typeof fitting)[number]): number =>
    (target.track === undefined ? 0 : 2) + (target.association === undefined ? 0 : 1);
  return fitting.sort((one, other) => specificity(other) - specificity(one))[0];
}

function optionNotes(
  metric: Metric,
  measured: Measured | undefined,
  override: OptionScore["override"]
): readonly Note[] {
  const notes: Note[] = [...(measured?.notes ?? [])];
  if (metric.unit === "%" && measured?.place && measured.amount > largestPlausibleGrowth) {
    notes.push(note("growthLarge", { place: measured.place, percent: measured.amount * 100 }));
  }
  if (override !== undefined) notes.push(note("targetOverridden", override));
  return notes;
}

function assumedAssociation(option: OptionScore, options: readonly OptionScore[]): readonly Note[] {
  const isOpen =
    options.length > 1 &&
    option.measured?.place !== undefined &&
    option.measured.association === undefined;
  return isOpen ? [note("associationAssumed", { association: option.association })] : [];
}

/** The requirement on this track, or nothing where the track doesn't have it. */
function scoreRequirement(
  metric: Metric,
  requirement: Requirement,
  track: TrackId | "any",
  context: ScoringContext,
  isValued: boolean
): readonly RequirementScore[] {
  const needed = forTrack(requirement.atLeast, track);
  if (needed === undefined) return [];
  const measured = context.measurements.requirement(metric, requirement, track);
  const met = measured === undefined || measured.amount >= needed;
  const earns = forTrack(requirement.earns, track) ?? 0;
  return [
    {
      kind: "requirement",
      label: requirement.label,
      counts: true,
      notes: requirementNotes(requirement, measured, needed, earns, isValued),
      parts: [],
      requirement,
      measured,
      needed,
      met,
      points: met ? earns : 0,
      source: requirement.source,
    },
  ];
}

function requirementNotes(
  requirement: Requirement,
  measured: Measured | undefined,
  needed: number,
  earns: number,
  isValued: boolean
): readonly Note[] {
  if (measured !== undefined) {
    if (measured.amount >= needed) return measured.notes;
    return [
      ...measured.notes,
      note("requirementFailed", { requirement: requirement.label, needed, value: measured.amount }),
    ];
  }
  if (earns > 0)
    return [note("requirementEarns", { requirement: requirement.label, points: earns })];
  return isValued ? [note("requirementAssumed", { requirement: requirement.label })] : [];
}
