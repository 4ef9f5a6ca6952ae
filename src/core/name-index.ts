/** Names people type, and what each of them means. */
import { nameKey, nearestName } from "./text";

export class NameIndex<T> {
  private readonly meanings = new Map<string, T>();
  private readonly spellings: string[] = [];

  /** @param entries Each meaning with every way to write it; the first meaning keeps a spelling that two share. */
  constructor(
    entries: Iterable<readonly [meaning: T, spellings: readonly string[]]>,
    /** How two spellings are told to be the same. */
    private readonly keyOf: (text: string) => string = nameKey
  ) {
    for (const [meaning, spellings] of entries) {
      for (const spelling of spellings) {
        const key = keyOf(spelling);
        if (this.meanings.has(key)) continue;
        this.meanings.set(key, meaning);
        this.spellings.push(spelling);
      }
    }
  }

  find(text: string): T | undefined {
    return this.meanings.get(this.keyOf(text));
  }

  /** The known spelling that a misspelt text is nearest to, if any is near. */
  nearest(text: string): string | undefined {
    return nearestName(text, this.spellings);
  }
}
