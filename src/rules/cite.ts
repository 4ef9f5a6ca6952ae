/** How a number names its source. */
import type { SourceId } from "./sources";
import type { Citation } from "./types";

export function cite(source: SourceId, where: string): Citation {
  return { source, where };
}
