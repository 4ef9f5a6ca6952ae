/** Sums that don't depend on the order of their rows, and money compared in cents. */

/** Whole millionths add up exactly. */
const millionths = 1e6;
const millionthsPerCent = millionths / 100;

export function inMillionths(value: number): number {
  return Math.round(value * millionths);
}

export function fromMillionths(sum: number): number {
  return sum / millionths;
}

export function inCents(sum: number): number {
  return Math.round(sum / millionthsPerCent);
}

/** A sum in millionths as dollars and cents. */
export function inDollars(sum: number): number {
  return inCents(sum) / 100;
}

export function reaches(sum: number, floorUsd: number): boolean {
  return inCents(sum) >= Math.round(floorUsd * 100);
}

export function exceeds(sum: number, barUsd: number): boolean {
  return inCents(sum) > Math.round(barUsd * 100);
}
