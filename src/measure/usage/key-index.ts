/** Numbers each different pair of whole numbers in the order it is met. */

const firstSize = 1024;

export class KeyIndex {
  size = 0;
  private firsts: Int32Array = new Int32Array(firstSize);
  private seconds: Int32Array = new Int32Array(firstSize);
  /** Open addressing: a pair's number plus 1, or 0. */
  private slots = new Int32Array(firstSize * 2);

  /** Makes room for so many pairs at once. */
  expect(pairs: number): void {
    let size = this.slots.length;
    while (size < pairs * 2) size *= 2;
    if (size > this.slots.length) this.rehash(size);
  }

  /** By number, the first and the second of the pairs so far. */
  pairs(): readonly [firsts: Int32Array, seconds: Int32Array] {
    return [this.firsts.subarray(0, this.size), this.seconds.subarray(0, this.size)];
  }

  /** The number of a pair; `size` has grown by one where it is new. */
  numberOf(first: number, second: number): number {
    const mask = this.slots.length - 1;
    let slot = hashOf(first, second) & mask;
    for (;;) {
      const number = (this.slots[slot] ?? 0) - 1;
      if (number < 0) break;
      if (this.firsts[number] === first && this.seconds[number] === second) return number;
      slot = (slot + 1) & mask;
    }
    if (this.size === this.firsts.length) {
      this.firsts = grown(this.firsts);
      this.seconds = grown(this.seconds);
    }
    this.firsts[this.size] = first;
    this.seconds[this.size] = second;
    this.slots[slot] = ++this.size;
    if (this.size * 2 > this.slots.length) this.rehash(this.slots.length * 4);
    return this.size - 1;
  }

  private rehash(size: number): void {
    const slots = new Int32Array(size);
    for (let number = 0; number < this.size; number++) {
      let slot = hashOf(this.firsts[number] ?? 0, this.seconds[number] ?? 0) & (size - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = number + 1;
    }
    this.slots = slots;
  }
}

function hashOf(first: number, second: number): number {
  return Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> 9;
}

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
