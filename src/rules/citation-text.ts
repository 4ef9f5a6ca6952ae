/** How a citation reads in one line; apart from the numbers that cite, for only explanations load the sources' titles. */
import { sources } from "./sources";
import type { Citation } from "./types";

/** `deck (May 2022), Requirements for Modern Work` */
export function citationText({ source, where }: Citation): string {
  const { title, date } = sources[source];
  return `${title} (${date}), ${where}`;
}
