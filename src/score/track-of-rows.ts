/** The track that the rows of metrics tables tell: the one they name, where they name only one. */
import type { Measurements } from "../measure/measured";
import type { TrackId } from "../rules/types";

export function trackOfRows(
  tracks: readonly TrackId[],
  { tracksNamed }: Pick<Measurements, "tracksNamed">
): TrackId | undefined {
  const named = tracks.filter((each) => tracksNamed.has(each));
  return named.length === 1 ? named[0] : undefined;
}
