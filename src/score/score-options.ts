/** Points of a metric's association options, each against its own target. */
import { entriesOf } from "../core/entries";
import { note, type Note } from "../core/note";
import type { Measured } from "../measure/measured";
import { associations } from "../rules/names";
import {
  type AssociationId,
  forTrack,
  type Metric,
  type TrackId,
  type UnitId,
} from "../rules/types";
import type { Settings, TargetSetting } from "../worksheet/inputs";
import { pointsFor } from "./points";
import { readingOf } from "./readings-used";
import type { OptionScore } from "./scorecard";
import type { ScoringContext } from "./scoring-context";

/** Growth beyond this is more likely a percentage typed as a number than five times the base. */
const largestPlausibleGrowth = 5;

/** Every association option of the metric on the track, none of them counting yet. */
export function scoreOptions(
  metric: Metric,
  track: TrackId | "any",
  context: ScoringContext
): readonly OptionScore[] {
  const targets = forTrack(metric.targets, track) ?? {};
  const wholeUnits = readingOf("GE-1", context.rules, context.settings).option === "b";
  return entriesOf(targets).map(([association, published]) => {
    const measured = context.measurements.value(metric, track, association);
    const option = { track, association, published };
    return scoreOption(metric, option, measured, context.settings, wholeUnits);
  });
}

interface Option {
  readonly track: TrackId | "any";
  readonly association: AssociationId | "any";
  readonly published: number;
}

/** One option with the value found for it. */
export function scoreOption(
  metric: Metric,
  { track, association, published }: Option,
  measured: Measured | undefined,
  settings: Settings,
  wholeUnits: boolean
): OptionScore {
  const override = targetOverride(metric, track, association, settings);
  const target = override?.value ?? published;
  const value = measured?.amount ?? 0;
  const increment = wholeUnits ? incrementOf(metric, track) : undefined;
  return {
    kind: "cap",
    label: association === "any" ? metric.label : associations[association].label,
    counts: false,
    notes: optionNotes(metric, measured, override && { published, place: override.place }),
    parts: [],
    association,
    measured,
    value,
    unit: unitOf(metric, settings),
    target,
    maximum: metric.maximum,
    points: pointsFor(value, target, metric.maximum, increment),
    source: metric.source,
    override: override && { published, place: override.place },
  };
}

function unitOf({ unit, unitBy }: Metric, { readings }: Settings): UnitId {
  const chosen = unitBy && readings.get(unitBy.reading);
  return (chosen && unitBy.units[chosen.value]) ?? unit;
}

/** The published whole unit of a continuous metric. */
export function incrementOf({ increment }: Metric, track: TrackId | "any"): number | undefined {
  return increment && forTrack(increment, track);
}

/** The most specific `Target …` setting that fits. */
export function targetOverride(
  metric: Metric,
  track: TrackId | "any",
  association: AssociationId | "any",
  settings: Settings
): TargetSetting | undefined {
  const fitting = settings.targets.filter(
    (target) =>
      target.metric === metric.id &&
      (target.track === undefined || target.track === track) &&
      (target.association === undefined || target.association === association)
  );
  const specificity = (target: TargetSetting): number =>
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
