/** A cell that can't be read, and the problem it makes. */
import type { Text } from "../../core/language";
import type { Place } from "../../core/place";
import { problem, type Problem } from "../../core/problem";

export interface BadCell {
  /** Counted from 0 in the column that was read. */
  readonly row: number;
  readonly fault:
    | "error"
    | "number"
    | "flag"
    | "negative"
    | "tooLarge"
    | "ambiguousNumber"
    | "date"
    | "ambiguousDate"
    | "blank"
    | "otherHeader";
  readonly found: string;
}

/** Values by row, NaN where a cell is blank or bad. */
export interface ColumnRead {
  readonly values: Float64Array;
  readonly bad: readonly BadCell[];
}

/**
 * @param more How many further cells of the column can't be read; `alone` where no row can be left out instead.
 * @param blankWhere When a cell of the column is left blank, where that says something.
 */
export function badCellProblem(
  cell: BadCell,
  place: Place,
  column: Text,
  more: number | "alone",
  blankWhere?: Text
): Problem {
  const isAlone = more === "alone";
  const facts = { place, column, found: cell.found, more: isAlone ? 0 : more, isAlone, blankWhere };
  switch (cell.fault) {
    case "error":
      return problem("errorCell", facts);
    case "number":
      return problem("badNumber", facts);
    case "flag":
      return problem("badFlag", facts);
    case "negative":
      return problem("negativeNumber", facts);
    case "tooLarge":
      return problem("numberTooLarge", facts);
    case "ambiguousNumber":
      return problem("ambiguousNumber", facts);
    case "date":
      return problem("badDate", facts);
    case "ambiguousDate":
      return problem("ambiguousDate", facts);
    case "blank":
      return problem("blankCell", facts);
    case "otherHeader":
      return problem("otherHeader", facts);
  }
}
