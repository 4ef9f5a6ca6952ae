/** The as-of date that a single cell gives. */
import type { Text } from "../../core/language";
import { type Day, dayText, monthOfDay } from "../../core/month";
import { problem } from "../../core/problem";
import { badCellProblem } from "./bad-cell";
import { type Cell, CellError, readCell } from "./cell";
import { readDateText } from "./date-text";
import type { Given, RawRange } from "../inputs";
import type { ReadingRules } from "./reading-rules";
import { placeIn } from "../tables/recognise";
import { readDates } from "./read-dates";

/** A longer text is a title, or a row of a file that wasn't split. */
const longestDate = 20;

const column: Text = { en: "As of", de: "Stichtag" };

/** Whether a range is one cell that holds, or was meant to hold, a date. */
export function isDateCell({ cells }: RawRange): boolean {
  if (cells.length !== 1 || cells[0]?.length !== 1) return false;
  const cell = onlyCell(cells);
  return (
    typeof cell === "number" ||
    cell instanceof CellError ||
    (typeof cell === "string" && (readDateText(cell) !== undefined || isMeantAsDate(cell)))
  );
}

/** With the numbers of a date, though not one of the calendar's: `2022-02-30`. */
function isMeantAsDate(text: string): boolean {
  return text.length <= longestDate && /\d[./-]\d|(?:19|20)\d\d/.test(text);
}

function onlyCell(cells: RawRange["cells"]): Cell {
  return readCell(cells[0]?.[0]);
}

/** @throws Problem where the cell holds an error, or no date that can be told */
export function readDateCell(range: RawRange, rules: ReadingRules): Given<Day> {
  const place = placeIn(range, 0, 0);
  const { values, bad } = readDates([onlyCell(range.cells)], { ...rules, months: true });
  const [fault] = bad;
  if (fault !== undefined) throw badCellProblem(fault, place, column, "alone");
  return { value: values[0] ?? NaN, place };
}

/** @throws Problem `asOfTwice` where two dates name different months */
export function onlyDate(dates: readonly Given<Day>[]): Given<Day> | undefined {
  const [first] = dates;
  if (first === undefined) return undefined;
  const second = dates.find(({ value }) => monthOfDay(value) !== monthOfDay(first.value));
  if (second === undefined) return first;
  throw problem("asOfTwice", {
    first: first.place,
    firstDate: dayText(first.value),
    second: second.place,
    secondDate: dayText(second.value),
  });
}
