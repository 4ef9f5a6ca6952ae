/** Which of a metric's association options counts. */
import type { OptionScore } from "./scorecard";

export function bestOption(options: readonly OptionScore[]): OptionScore {
  return options.reduce((one, other) => (isBetter(other, one) ? other : one));
}

export function hasValue({ measured }: OptionScore): boolean {
  return measured !== undefined && measured.blank !== true;
}

/** More points; on a tie the one that has a value at all, then further progress. */
function isBetter(one: OptionScore, other: OptionScore): boolean {
  if (one.points !== other.points) return one.points > other.points;
  if (hasValue(one) !== hasValue(other)) return hasValue(one);
  return one.value / one.target > other.value / other.target;
}
