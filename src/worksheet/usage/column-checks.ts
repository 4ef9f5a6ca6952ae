/** Which cells of a column aren't what it holds, looked for in blocks of rows. */
import { CellError, cellText, isBlankOrZero, readCell } from "../cells/cell";
import { isTotalText } from "../cells/not-data";
import type { ColumnType } from "../tables/table-kind";
import { noMonth } from "./date-column";
import {
  checkFlags,
  checkKeys,
  checkNumbers,
  checkPlain,
  checkTexts,
  type Note,
  type PlainColumns,
  type Rows,
  type SecondLook,
} from "./rows";

export interface PresentColumn {
  readonly name: string;
  readonly position: number;
  readonly type: ColumnType;
}

/** Reads or checks a column in a block of rows. */
export type Look = (rows: Rows) => void;

/** Of a block that has more rows that aren't plain, checking columns together costs more than it saves. */
const fewOthers = 0.25;

/** Checks columns together as long as most rows are plain, else one by one. */
export function checkTogether(
  texts: readonly PresentColumn[],
  numbers: readonly PresentColumn[],
  checks: readonly Look[]
): Look {
  const checkEach: Look = (rows) => checks.forEach((check) => check(rows));
  const groups = plainColumns(texts.map(positionIn), numbers.map(positionIn));
  const others: number[] = [];
  let isPlain = groups.length > 0;
  return (rows) => {
    if (!isPlain) {
      checkEach(rows);
      return;
    }
    others.length = 0;
    for (const group of groups) checkPlain(rows, group, others);
    if (others.length === 0) return;
    for (const row of new Set(others)) checkEach({ ...rows, from: row, to: row + 1 });
    isPlain = others.length <= fewOthers * (rows.to - rows.from);
  };
}

function positionIn({ position }: PresentColumn): number {
  return position;
}

/** Three columns of text and three of numbers at a time. */
function plainColumns(
  [text, ...texts]: readonly number[],
  [number, ...numbers]: readonly number[]
): readonly PlainColumns[] {
  if (text === undefined || number === undefined) return [];
  const [second = text, third = text, ...moreTexts] = texts;
  const [other = number, last = number, ...moreNumbers] = numbers;
  const own: PlainColumns = { texts: [text, second, third], numbers: [number, other, last] };
  if (moreTexts.length === 0 && moreNumbers.length === 0) return [own];
  const left = [
    moreTexts.length > 0 ? moreTexts : [text],
    moreNumbers.length > 0 ? moreNumbers : [number],
  ];
  return [own, ...plainColumns(left[0] ?? [], left[1] ?? [])];
}

export function checkOfTexts(name: string, position: number, months: Int16Array, note: Note): Look {
  const isKey = name === "tenant";
  const look: SecondLook = (row, raw) => {
    const cell = readCell(raw);
    if (cell instanceof CellError) note(row, cell, "error");
    else if (isKey && (isBlankOrZero(cell) || isTotalText(cellText(cell))))
      months[row] = noMonth.notData;
  };
  return isKey
    ? (rows) => checkKeys(rows, position, look)
    : (rows) => checkTexts(rows, position, look);
}

/** @param texts Takes those that stand in the column. */
export function checkOfNumbers(
  position: number,
  type: ColumnType,
  texts: Set<string>,
  note: Note
): Look {
  const look: SecondLook = (row, raw) => {
    const cell = readCell(raw);
    if (cell instanceof CellError) note(row, cell, "error");
    else if (typeof cell === "string") texts.add(cell);
    else if (typeof cell === "number") {
      if (type === "count" && cell < 0) note(row, cell, "negative");
    } else if (cell !== undefined) note(row, cell, "number");
  };
  const least = type === "count" ? 0 : -Number.MAX_VALUE;
  return (rows) => checkNumbers(rows, position, least, look);
}

/** @param texts Takes those that stand in the column. */
export function checkOfFlags(position: number, texts: Set<string>, note: Note): Look {
  const look: SecondLook = (row, raw) => {
    const cell = readCell(raw);
    if (cell instanceof CellError) note(row, cell, "error");
    else if (typeof cell === "string") texts.add(cell);
    else if (typeof cell === "number") note(row, cell, "flag");
  };
  return (rows) => checkFlags(rows, position, look);
}

export function isNumeric(type: ColumnType): boolean {
  return type === "number" || type === "count" || type === "flag";
}
