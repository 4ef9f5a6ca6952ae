/** Which track the rows, or else the metrics table, put a partner on that can't choose one. */
import { note, type Note } from "../core/note";
import { tracks as trackNames, units } from "../rules/names";
import type { TrackChoice, TrackId } from "../rules/types";
import type { ClassificationScore } from "./scorecard";
import type { ScoringContext } from "./scoring-context";
import { trackOfRows } from "./track-of-rows";

type Classified = Extract<TrackChoice, { readonly by: "classified" }>;

export function classify(
  { classification }: Classified,
  { measurements }: ScoringContext
): ClassificationScore {
  const measured = measurements.classification(classification);
  const { atLeast, reached, below, label, source } = classification;
  const hasValue = measured !== undefined && measured.blank !== true;
  return {
    kind: "classification",
    label,
    counts: true,
    notes: measured?.notes ?? [],
    parts: [],
    classification,
    measured,
    track: hasValue ? (measured.amount >= atLeast ? reached : below) : undefined,
    source,
  };
}

/** What the rows come to; nothing where they don't tell. */
export function classifiedNotes({
  track,
  measured,
  classification,
}: ClassificationScore): readonly Note[] {
  if (track === undefined || measured === undefined) return [];
  const { label, atLeast, reached, unit } = classification;
  const told = note("trackClassified", {
    track: trackNames[track].label,
    label,
    value: measured.amount,
    bar: atLeast,
    unit: units[unit],
    reached: trackNames[reached].label,
  });
  return [told, ...measured.notes];
}

/** By the rows; else the one track that a metrics table's rows name; else the one that is assumed. */
export function trackOf(
  choice: Classified,
  score: ClassificationScore,
  { measurements }: ScoringContext
): { readonly track: TrackId; readonly notes: readonly Note[] } {
  if (score.track !== undefined) return { track: score.track, notes: classifiedNotes(score) };
  const own = score.measured?.notes ?? [];
  const named = trackOfRows(choice.tracks, measurements);
  if (named !== undefined) {
    const told = note("trackFromRows", { track: trackNames[named].label });
    return { track: named, notes: [...own, told] };
  }
  const assumed = note("trackAssumed", { track: trackNames[choice.otherwise].label });
  return { track: choice.otherwise, notes: [...own, assumed] };
}
