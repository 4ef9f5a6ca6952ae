/** Turns tenant ids into small integers by a hash of a few of their characters and one comparison. */

const slotCount = 1 << 16;

/** Trusts that ids are 36 characters long and that there are at most 32,768 of them. */
export class Tenants {
  slots = new Int32Array(slotCount);
  ids = [];

  indexOf(id) {
    let slot =
      (id.charCodeAt(0) * 40_503 +
        id.charCodeAt(2) * 30_011 +
        id.charCodeAt(4) * 10_007 +
        id.charCodeAt(6) * 2003 +
        id.charCodeAt(35) * 257) &
      (slotCount - 1);
    for (;;) {
      const index = this.slots[slot] - 1;
      if (index < 0) {
        this.slots[slot] = this.ids.push(id);
        return this.ids.length - 1;
      }
      if (this.ids[index] === id) return index;
      slot = (slot + 1) & (slotCount - 1);
    }
  }
}

/** Compiled code is thrown away with the last instance of a class that it knows. */
export const kept = new Tenants();
