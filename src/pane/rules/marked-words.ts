/** Splits a text into stretches of words that another text has, too, and such that only this one has. */

export interface Stretch {
  readonly text: string;
  readonly isMarked: boolean;
}

/** @param other Where there is none, nothing stands against it and nothing is marked. */
export function markedWords(text: string, other: string | undefined): readonly Stretch[] {
  if (other === undefined) return [{ text, isMarked: false }];
  const there = new Set(wordsOf(other));
  return wordsOf(text).reduce<readonly Stretch[]>((stretches, word, index) => {
    const isMarked = !there.has(word);
    const spaced = index === 0 ? word : ` ${word}`;
    const last = stretches.at(-1);
    return last?.isMarked === isMarked
      ? [...stretches.slice(0, -1), { text: last.text + spaced, isMarked }]
      : [...stretches, { text: spaced, isMarked }];
  }, []);
}

function wordsOf(text: string): readonly string[] {
  return text.split(" ");
}
