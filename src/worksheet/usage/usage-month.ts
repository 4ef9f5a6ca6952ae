/** One month of a usage table: the columns that measures asked for, one value per row. */
import type { Month } from "../../core/month";
import { isBlankOrZero, readCell, cellText } from "../cells/cell";
import type { TextInterner } from "./text-interner";
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

  has(column: string): boolean {
    return this.texts.has(column) || this.numbers.has(column);
  }

  /** Room for a column, to be filled row by row. */
  open(column: string): Int32Array | Float64Array {
    const isText = this.table.kind.columns[column]?.type === "text";
    const values = isText ? new Int32Array(this.rows.length) : new Float64Array(this.rows.length);
    if (values instanceof Int32Array) this.texts.set(column, values);
    else this.numbers.set(column, values);
    return values;
  }
}

/** What a cell without a plain text is. */
export function idOfOther(raw: unknown, interner: TextInterner): number {
  const cell = readCell(raw);
  return isBlankOrZero(cell) ? noText.blank : interner.idOf(cellText(cell));
}
