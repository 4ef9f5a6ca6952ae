/** Which set of targets a partner is scored by. */
import { note, type Note } from "../core/note";
import type { Place } from "../core/place";
import { tracks as trackNames } from "../rules/names";
import type { TrackChoice, TrackId } from "../rules/types";
import type { Given, Settings } from "../worksheet/inputs";
import { classifiedNotes, classify, trackOf } from "./classify";
import { readingOf } from "./readings-used";
import { scorePerMetric, scoreTrack } from "./score-track";
import type { ClassificationScore, TrackScore } from "./scorecard";
import type { ScoringContext } from "./scoring-context";
import { trackOfRows } from "./track-of-rows";

export interface TrackDecision {
  readonly track: TrackScore;
  /** Every track that was scored, the one that counts among them. */
  readonly all: readonly TrackScore[];
  readonly notes: readonly Note[];
  readonly classification?: ClassificationScore;
}

export function chooseTrack(context: ScoringContext): TrackDecision {
  const choice = context.rules.tracks;
  if (choice.by === "none") {
    const only = { ...scoreTrack("any", context), counts: true };
    return { track: only, all: [only], notes: [] };
  }
  const scored = choice.tracks.map((track) => scoreTrack(track, context));
  const fixed = fixedTrack(choice.tracks, choice.by === "market", context.settings);
  if (choice.by === "classified") return decideByClass(choice, scored, fixed, context);
  if (fixed.track !== undefined) return decide(scored, byTrack(scored, fixed.track), fixed.notes);
  if (choice.by === "market") {
    const named = trackOfRows(choice.tracks, context.measurements);
    const { label } = trackNames[named ?? choice.otherwise];
    const told =
      named === undefined
        ? note("marketAssumed", { market: label })
        : note("trackFromRows", { track: label });
    const winner = byTrack(scored, named ?? choice.otherwise);
    return decide(scored, winner, [...fixed.notes, told]);
  }
  if (choice.reading && readingOf(choice.reading, context.rules, context.settings).option === "b") {
    const mixed = scorePerMetric(scored, context);
    return decide([mixed, ...scored], mixed, fixed.notes);
  }
  return decide(
    scored,
    scored.reduce((one, other) => (isBetter(other, one) ? other : one)),
    fixed.notes
  );
}

/** The partner can't choose, but a setting may show what the other track would give. */
function decideByClass(
  choice: Extract<TrackChoice, { readonly by: "classified" }>,
  scored: readonly TrackScore[],
  fixed: FixedTrack,
  context: ScoringContext
): TrackDecision {
  const classification = classify(choice, context);
  if (fixed.track !== undefined) {
    const track = byTrack(scored, fixed.track);
    const told =
      fixed.place === undefined
        ? []
        : [note("trackFixed", { place: fixed.place, track: track.label })];
    const notes = [...fixed.notes, ...told, ...classifiedNotes(classification)];
    return { ...decide(scored, track, notes), classification };
  }
  const { track, notes } = trackOf(choice, classification, context);
  return { ...decide(scored, byTrack(scored, track), [...fixed.notes, ...notes]), classification };
}

function decide(
  scored: readonly TrackScore[],
  winner: TrackScore,
  notes: readonly Note[]
): TrackDecision {
  const track = { ...winner, counts: true };
  return { track, all: scored.map((each) => (each === winner ? track : each)), notes };
}

function byTrack(scored: readonly TrackScore[], id: TrackId): TrackScore {
  const found = scored.find((each) => each.track === id);
  if (found === undefined) throw new RangeError(`No such track here: ${id}`);
  return found;
}

/** The higher total; on a tie the one whose gates are passed. */
function isBetter(one: TrackScore, other: TrackScore): boolean {
  if (one.total !== other.total) return one.total > other.total;
  return passesGates(one) && !passesGates(other);
}

function passesGates(track: TrackScore): boolean {
  return track.gates.every((gate) => gate.passed);
}

interface FixedTrack {
  readonly track?: TrackId;
  readonly place?: Place;
  readonly notes: readonly Note[];
}

/** The track that a setting fixes, and a remark where a setting names one that isn't among the designation's. */
function fixedTrack(tracks: readonly TrackId[], byMarket: boolean, settings: Settings): FixedTrack {
  const given: readonly (readonly [string, Given<TrackId> | undefined])[] = [
    ["Track", settings.track],
    ...(byMarket ? ([["Market", settings.market]] as const) : []),
  ];
  const unused: Note[] = [];
  for (const [setting, value] of given) {
    if (value === undefined) continue;
    if (tracks.includes(value.value))
      return { track: value.value, place: value.place, notes: unused };
    unused.push(note("settingUnused", { place: value.place, setting }));
  }
  return { notes: unused };
}
