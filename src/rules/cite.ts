/** How a number names its source, and how a citation reads in one line. */
import { sources, type SourceId } from "./sources";
import type { Citation } from "./types";

export function cite(source: SourceId, where: string): Citation {
  return { source, where };
}

/** `deck (May 2022), Requirements for Modern Work` */
export function citationText({ source, where }: Citation): string {
  const { title, date } = sources[source];
  return `${title} (${date}), ${where}`;
}
