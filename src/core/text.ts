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

interface Spelling {
  readonly key: string;
  /** How often each letter occurs; letters may share a bucket. */
  readonly letters: Uint16Array;
}

const buckets = 32;
/** Choices are lists that stay, each asked about many times. */
const known = new WeakMap<readonly string[], readonly Spelling[]>();

function spellingOf(text: string): Spelling {
  const key = nameKey(text);
  const letters = new Uint16Array(buckets);
  for (let at = 0; at < key.length; at++) {
    const bucket = key.charCodeAt(at) % buckets;
    letters[bucket] = (letters[bucket] ?? 0) + 1;
  }
  return { key, letters };
}

/** The choice that `found` most probably misspells, or `undefined` if nothing is close: of every `oneOf` letters one may differ. */
export function nearestName(
  found: string,
  choices: readonly string[],
  oneOf = 3
): string | undefined {
  const spellings = known.get(choices) ?? choices.map(spellingOf);
  known.set(choices, spellings);
  const wanted = spellingOf(found);
  let best: string | undefined;
  let bestDistance = Math.floor(wanted.key.length / oneOf) + 1;
  spellings.forEach((spelling, index) => {
    if (Math.abs(wanted.key.length - spelling.key.length) >= bestDistance) return;
    if (leastDistance(wanted, spelling) >= bestDistance) return;
    const distance = editDistance(wanted.key, spelling.key, bestDistance);
    if (distance >= bestDistance) return;
    best = choices[index];
    bestDistance = distance;
  });
  return best;
}

/** What the distance can't be below, whatever the order of the letters. */
function leastDistance(one: Spelling, other: Spelling): number {
  let [more, fewer] = [0, 0];
  for (let bucket = 0; bucket < buckets; bucket++) {
    const surplus = (one.letters[bucket] ?? 0) - (other.letters[bucket] ?? 0);
    if (surplus > 0) more += surplus;
    else fewer -= surplus;
  }
  return Math.max(more, fewer);
}

/** How many letters to insert, leave out, replace or swap with their neighbour; `limit` as soon as it can't be less. */
function editDistance(a: string, b: string, limit: number): number {
  let beforeLast = new Uint16Array(b.length + 1).fill(limit);
  let last = Uint16Array.from(beforeLast, (_, index) => index);
  let current = new Uint16Array(b.length + 1).fill(limit);
  let leastOfLast = 0;
  for (let i = 1; i <= a.length; i++) {
    // Further from the diagonal nothing is below the limit.
    const from = Math.max(1, i - limit + 1);
    const through = Math.min(b.length, i + limit - 1);
    const letter = a.charCodeAt(i - 1);
    current[from - 1] = from === 1 ? i : limit;
    let least = i;
    for (let j = from; j <= through; j++) {
      const replaced = (last[j - 1] ?? 0) + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      const moved = smaller(last[j] ?? 0, current[j - 1] ?? 0) + 1;
      let distance = smaller(replaced, moved);
      if (letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        distance = smaller(distance, (beforeLast[j - 2] ?? 0) + 1);
      current[j] = distance;
      least = smaller(least, distance);
    }
    if (smaller(least, leastOfLast) >= limit) return limit;
    leastOfLast = least;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return smaller(last[b.length] ?? limit, limit);
}

function smaller(one: number, other: number): number {
  return one < other ? one : other;
}
