/** Ranges as a host delivers them, read; or the problem that reading them makes. */
import { Problem } from "../../src/core/problem";
import type { Inputs } from "../../src/worksheet/inputs";
import { rawRanges } from "../../src/worksheet/tables/raw-ranges";
import { readInputs } from "../../src/worksheet/read-inputs";

export type Cells = readonly (readonly unknown[])[];

export function read(...args: readonly unknown[]): Inputs {
  return readInputs(rawRanges(args), undefined);
}

export function readIn(locale: string, ...args: readonly unknown[]): Inputs {
  return readInputs(rawRanges(args), locale);
}

export function readAt(addresses: readonly string[], ...args: readonly unknown[]): Inputs {
  return readInputs(rawRanges(args, addresses), undefined);
}

export function problemOf(act: () => unknown): Problem {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error("Nothing was wrong with it.");
}

/** What the platforms deliver for an empty cell where text or a date is expected. */
export const blanks: readonly (readonly [string, unknown])[] = [
  ["null", null],
  ["undefined", undefined],
  ['""', ""],
  ["0", 0],
  ["white space", " \u00a0\t"],
];
