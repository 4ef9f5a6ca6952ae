/** Splits a text into stretches of words, or of names in a list, that another text has, too, and such that only this one has. */

export interface Stretch {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * @param other Where there is none, nothing stands against it and nothing is marked.
 * @param between What separates the parts compared: words by themselves, or names of several words each.
 */
export function markedWords(
  text: string,
  other: string | undefined,
  between: " " | "; " = " "
): readonly Stretch[] {
  if (other === undefined) return [{ text, isMarked: false }];
  const there = new Set(other.split(between));
  return text.split(between).reduce<readonly Stretch[]>((stretches, part, index) => {
    const isMarked = !there.has(part);
    const gap = index === 0 ? "" : between;
    const [last, before] = [stretches.at(-1), stretches.slice(0, -1)];
    if (last?.isMarked === isMarked) return [...before, { text: last.text + gap + part, isMarked }];
    // What separates the two stretches belongs to the one that isn't marked.
    return isMarked && last !== undefined
      ? [...before, { ...last, text: last.text + gap }, { text: part, isMarked }]
      : [...stretches, { text: gap + part, isMarked }];
  }, []);
}
