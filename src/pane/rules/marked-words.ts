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
    const gap = index === 0 ? "" : " ";
    const [last, before] = [stretches.at(-1), stretches.slice(0, -1)];
    if (last?.isMarked === isMarked) return [...before, { text: last.text + gap + word, isMarked }];
    // The space between the two stretches belongs to the one that isn't marked.
    return isMarked && last !== undefined
      ? [...before, { ...last, text: last.text + gap }, { text: word, isMarked }]
      : [...stretches, { text: gap + word, isMarked }];
  }, []);
}

function wordsOf(text: string): readonly string[] {
  return text.split(" ");
}
