/** Which cells of a column aren't what it holds, looked for in blocks of rows. */
import { CellError, cellText, isBlankOrZero, readCell } from "../cells/cell";
import { isTotalText } from "../cells/not-data";
import { largestNumber } from "../cells/read-numbers";
import type { ColumnType } from "../tables/table-kind";
import { noMonth } from "./date-column";
import {
  checkFlags,
  checkKeys,
  checkNumbers,
  checkTexts,
  type Note,
  type Rows,
  type SecondLook,
} from "./rows";

export interface PresentColumn {
  readonly name: string;
  readonly position: number;
  readonly type: ColumnType;
  readonly isNeverNegative: boolean;
}

/** Reads or checks a column in a block of rows. */
export type Look = (rows: Rows) => void;

export interface CheckedColumn extends PresentColumn {
  readonly check: Look;
}

export function checkEach(columns: readonly CheckedColumn[]): Look {
  return (rows) => columns.forEach(({ check }) => check(rows));
}

/** The column by which customers are told apart. */
export function isKey({ name }: PresentColumn): boolean {
  return name === "tenant";
}

export function checkOfTexts(column: PresentColumn, months: Int16Array, note: Note): Look {
  const { position } = column;
  const tellsData = isKey(column);
  const look: SecondLook = (row, raw) => {
    const cell = readCell(raw);
    if (cell instanceof CellError) note(row, cell, "error");
    else if (tellsData && (isBlankOrZero(cell) || isTotalText(cellText(cell))))
      months[row] = noMonth.notData;
  };
  return tellsData
    ? (rows) => checkKeys(rows, position, look)
    : (rows) => checkTexts(rows, position, look);
}

/** @param texts Takes those that stand in the column. */
export function checkOfNumbers(
  { position, type, isNeverNegative }: PresentColumn,
  texts: Set<string>,
  note: Note
): Look {
  const look: SecondLook = (row, raw) => {
    const cell = readCell(raw);
    if (cell instanceof CellError) note(row, cell, "error");
    else if (typeof cell === "string") texts.add(cell);
    else if (typeof cell === "number") {
      if (type === "flag") note(row, cell, "flag");
      else if (isNeverNegative && cell < 0) note(row, cell, "negative");
      else if (Math.abs(cell) > largestNumber) note(row, cell, "tooLarge");
    } else if (type !== "flag" && cell !== undefined) note(row, cell, "number");
  };
  if (type === "flag") return (rows) => checkFlags(rows, position, look);
  const least = isNeverNegative ? 0 : -largestNumber;
  return (rows) => checkNumbers(rows, position, least, look);
}

export function isNumeric(type: ColumnType): boolean {
  return type === "number" || type === "count" || type === "flag";
}
