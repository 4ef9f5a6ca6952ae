/** How a column's dates and numbers are written, as far as its texts in all ranges of a table say it. */
import type { DateOrder } from "../cells/date-text";
import type { DecimalSeparator } from "../cells/number-text";
import { dateOrderOf } from "../cells/read-dates";
import { separatorSaidBy } from "../cells/read-numbers";

/** By column; `undefined` where its texts don't say, or contradict each other. */
export interface WritingOf {
  readonly order: (column: string) => DateOrder | undefined;
  readonly separator: (column: string) => DecimalSeparator | undefined;
}

/** @param ranges Of each range, the texts of its columns that others may have to tell the meaning of. */
export function writingOf(
  ranges: readonly { readonly open: ReadonlyMap<string, Iterable<string>> }[]
): WritingOf {
  const textsOf = (column: string): readonly string[] =>
    ranges.flatMap(({ open }) => [...(open.get(column) ?? [])]);
  const said = <T>(say: (texts: readonly string[]) => T): ((column: string) => T | undefined) => {
    const known = new Map<string, T>();
    return (column) => {
      // A single range has said all that it can.
      if (ranges.length === 1) return undefined;
      const found = known.get(column) ?? say(textsOf(column));
      if (found !== undefined) known.set(column, found);
      return found;
    };
  };
  return { order: said(dateOrderOf), separator: said(separatorSaidBy) };
}
