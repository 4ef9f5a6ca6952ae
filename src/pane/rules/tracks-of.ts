/** The tracks that a designation has targets for; none where its targets are for everybody. */
import type { DesignationRules, TrackId } from "../../rules/types";

export function tracksOf({ tracks }: DesignationRules): readonly TrackId[] {
  return tracks.by === "none" ? [] : tracks.tracks;
}
