/** Which of a function's trailing arguments are ranges that were given, and what they are called in messages. */
import { isBlankOrZero, readCell } from "../cells/cell";
import type { RawRange } from "../inputs";

/**
 * @param args What the host delivers for the repeating parameter: matrices, single cells, or nothing.
 * @param addresses One for each argument; without that they tell nothing and messages count ranges.
 */
export function rawRanges(
  args: readonly unknown[],
  addresses?: readonly (string | undefined)[]
): readonly RawRange[] {
  const isTold = addresses?.length === args.length;
  return args.flatMap((arg, index): RawRange[] => {
    const cells = cellsOf(arg);
    if (isOmitted(cells)) return [];
    const address = isTold ? addresses[index] : undefined;
    return [{ cells, number: index + 1, address: address === "" ? undefined : address }];
  });
}

function cellsOf(arg: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(arg)) return [[arg]];
  const rows: readonly unknown[] = arg;
  return isOfRows(rows) ? rows : [rows];
}

/** Hosts deliver either all rows as arrays or none: looking at a million of them costs time. */
function isOfRows(rows: readonly unknown[]): rows is readonly (readonly unknown[])[] {
  return rows.length === 0 || Array.isArray(rows[0]);
}

/** A left out argument arrives as nothing or as a single blank, which some hosts deliver as 0. */
function isOmitted(cells: readonly (readonly unknown[])[]): boolean {
  const width = Math.max(0, ...cells.slice(0, 2).map((row) => row.length));
  return (
    width === 0 || (cells.length === 1 && width === 1 && isBlankOrZero(readCell(cells[0]?.[0])))
  );
}
