/** Texts as small integers, fast: strings of a range are new objects each time, so part of one is hashed and one comparison decides. */
import { seenText } from "../cells/cell";

const firstSize = 64;
/** 2³² over the golden ratio, as a signed integer: spreads numbers that differ in few bits. */
const spread = 0x9e3779b1 | 0;
/** Steps past occupied places that are normal; many more mean that the parts hashed are all alike. */
const patience = 8;

/** Equal but for case, outer spaces and marks that nobody sees is the same text. */
export class TextInterner {
  /** The text of an id, as first seen. */
  readonly texts: string[] = [];
  /** Whether a cell of the column was blank; such cells have no id. */
  hasBlanks = false;
  /** Number 0 is the blank text, which has no id; being there from the start, it makes all interners alike to the compiler. */
  private readonly spellings = [""];
  private readonly ids = [-1];
  private readonly idByKey = new Map<string, number>();
  /** Open addressing: a spelling's number, or 0. */
  private slots = new Int32Array(firstSize);
  private mask = firstSize - 1;
  private hashesWhole = false;
  private collisions = 0;
  /** Neighbouring rows often say the same. */
  private last = 0;

  /** -1 for a text without characters. */
  idOf(text: string): number {
    if (this.spellings[this.last] !== text) this.last = this.find(text);
    return this.ids[this.last] ?? -1;
  }

  /** The number of a spelling. */
  private find(text: string): number {
    const { spellings, slots, mask } = this;
    let slot = (this.hashesWhole ? hashOfWhole(text) : hashOfParts(text)) & mask;
    for (;;) {
      const spelling = slots[slot] ?? 0;
      if (spelling === 0) return this.add(text, slot);
      if (spellings[spelling] === text) return spelling;
      this.collisions++;
      slot = (slot + 1) & mask;
    }
  }

  private add(text: string, slot: number): number {
    if (text === "") return 0;
    const seen = seenText(text);
    const key = seen.toLowerCase();
    const known = this.idByKey.get(key);
    const id = known ?? this.texts.length;
    if (known === undefined) {
      this.idByKey.set(key, id);
      this.texts.push(seen);
    }
    const spelling = this.spellings.push(text) - 1;
    this.ids.push(id);
    this.slots[slot] = spelling;
    if (this.spellings.length * 2 > this.slots.length) this.rehash(this.slots.length * 4);
    return spelling;
  }

  private rehash(size: number): void {
    if (this.collisions > patience * this.spellings.length) this.hashesWhole = true;
    this.collisions = 0;
    this.slots = new Int32Array(size);
    this.mask = size - 1;
    for (let spelling = 1; spelling < this.spellings.length; spelling++) {
      const text = this.spellings[spelling] ?? "";
      let slot = (this.hashesWhole ? hashOfWhole(text) : hashOfParts(text)) & this.mask;
      while (this.slots[slot] !== 0) {
        this.collisions++;
        slot = (slot + 1) & this.mask;
      }
      this.slots[slot] = spelling;
    }
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
  let parts =
    length ^
    (text.charCodeAt(length - 1) << 5) ^
    (text.charCodeAt(length - 2) << 11) ^
    (text.charCodeAt(middle) << 17);
  if (length >= idLength) {
    parts ^= (text.charCodeAt(length - 3) << 23) ^ (text.charCodeAt(1) << 2);
  }
  return mixed(parts);
}

function hashOfWhole(text: string): number {
  let parts = text.length;
  for (let at = 0; at < text.length; at++) {
    parts = Math.imul(parts ^ text.charCodeAt(at), spread);
  }
  return mixed(parts);
}

function mixed(parts: number): number {
  const hash = Math.imul(parts, spread);
  return hash ^ (hash >>> 15);
}
