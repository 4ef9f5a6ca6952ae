/** One thing that two rulebooks say differently. */
import type { Text } from "../../core/language";
import type { Citation, DesignationRules, Metric, TrackId, UnitId } from "../../rules/types";

/** What a rulebook says: a number in the unit, words, or nothing. */
export type Said = number | Text | undefined;

/** Which part of a metric differs: in this order one rulebook is turned into the other to see what each part changes. */
export const stages = ["frame", "counting", "requirements", "target"] as const;
export type Stage = (typeof stages)[number];

export interface RuleDifference {
  /** Absent where it concerns the designation as a whole. */
  readonly metric: Metric | undefined;
  readonly track: TrackId | "any";
  readonly what: Text;
  readonly inA: Said;
  readonly inB: Said;
  readonly unit?: UnitId;
  /** Both are names separated by semicolons. */
  readonly isList?: boolean;
  readonly stage: Stage;
  readonly source: Citation;
}

export type TrackOrAny = TrackId | "any";

function tracksOf({ tracks }: DesignationRules): readonly TrackOrAny[] {
  return tracks.by === "none" ? ["any"] : tracks.tracks;
}

/** The tracks of two rulebooks. */
export interface TracksCompared {
  /** Each once; `any` stands for tracks that the other rulebook has. */
  readonly all: readonly TrackOrAny[];
  /** The rulebooks have no track in common, and so nothing track by track to compare. */
  readonly areDisjoint: boolean;
}

export function tracksCompared(a: DesignationRules, b: DesignationRules): TracksCompared {
  const [inA, inB] = [tracksOf(a), tracksOf(b)];
  const named = [...new Set([...inB, ...inA])].filter((track) => track !== "any");
  return {
    all: named.length === 0 ? ["any"] : named,
    areDisjoint:
      !inA.includes("any") && !inB.includes("any") && inA.every((track) => !inB.includes(track)),
  };
}

export function isSaidAlike(one: Said, other: Said): boolean {
  return typeof one === "object" && typeof other === "object" ? one.en === other.en : one === other;
}

/** A line for each track, or a single one where all tracks say the same. */
export function onTracks(
  { all, areDisjoint }: TracksCompared,
  line: (track: TrackOrAny) => RuleDifference
): readonly RuleDifference[] {
  const lines = all.map(line);
  const isRelevant = (said: Said): boolean => !areDisjoint || said !== undefined;
  const [inA, inB] = [lines.map((each) => each.inA), lines.map((each) => each.inB)].map((said) =>
    said.filter(isRelevant)
  );
  const areAlike = (said: readonly Said[] = []): boolean =>
    said.every((each) => isSaidAlike(each, said[0]));
  const [first] = lines;
  const isOne = first !== undefined && areAlike(inA) && areAlike(inB);
  return (
    isOne ? [{ ...first, track: "any" as const, inA: inA?.[0], inB: inB?.[0] }] : lines
  ).filter((each) => !isSaidAlike(each.inA, each.inB));
}
