/** Texts as small integers, fast: strings of a range are new objects each time, so part of one is hashed and one comparison decides. */
import { seenText } from "../cells/cell";

/** So many are compared one by one faster than they are hashed. */
const few = 4;
const firstSize = 64;
/** Of the hash by Fowler, Noll and Vo. */
const prime = 0x01000193;
/** Steps past occupied places that are normal; many more mean that the parts hashed are all alike. */
const patience = 8;

/** Equal but for case, outer spaces and marks that nobody sees is the same text. */
export class TextInterner {
  /** The text of an id, as first seen. */
  readonly texts: string[] = [];
  /** Whether a cell of the column was blank; such cells have no id. */
  hasBlanks = false;
  private readonly spellings: string[] = [];
  private readonly ids: number[] = [];
  private readonly idByKey = new Map<string, number>();
  /** Open addressing: a spelling's number plus 1, or 0; and the hash of what stands there. */
  private slots = new Int32Array(firstSize);
  private hashes = new Int32Array(firstSize);
  private hashesWhole = false;
  private collisions = 0;
  /** Neighbouring rows often say the same. */
  private last = 0;

  idOf(text: string): number {
    if (this.spellings[this.last] !== text) this.last = this.find(text);
    return this.ids[this.last] ?? -1;
  }

  /** The number of a spelling. */
  private find(text: string): number {
    const { spellings } = this;
    if (spellings.length <= few) {
      for (let at = 0; at < spellings.length; at++) if (spellings[at] === text) return at;
    }
    const mask = this.slots.length - 1;
    const hash = this.hashesWhole ? hashOfWhole(text) : hashOfParts(text);
    let slot = hash & mask;
    for (;;) {
      const spelling = (this.slots[slot] ?? 0) - 1;
      if (spelling < 0) return this.add(text, hash, slot);
      if (this.hashes[slot] === hash && spellings[spelling] === text) {
        return spelling;
      }
      this.collisions++;
      slot = (slot + 1) & mask;
    }
  }

  private add(text: string, hash: number, slot: number): number {
    const seen = seenText(text);
    const key = seen.toLowerCase();
    const known = this.idByKey.get(key);
    const id = known ?? this.texts.length;
    if (known === undefined) {
      this.idByKey.set(key, id);
      this.texts.push(seen);
    }
    this.spellings.push(text);
    this.ids.push(id);
    this.slots[slot] = this.spellings.length;
    this.hashes[slot] = hash;
    if (this.spellings.length * 2 > this.slots.length) this.rehash(this.slots.length * 4);
    return this.spellings.length - 1;
  }

  private rehash(size: number): void {
    if (this.collisions > patience * this.spellings.length) this.hashesWhole = true;
    this.collisions = 0;
    this.slots = new Int32Array(size);
    this.hashes = new Int32Array(size);
    this.spellings.forEach((text, spelling) => {
      const hash = this.hashesWhole ? hashOfWhole(text) : hashOfParts(text);
      let slot = hash & (size - 1);
      while (this.slots[slot] !== 0) {
        this.collisions++;
        slot = (slot + 1) & (size - 1);
      }
      this.slots[slot] = spelling + 1;
      this.hashes[slot] = hash;
    });
  }
}

/** Shorter texts are hashed whole: what is asked for beyond the end is slow. */
const shortest = 4;
const idLength = 32;

/** Names differ at their ends or in the middle, ids of which there are many at both ends. */
function hashOfParts(text: string): number {
  const { length } = text;
  if (length < shortest) return hashOfWhole(text);
  // Ids of 36 characters have a hyphen right in the middle.
  const middle = (length >> 1) + 1;
  let hash = length;
  hash = Math.imul(hash ^ text.charCodeAt(length - 1), prime);
  hash = Math.imul(hash ^ text.charCodeAt(length - 2), prime);
  hash = Math.imul(hash ^ text.charCodeAt(middle), prime);
  if (length >= idLength) {
    hash = Math.imul(hash ^ text.charCodeAt(length - 3), prime);
    hash = Math.imul(hash ^ text.charCodeAt(1), prime);
  }
  return hash ^ (hash >>> 15);
}

function hashOfWhole(text: string): number {
  let hash = text.length;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  }
  return hash ^ (hash >>> 15);
}
