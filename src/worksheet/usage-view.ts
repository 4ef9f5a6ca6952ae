/** The rows of a usage table by month, without those that can't be read or are no data; columns are read when first asked for. */
import type { Month } from "../core/month";
import type { Note } from "../core/note";
import { rowMark } from "./unreadable";
import { UsageMonth } from "./usage-month";
import type { UsageTable } from "./usage-table";

export class UsageView {
  readonly unreadable: number;
  readonly notData: number;
  /** 0 where no row has a month. */
  readonly first: Month;
  readonly last: Month;
  /** Rows in the order of their months, and where each month begins among them. */
  private readonly order: Int32Array;
  private readonly starts: Int32Array;
  private readonly months = new Map<Month, UsageMonth>();

  constructor(
    readonly table: UsageTable,
    private readonly marks: Uint8Array | undefined,
    readonly notes: readonly Note[]
  ) {
    const monthOfRow = table.monthsOf("month");
    const isLeftOut = (row: number): boolean => marks?.[row] === rowMark.unreadable;
    let [first, last, unreadable] = [Infinity, 0, 0];
    for (let row = 0; row < monthOfRow.length; row++) {
      const month = monthOfRow[row] ?? 0;
      if (marks !== undefined && isLeftOut(row)) unreadable++;
      else if (month > 0) {
        if (month < first) first = month;
        if (month > last) last = month;
      }
    }
    this.first = last === 0 ? 0 : first;
    this.last = last;
    this.unreadable = unreadable;
    this.starts = new Int32Array(last === 0 ? 2 : last - first + 2);
    for (let row = 0; row < monthOfRow.length; row++) {
      const month = monthOfRow[row] ?? 0;
      if (month <= 0 || (marks !== undefined && isLeftOut(row))) continue;
      this.starts[month - first + 1] = (this.starts[month - first + 1] ?? 0) + 1;
    }
    for (let month = 1; month < this.starts.length; month++) {
      this.starts[month] = (this.starts[month] ?? 0) + (this.starts[month - 1] ?? 0);
    }
    const next = this.starts.slice();
    this.order = new Int32Array(this.starts[this.starts.length - 1] ?? 0);
    for (let row = 0; row < monthOfRow.length; row++) {
      const month = monthOfRow[row] ?? 0;
      if (month <= 0 || (marks !== undefined && isLeftOut(row))) continue;
      const at = next[month - first] ?? 0;
      this.order[at] = row;
      next[month - first] = at + 1;
    }
    this.notData = monthOfRow.length - this.order.length - unreadable;
  }

  /** Whether the table's span, from its first month to its last, holds the month. */
  covers(month: Month): boolean {
    return this.last > 0 && month >= this.first && month <= this.last;
  }

  rowsIn(month: Month): Int32Array {
    if (!this.covers(month)) return new Int32Array(0);
    return this.order.subarray(
      this.starts[month - this.first],
      this.starts[month - this.first + 1]
    );
  }

  /** A month's rows with these columns read. */
  month(month: Month, columns: readonly string[]): UsageMonth {
    const known = this.months.get(month) ?? new UsageMonth(this.table, month, this.rowsIn(month));
    this.months.set(month, known);
    known.read(columns);
    return known;
  }

  isUnreadable(row: number): boolean {
    return this.marks?.[row] === rowMark.unreadable;
  }

  /** Why a row that no month holds doesn't count. */
  reasonOutside(row: number): "unreadable" | "notData" {
    return this.isUnreadable(row) ? "unreadable" : "notData";
  }
}
