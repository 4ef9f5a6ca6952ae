/** How progress becomes points. */

/** Sums of thirds and sevenths must not miss a whole number: totals are kept to this. */
const resolution = 1e9;

export function roundTotal(points: number): number {
  return Math.round(points * resolution) / resolution;
}

/** Less than this share of a step is what arithmetic adds. */
const noise = 1e-3;

/** The amount in whole steps, so many to 1, of which the last is only begun. */
export function enoughOf(amount: number, steps = resolution): number {
  return Math.ceil(amount * steps - noise) / steps;
}

/**
 * `maximum × progress ÷ target`, from 0 to the maximum, unrounded.
 *
 * @param increment Counts progress in whole units of this size only (reading GE-1 b); absent for every fraction.
 */
export function pointsFor(
  progress: number,
  target: number,
  maximum: number,
  increment?: number
): number {
  return clamped(shareFor(progress, target, maximum, increment), maximum);
}

/** The same before it is held between 0 and the maximum, as a part of a combined metric has it. */
export function shareFor(
  progress: number,
  target: number,
  maximum: number,
  increment?: number
): number {
  const counted = increment === undefined ? progress : wholeUnits(progress, increment);
  return (maximum * counted) / target;
}

export function clamped(points: number, maximum: number): number {
  return Math.min(Math.max(points, 0), maximum);
}

function wholeUnits(progress: number, increment: number): number {
  return Math.floor(roundTotal(progress / increment)) * increment;
}
