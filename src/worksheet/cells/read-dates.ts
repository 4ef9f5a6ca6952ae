/** Which days a column of dates holds; whether the day or the month comes first is decided for the column as a whole. */
import { type Day, dayOf } from "../../core/month";
import type { BadCell, ColumnRead } from "./bad-cell";
import { type Cell, CellError, cellText, isBlankOrZero } from "./cell";
import { type DateOrder, type DateText, readDateText } from "./date-text";

export interface DateRules {
  /** The setting `Date order`: overrules what the column says. */
  readonly dateOrder?: DateOrder;
  /** What the columns beside it say, or the same one in other ranges: decides where the column doesn't. */
  readonly otherwise?: DateOrder;
  /** Only the month matters: one value with the number 1 on one side is then enough to tell the sides apart. */
  readonly months?: boolean;
}

/** Days, NaN where a cell is blank or bad. A time of day is dropped. */
export function readDates(cells: readonly Cell[], rules: DateRules): ColumnRead {
  const read = dateTextReader(cells, rules);
  const values = new Float64Array(cells.length).fill(NaN);
  const bad: BadCell[] = [];
  cells.forEach((cell, row) => {
    if (isBlankOrZero(cell)) return;
    const value = readDate(cell, read);
    if (typeof value === "number") values[row] = value;
    else bad.push({ row, fault: value, found: cellText(cell) });
  });
  return { values, bad };
}

/** Reads one of a column's texts once the column has been seen. */
export function dateTextReader(
  cells: Iterable<Cell>,
  rules: DateRules
): (text: string) => Day | BadCell["fault"] {
  const texts = readTexts(cells);
  const order = rules.dateOrder ?? orderOf(texts, rules);
  const isFixed = rules.dateOrder !== undefined;
  return (text) => {
    const found = texts.get(text);
    return found === undefined ? "date" : readDay(found, order, isFixed);
  };
}

/** What the cells themselves say about the order; `undefined` where they don't, or contradict each other. */
export function dateOrderOf(cells: Iterable<Cell>): DateOrder | undefined {
  return orderOf(readTexts(cells), {});
}

type DateTexts = ReadonlyMap<string, DateText | undefined>;

function readTexts(cells: Iterable<Cell>): DateTexts {
  const texts = new Map<string, DateText | undefined>();
  for (const cell of cells) {
    if (typeof cell === "string" && !texts.has(cell)) texts.set(cell, readDateText(cell));
  }
  return texts;
}

/** Days that all happen to be in January look like firsts of months: what others say goes before that, but for months. */
function orderOf(texts: DateTexts, { months, otherwise }: DateRules): DateOrder | undefined {
  const open = [...texts.values()].flatMap((text) => (text?.numbers === undefined ? [] : [text]));
  const saysDayFirst = open.some((text) => text.monthFirst === undefined);
  const saysMonthFirst = open.some((text) => text.dayFirst === undefined);
  if (saysDayFirst !== saysMonthFirst) return saysDayFirst ? "d/m/y" : "m/d/y";
  if (saysDayFirst) return otherwise;
  return months === true
    ? (orderOfFirsts(open, 1) ?? otherwise)
    : (otherwise ?? orderOfFirsts(open, 2));
}

/** Which side is the day's where all of at least so many values have the number 1 on one side. */
function orderOfFirsts(open: readonly DateText[], least: number): DateOrder | undefined {
  const slashed = open.filter((text) => !text.dotted);
  if (slashed.length < least) return undefined;
  const firstIsOne = slashed.every((text) => text.numbers?.[0] === 1);
  const secondIsOne = slashed.every((text) => text.numbers?.[1] === 1);
  return firstIsOne === secondIsOne ? undefined : firstIsOne ? "d/m/y" : "m/d/y";
}

function readDate(
  cell: Cell,
  readText: (text: string) => Day | BadCell["fault"]
): Day | BadCell["fault"] {
  if (cell instanceof CellError) return "error";
  if (typeof cell === "number") return dayOfNumber(cell) ?? "date";
  return typeof cell === "string" ? readText(cell) : "date";
}

function readDay(
  { dayFirst, monthFirst, dotted }: DateText,
  order: DateOrder | undefined,
  isFixed: boolean
): Day | BadCell["fault"] {
  if (isFixed) return (order === "d/m/y" ? dayFirst : monthFirst) ?? "date";
  if (dayFirst === monthFirst || dayFirst === undefined || monthFirst === undefined) {
    return dayFirst ?? monthFirst ?? "date";
  }
  if (order === undefined && dotted !== true) return "ambiguousDate";
  return order === "m/d/y" ? monthFirst : dayFirst;
}

/** Older than any date the programme knows: a year or a count that strayed into the column. */
const firstSerial = dayOf(1990, 1, 1);
const lastSerial = dayOf(9999, 12, 31);

/** A serial number, `202209` or `20220901`. */
export function dayOfNumber(value: number): Day | undefined {
  if (value >= 19_900_101 && value < 99_991_232) return dayOfDigits(value);
  if (value >= 199_001 && value < 210_001) return dayOfDigits(value);
  return value >= firstSerial && value < lastSerial + 1 ? Math.floor(value) : undefined;
}

function dayOfDigits(value: number): Day | undefined {
  const digits = String(value);
  const parts = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].filter(
    (part) => part !== ""
  );
  return readDateText(parts.join("-"))?.dayFirst;
}
