/** Which numbers a column holds, text among them: point or comma is decided for the column as a whole. */
import type { BadCell, ColumnRead } from "./bad-cell";
import { type Cell, CellError, cellText } from "./cell";
import { type DecimalSeparator, type NumberText, readNumberText } from "./number-text";

/** Excel keeps fifteen digits: what is larger is a slip, and sums of such numbers may be none any more. */
export const largestNumber = 1e15;

export interface NumberRules {
  /** The setting `Decimal separator`: overrules what the column says. */
  readonly decimalSeparator?: DecimalSeparator;
  /** What the same column says in other ranges: decides where the column doesn't. */
  readonly otherwise?: DecimalSeparator;
  /** Decides where no range says it. */
  readonly localeSeparator?: DecimalSeparator;
  /** Seats and users: groups of three are thousands. */
  readonly wholeThings?: boolean;
  /** Amounts and counts, of which none is a share. */
  readonly noPercent?: boolean;
}

export function readNumbers(cells: readonly Cell[], rules: NumberRules): ColumnRead {
  const read = numberTextReader(cells, rules);
  const values = new Float64Array(cells.length).fill(NaN);
  const bad: BadCell[] = [];
  cells.forEach((cell, row) => {
    if (cell === undefined) return;
    const value =
      typeof cell === "number"
        ? withinReach(cell)
        : typeof cell === "string"
          ? read(cell)
          : "number";
    if (typeof value === "number") values[row] = value;
    else
      bad.push({ row, fault: cell instanceof CellError ? "error" : value, found: cellText(cell) });
  });
  return { values, bad };
}

type Fault = "number" | "ambiguousNumber" | "tooLarge";

function withinReach(value: number): number | Fault {
  return Math.abs(value) > largestNumber ? "tooLarge" : value;
}

/** Reads one of a column's texts once the column has been seen. */
export function numberTextReader(
  cells: Iterable<Cell>,
  rules: NumberRules
): (text: string) => number | Fault {
  const texts = readTexts(cells);
  const separator = rules.decimalSeparator ?? separatorOf([...texts.values()], rules);
  const valueOf = (text: string): number | Fault => {
    const found = texts.get(text);
    if (found === undefined || (found.percent && rules.noPercent)) return "number";
    const { point, comma } = found;
    if (rules.decimalSeparator !== undefined) {
      return (rules.decimalSeparator === "." ? point : comma) ?? "number";
    }
    if (point === comma || point === undefined || comma === undefined)
      return point ?? comma ?? "number";
    if (separator !== undefined) return separator === "." ? point : comma;
    if (rules.wholeThings) return Math.abs(point) > Math.abs(comma) ? point : comma;
    return "ambiguousNumber";
  };
  return (text) => {
    const value = valueOf(text);
    return typeof value === "number" ? withinReach(value) : value;
  };
}

/** What the cells themselves say about the separator; `undefined` where they don't, or contradict each other. */
export function separatorSaidBy(cells: Iterable<Cell>): DecimalSeparator | undefined {
  return separatorOf([...readTexts(cells).values()], {});
}

function readTexts(cells: Iterable<Cell>): ReadonlyMap<string, NumberText | undefined> {
  const texts = new Map<string, NumberText | undefined>();
  for (const cell of cells) {
    if (typeof cell === "string" && !texts.has(cell)) texts.set(cell, readNumberText(cell));
  }
  return texts;
}

/** The separator that the values which can be read one way only agree on; another range's or the locale's where there is none. */
function separatorOf(
  texts: readonly (NumberText | undefined)[],
  { otherwise, localeSeparator, wholeThings }: NumberRules
): DecimalSeparator | undefined {
  const saysPoint = texts.some((text) => text?.point !== undefined && text.comma === undefined);
  const saysComma = texts.some((text) => text?.comma !== undefined && text.point === undefined);
  if (saysPoint !== saysComma) return saysPoint ? "." : ",";
  return saysPoint || wholeThings ? undefined : (otherwise ?? localeSeparator);
}

/** The decimal separator of a locale such as `de-AT`, where it is one of the two. */
export function localeSeparatorOf(locale: string | undefined): DecimalSeparator | undefined {
  if (locale === undefined) return undefined;
  try {
    const [known] = Intl.NumberFormat.supportedLocalesOf(locale);
    const parts = known === undefined ? [] : new Intl.NumberFormat(known).formatToParts(1.5);
    const separator = parts.find((part) => part.type === "decimal")?.value;
    return separator === "." || separator === "," ? separator : undefined;
  } catch {
    // What isn't a language tag at all.
    return undefined;
  }
}
