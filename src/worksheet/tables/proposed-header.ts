/** Which of the headers that aren't read a settings row may name for a column that is missing. */
import { nearestName } from "../../core/text";

export function nearHeader(
  unread: readonly string[],
  headers: readonly string[]
): string | undefined {
  return unread.find((text) => nearestName(text, headers) !== undefined);
}

/** One that has a word in common with the column's headers, else the only one, else none by name; `undefined` where there is none at all. */
export function guess(unread: readonly string[], headers: readonly string[]): string | undefined {
  const [first, ...others] = unread;
  if (first === undefined) return undefined;
  const own = new Set(headers.flatMap(wordsOf));
  const related = unread.find((text) => wordsOf(text).some((word) => own.has(word)));
  return related ?? (others.length === 0 ? first : "<header>");
}

/** Of three letters at least: `cost`, `usd`. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}
