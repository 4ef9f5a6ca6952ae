/** Which of several dated statements holds on a day. */
import { type Day, dayOfIso } from "../core/month";

/** The latest that has begun; `undefined` before the first. Statements come oldest first. */
export function inForce<T extends { readonly from: string }>(
  statements: readonly T[],
  day: Day
): T | undefined {
  return statements.findLast(({ from }) => dayOfIso(from) <= day);
}

/** Whether a day lies between two ISO days, the last of which may be open. */
export function covers(
  { from, through }: { readonly from: string; readonly through: string },
  day: Day
): boolean {
  return dayOfIso(from) <= day && (through === "open" || day <= dayOfIso(through));
}
