/** Numbers each different whole number in the order it is met. */

const firstSize = 1024;

export class KeyIndex {
  size = 0;
  private keys: Int32Array = new Int32Array(firstSize);
  /** Open addressing: a key's number plus 1, or 0. */
  private slots = new Int32Array(firstSize);

  /** The number of a key from 0 to 2^31 - 1; `size` has grown by one where it is new. */
  numberOf(key: number): number {
    const mask = this.slots.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    for (;;) {
      const number = (this.slots[slot] ?? 0) - 1;
      if (number < 0) break;
      if (this.keys[number] === key) return number;
      slot = (slot + 1) & mask;
    }
    if (this.size === this.keys.length) this.keys = grown(this.keys);
    this.keys[this.size] = key;
    this.slots[slot] = ++this.size;
    if (this.size * 2 > this.slots.length) this.rehash(this.slots.length * 4);
    return this.size - 1;
  }

  private rehash(size: number): void {
    const slots = new Int32Array(size);
    for (let number = 0; number < this.size; number++) {
      let slot = (Math.imul(this.keys[number] ?? 0, 0x9e3779b1) >>> 7) & (size - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = number + 1;
    }
    this.slots = slots;
  }
}

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
