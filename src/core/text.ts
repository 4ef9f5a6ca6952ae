/** When two texts typed by people mean the same name, and which known name a misspelt one is nearest to. */

const notLetterOrDigit = /[^\p{L}\p{N}]+/gu;
/** A byte-order mark that was read as three letters. */
const markReadAsLetters = /^ï»¿/;

/** The form in which names are compared: no case, spaces or punctuation, nor a byte-order mark. */
export function nameKey(text: string): string {
  return text
    .replace(markReadAsLetters, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(notLetterOrDigit, "");
}

/** The choice that `found` most probably misspells, or `undefined` if nothing is close: of every `oneOf` letters one may differ. */
export function nearestName(
  found: string,
  choices: Iterable<string>,
  oneOf = 3
): string | undefined {
  const wanted = nameKey(found);
  let best: string | undefined;
  let bestDistance = Math.floor(wanted.length / oneOf) + 1;
  for (const choice of choices) {
    const distance = editDistance(wanted, nameKey(choice), bestDistance);
    if (distance < bestDistance) {
      best = choice;
      bestDistance = distance;
    }
  }
  return best;
}

/** How many letters to insert, leave out, replace or swap with their neighbour; `limit` as soon as it can't be less. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? (beforeLast[j - 2] ?? limit) + 1 : limit;
      current.push(Math.min(replaced, swapped, (last[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    if (Math.min(...current, ...last) >= limit) return limit;
    [beforeLast, last] = [last, current];
  }
  return Math.min(last[b.length] ?? limit, limit);
}
