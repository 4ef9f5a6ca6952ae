/** The rows of a usage table by month, without those that can't be read or are no data; columns are read when first asked for. */
import type { Month } from "../../core/month";
import type { Note } from "../../core/note";
import { capture, type Wanted } from "./capture";
import { rowMark } from "../cells/unreadable";
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
    const months = readableMonths(table.monthsOf("month"), marks);
    let [first, last, unreadable] = [Infinity, 0, 0];
    for (let row = 0; row < months.length; row++) {
      const month = months[row] ?? 0;
      if (month <= 0) continue;
      if (month < first) first = month;
      if (month > last) last = month;
    }
    this.first = last === 0 ? 0 : first;
    this.last = last;
    const starts = new Int32Array(last === 0 ? 2 : last - first + 2);
    for (let row = 0; row < months.length; row++) {
      const index = (months[row] ?? 0) - first + 1;
      if (index > 0) starts[index] = (starts[index] ?? 0) + 1;
    }
    for (let index = 1; index < starts.length; index++) {
      starts[index] = (starts[index] ?? 0) + (starts[index - 1] ?? 0);
    }
    const next = starts.slice();
    const order = new Int32Array(starts[starts.length - 1] ?? 0);
    for (let row = 0; row < months.length; row++) {
      const index = (months[row] ?? 0) - first;
      if (index < 0) continue;
      const at = next[index] ?? 0;
      order[at] = row;
      next[index] = at + 1;
    }
    this.starts = starts;
    this.order = order;
    if (marks !== undefined)
      for (const mark of marks) if (mark === rowMark.unreadable) unreadable++;
    this.unreadable = unreadable;
    this.notData = months.length - order.length - unreadable;
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
    this.load(new Map([[month, new Set(columns)]]));
    return this.monthAt(month);
  }

  /** Reads columns of several months in one walk over the rows. */
  load(wanted: Wanted): void {
    const columns = new Set([...wanted.values()].flatMap((names) => [...names]));
    this.table.survey([...columns]);
    capture(
      this.table,
      [...wanted.keys()].map((month) => this.monthAt(month)),
      wanted
    );
  }

  private monthAt(month: Month): UsageMonth {
    const known = this.months.get(month) ?? new UsageMonth(this.table, month, this.rowsIn(month));
    this.months.set(month, known);
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

/** Rows that can't be read have no month. */
function readableMonths(months: Int32Array, marks: Uint8Array | undefined): Int32Array {
  if (marks === undefined) return months;
  return months.map((month, row) => (marks[row] === rowMark.unreadable ? 0 : month));
}
