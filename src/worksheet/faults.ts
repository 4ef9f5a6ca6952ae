/** What becomes of something that can't be read: thrown, or noted where somebody wants to hear of all of it. */
import { Problem } from "../core/problem";

/** To be added to; without it the first problem is thrown. */
export type Faults = Problem[];

/** `undefined` where it fails and the problem is noted. */
export function attempt<T>(faults: Faults | undefined, act: () => T): T | undefined {
  if (faults === undefined) return act();
  try {
    return act();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    faults.push(error);
    return undefined;
  }
}
