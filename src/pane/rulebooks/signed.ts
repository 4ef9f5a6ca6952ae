/** How a gain or a loss of points is printed: `+2.5`, `−4`, `±0`. */
import type { Formats } from "../format";

/** What is left of adding and taking away fractions, and means nothing. */
const nothing = 1e-9;

export function isNoChange(difference: number): boolean {
  return Math.abs(difference) < nothing;
}

export function signed(difference: number, format: Formats): string {
  if (isNoChange(difference)) return "±0";
  return `${difference > 0 ? "+" : "−"}${format.missing(Math.abs(difference))}`;
}
