/** One month of a usage table: the columns that measures asked for, one value per row. */
import type { Month } from "../../core/month";
import { isBlankOrZero, readCell, cellText } from "../cells/cell";
import type { ColumnType } from "../tables/table-kind";
import type { TextInterner } from "./text-interner";

/** A text that is blank, or whose column the row's range doesn't have. */
export const noText = { blank: -1, absent: -2 } as const;

/** Ids of texts; numbers; flags, 0 or 1; months of dates. */
export type ColumnValues = Int32Array | Float64Array | Uint8Array | Int16Array;

/** Room for the values of a column. */
export function roomFor(type: ColumnType | undefined, rows: number): ColumnValues {
  if (type === "text") return new Int32Array(rows);
  if (type === "flag") return new Uint8Array(rows);
  return type === "day" ? new Int16Array(rows) : new Float64Array(rows);
}

const noIds = new Int32Array(0);
const noNumbers = new Float64Array(0);
const noFlags = new Uint8Array(0);
const noDates = new Int16Array(0);

export class UsageMonth {
  constructor(
    readonly month: Month,
    readonly size: number,
    private readonly findRows: () => Int32Array,
    /** Columns that no range has aren't among them. */
    readonly columns: Map<string, ColumnValues>
  ) {}

  /** Of the table, ascending; only evidence and remarks need them. */
  get rows(): Int32Array {
    return this.findRows();
  }

  /** Ids by the table's interner of the column, or `noText`. */
  textsOf(column: string): Int32Array {
    const values = this.columns.get(column);
    return values instanceof Int32Array ? values : noIds;
  }

  /** 0 where blank. */
  numbersOf(column: string): Float64Array {
    const values = this.columns.get(column);
    return values instanceof Float64Array ? values : noNumbers;
  }

  flagsOf(column: string): Uint8Array {
    const values = this.columns.get(column);
    return values instanceof Uint8Array ? values : noFlags;
  }

  /** Months of a column of dates; 0 where blank. */
  datesOf(column: string): Int16Array {
    const values = this.columns.get(column);
    return values instanceof Int16Array ? values : noDates;
  }
}

/** What a cell without a plain text is. */
export function idOfOther(raw: unknown, interner: TextInterner): number {
  const cell = readCell(raw);
  if (!isBlankOrZero(cell)) return interner.idOf(cellText(cell));
  interner.hasBlanks = true;
  return noText.blank;
}
