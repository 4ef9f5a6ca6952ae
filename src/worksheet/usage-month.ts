/** One month of a usage table: the columns that measures asked for, one value per row. */
import type { Month } from "../core/month";
import { isBlankOrZero, readCell, cellText } from "./cell";
import type { TextInterner } from "./text-interner";
import type { UsageSegment } from "./usage-segment";
import type { UsageTable } from "./usage-table";

/** A text that is blank, or whose column the row's range doesn't have. */
export const noText = { blank: -1, absent: -2 } as const;

const none = new Int32Array(0);
const noNumbers = new Float64Array(0);

export class UsageMonth {
  private readonly texts = new Map<string, Int32Array>();
  private readonly numbers = new Map<string, Float64Array>();

  constructor(
    private readonly table: UsageTable,
    readonly month: Month,
    /** Of the table, ascending. */
    readonly rows: Int32Array
  ) {}

  /** Ids by the table's interner of the column, or `noText`. */
  textsOf(column: string): Int32Array {
    return this.texts.get(column) ?? none;
  }

  /** 0 where blank. Flags are 0 or 1. */
  numbersOf(column: string): Float64Array {
    return this.numbers.get(column) ?? noNumbers;
  }

  read(columns: readonly string[]): void {
    for (const column of columns) {
      if (this.texts.has(column) || this.numbers.has(column)) continue;
      const type = this.table.kind.columns[column]?.type;
      if (type === "text") this.texts.set(column, new Int32Array(this.rows.length));
      else this.numbers.set(column, new Float64Array(this.rows.length));
      this.fill(column);
    }
  }

  private fill(column: string): void {
    const texts = this.texts.get(column);
    const numbers = this.numbers.get(column);
    let from = 0;
    for (const segment of this.table.segments) {
      const to = endIn(this.rows, segment, from);
      const position = segment.positionOf(column);
      if (texts !== undefined && position === undefined) texts.fill(noText.absent, from, to);
      else if (texts !== undefined && position !== undefined) {
        readTexts(this.rows, segment, position, this.table.internerOf(column), texts, from, to);
      } else if (numbers !== undefined && position !== undefined) {
        readNumbers(this.rows, segment, column, position, numbers, from, to);
      }
      from = to;
    }
  }
}

function endIn(rows: Int32Array, { firstRow, rows: length }: UsageSegment, from: number): number {
  const end = firstRow + length;
  if ((rows[rows.length - 1] ?? 0) < end) return rows.length;
  let to = from;
  while (to < rows.length && (rows[to] ?? 0) < end) to++;
  return to;
}

function readTexts(
  rows: Int32Array,
  { cells, headerRow, firstRow }: UsageSegment,
  position: number,
  interner: TextInterner,
  ids: Int32Array,
  from: number,
  to: number
): void {
  const shift = headerRow + 1 - firstRow;
  for (let at = from; at < to; at++) {
    const raw = cells[(rows[at] ?? 0) + shift]?.[position];
    ids[at] =
      typeof raw === "string" && raw.charCodeAt(0) > 32
        ? interner.idOf(raw)
        : idOfOther(raw, interner);
  }
}

function idOfOther(raw: unknown, interner: TextInterner): number {
  const cell = readCell(raw);
  return isBlankOrZero(cell) ? noText.blank : interner.idOf(cellText(cell));
}

function readNumbers(
  rows: Int32Array,
  segment: UsageSegment,
  column: string,
  position: number,
  values: Float64Array,
  from: number,
  to: number
): void {
  const { cells, headerRow, firstRow } = segment;
  const shift = headerRow + 1 - firstRow;
  for (let at = from; at < to; at++) {
    const raw = cells[(rows[at] ?? 0) + shift]?.[position];
    values[at] = typeof raw === "number" ? raw : segment.numberAt(column, raw);
  }
}
