/** When two texts typed by people mean the same name, and which known name a misspelt one is nearest to. */

const notLetterOrDigit = /[^\p{L}\p{N}]+/gu;

/** The form in which names are compared: no case, spaces or punctuation, nor a byte-order mark. */
export function nameKey(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(notLetterOrDigit, "");
}

/** The choice that `found` most probably misspells, or `undefined` if nothing is close (more than a third of its letters differ). */
export function nearestName(found: string, choices: Iterable<string>): string | undefined {
  const wanted = nameKey(found);
  let best: string | undefined;
  let bestDistance = Math.floor(wanted.length / 3) + 1;
  for (const choice of choices) {
    const distance = editDistance(wanted, nameKey(choice), bestDistance);
    if (distance < bestDistance) {
      best = choice;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein distance, or `limit` as soon as it can't be less. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    if (Math.min(...current) >= limit) return limit;
    previous = current;
  }
  return Math.min(previous[b.length] ?? limit, limit);
}
