/** Texts as small integers, fast: strings of a range are new objects each time, so part of one is hashed and one comparison decides. */

const firstSize = 64;
/** Steps past occupied places that are normal; many more mean that the parts hashed are all alike. */
const patience = 8;

/** Equal but for case and outer spaces is the same text. */
export class TextInterner {
  /** The text of an id, as first seen. */
  readonly texts: string[] = [];
  private readonly spellings: string[] = [];
  private readonly ids: number[] = [];
  private readonly idByKey = new Map<string, number>();
  /** Open addressing: a spelling's number plus 1, or 0. */
  private slots = new Int32Array(firstSize);
  private hashesWhole = false;
  private collisions = 0;

  idOf(text: string): number {
    const mask = this.slots.length - 1;
    let slot = this.hash(text) & mask;
    for (;;) {
      const spelling = (this.slots[slot] ?? 0) - 1;
      if (spelling < 0) return this.add(text, slot);
      if (this.spellings[spelling] === text) return this.ids[spelling] ?? -1;
      this.collisions++;
      slot = (slot + 1) & mask;
    }
  }

  private hash(text: string): number {
    return this.hashesWhole ? hashOfWhole(text) : hashOfParts(text);
  }

  private add(text: string, slot: number): number {
    const trimmed = text.trim();
    const key = trimmed.toLowerCase();
    const known = this.idByKey.get(key);
    const id = known ?? this.texts.length;
    if (known === undefined) {
      this.idByKey.set(key, id);
      this.texts.push(trimmed);
    }
    this.spellings.push(text);
    this.ids.push(id);
    this.slots[slot] = this.spellings.length;
    if (this.spellings.length * 2 > this.slots.length) this.rehash(this.slots.length * 4);
    return id;
  }

  private rehash(size: number): void {
    if (this.collisions > patience * this.spellings.length) this.hashesWhole = true;
    this.collisions = 0;
    this.slots = new Int32Array(size);
    this.spellings.forEach((text, spelling) => {
      let slot = this.hash(text) & (size - 1);
      while (this.slots[slot] !== 0) {
        this.collisions++;
        slot = (slot + 1) & (size - 1);
      }
      this.slots[slot] = spelling + 1;
    });
  }
}

/** Ids differ at their ends, names with numbers near the end or in the middle. */
function hashOfParts(text: string): number {
  const { length } = text;
  const middle = length >> 1;
  let hash = length;
  hash = Math.imul(hash ^ text.charCodeAt(length - 1), 0x01000193);
  hash = Math.imul(hash ^ text.charCodeAt(length - 2), 0x01000193);
  hash = Math.imul(hash ^ text.charCodeAt(length - 3), 0x01000193);
  hash = Math.imul(hash ^ text.charCodeAt(length - 4), 0x01000193);
  hash = Math.imul(hash ^ text.charCodeAt(middle), 0x01000193);
  hash = Math.imul(hash ^ text.charCodeAt(middle - 1), 0x01000193);
  hash = Math.imul(hash ^ text.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ text.charCodeAt(4), 0x01000193);
  return hash ^ (hash >>> 15);
}

function hashOfWhole(text: string): number {
  let hash = text.length;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}
