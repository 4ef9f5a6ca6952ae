/** Says the pane's words in one language: finds them by key and fills in what they leave open. */
import type { Language } from "../../core/language";

export interface WordTree {
  readonly [key: string]: string | WordTree;
}

/** The keys of a tree, joined by dots; `_one` and `_other` are one key, whose count decides. */
export type KeyOf<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutCount<K> : `${K}.${KeyOf<T[K]>}`;
}[keyof T & string];
type WithoutCount<K extends string> = K extends `${infer Base}_${"one" | "other"}` ? Base : K;

/** What a text's `{{names}}` stand for; nothing is said in the place of one that is undefined. */
export type WordValues = Readonly<Record<string, string | number | undefined>>;

export class Translation {
  private readonly words = new Map<string, string>();
  private readonly added = new Set<WordTree>();
  private readonly plurals: Intl.PluralRules;

  constructor(
    readonly language: Language,
    words: WordTree
  ) {
    this.plurals = new Intl.PluralRules(language);
    this.add(words);
  }

  /** Words that come later, with the tab that needs them; adding them again changes nothing. */
  add(words: WordTree): void {
    if (this.added.has(words)) return;
    this.added.add(words);
    for (const [key, text] of textsOf(words)) this.words.set(key, text);
  }

  /** Bound, and the same as long as the language is. @returns The key itself where it has no words. */
  readonly translate = (key: string, values: WordValues = {}): string => {
    const { count } = values;
    const counted =
      typeof count === "number"
        ? this.words.get(`${key}_${this.plurals.select(count)}`)
        : undefined;
    const text = counted ?? this.words.get(key) ?? key;
    return text.replace(/{{(\w+)}}/g, (_, name: string) => String(values[name] ?? ""));
  };
}

function textsOf(words: WordTree, prefix = ""): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[prefix + key, value] as const]
      : textsOf(value, `${prefix}${key}.`)
  );
}
