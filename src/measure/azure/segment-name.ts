/** When two names of a customer segment mean the same one, and which ones the rules or exports know. */
import { nameKey } from "../../core/text";
import { designations, measuresOf } from "../../rules";
import { findTrack } from "../../worksheet/names";

/** Segments that tracks are called by have the other names of those, too: KMU is SMB. */
export function segmentKey(text: string): string {
  return findTrack(text) ?? nameKey(text);
}

const counting = designations
  .flatMap(({ versions }) => versions.flatMap(measuresOf))
  .flatMap((measure) => (measure.by === "segmentShare" ? measure.segments : []));

/** Those that make a track, and the one that customers outside of them belong to. */
export const knownSegments: readonly string[] = [...new Set([...counting, "Enterprise"])];

const knownKeys = new Set(knownSegments.map(segmentKey));

export function isKnownSegment(text: string): boolean {
  return knownKeys.has(segmentKey(text));
}
