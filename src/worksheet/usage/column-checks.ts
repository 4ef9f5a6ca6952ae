/** Which cells of a column aren't what it holds, looked for in blocks of rows. */
import { CellError, cellText, isBlankOrZero, readCell } from "../cells/cell";
import { isTotalText } from "../cells/not-data";
import type { ColumnType } from "../tables/table-kind";
import { type DateColumn, noMonth } from "./date-column";
import {
  checkFlags,
  checkKeys,
  checkNumbers,
  checkTexts,
  none,
  type Note,
  type PlainColumns,
  readPlain,
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

export interface CheckedColumn extends PresentColumn {
  readonly check: Look;
}

/** Of a block that has more rows that aren't plain, looking at columns together costs more than it saves. */
const fewOthers = 0.25;

export function checkEach(columns: readonly CheckedColumn[]): Look {
  return (rows) => columns.forEach(({ check }) => check(rows));
}

/** Reads months and looks at the other columns: together as long as most rows are plain, else one by one. */
export function readTogether(month: DateColumn, columns: readonly CheckedColumn[]): Look {
  const plain = plainColumns(columns);
  const own = columns.filter((column) => isAmong(column, plain));
  const checkOwn = checkEach(own);
  const checkRest = checkEach(columns.filter((column) => !isAmong(column, plain)));
  const others: number[] = [];
  let isPlain = plain.key !== none;
  return (rows) => {
    if (isPlain) {
      others.length = 0;
      readPlain(rows, month, plain, others);
      for (const row of others) checkOwn({ ...rows, from: row, to: row + 1 });
      isPlain = others.length <= fewOthers * (rows.to - rows.from);
    } else {
      month.read(rows);
      checkOwn(rows);
    }
    checkRest(rows);
  };
}

function isAmong({ position }: PresentColumn, plain: PlainColumns): boolean {
  return [plain.key, ...plain.texts, ...plain.numbers, plain.flag].includes(position);
}

function plainColumns(columns: readonly PresentColumn[]): PlainColumns {
  const key = columns.find(isKey)?.position ?? none;
  const texts = columns.filter((column) => column.type === "text" && !isKey(column));
  const numbers = columns.filter(({ type }) => type === "number" || type === "count");
  const [text = none, secondText = none, thirdText = none] = texts.map(positionIn);
  const [number = none, secondNumber = none] = numbers.map(positionIn);
  const flag = columns.find(({ type }) => type === "flag")?.position ?? none;
  return {
    key,
    texts: [text, secondText, thirdText],
    numbers: [number, secondNumber],
    flag,
  };
}

function isKey({ name }: PresentColumn): boolean {
  return name === "tenant";
}

function positionIn({ position }: PresentColumn): number {
  return position;
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
  { position, type }: PresentColumn,
  texts: Set<string>,
  note: Note
): Look {
  const look: SecondLook = (row, raw) => {
    const cell = readCell(raw);
    if (cell instanceof CellError) note(row, cell, "error");
    else if (typeof cell === "string") texts.add(cell);
    else if (typeof cell === "number") {
      if (type === "flag") note(row, cell, "flag");
      else if (type === "count" && cell < 0) note(row, cell, "negative");
    } else if (type !== "flag" && cell !== undefined) note(row, cell, "number");
  };
  if (type === "flag") return (rows) => checkFlags(rows, position, look);
  const least = type === "count" ? 0 : -Number.MAX_VALUE;
  return (rows) => checkNumbers(rows, position, least, look);
}

export function isNumeric(type: ColumnType): boolean {
  return type === "number" || type === "count" || type === "flag";
}
