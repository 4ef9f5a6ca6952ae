/** The rows of a usage table by month, without those that can't be read or are no data; columns are read when first asked for. */
import type { Month } from "../../core/month";
import type { Note } from "../../core/note";
import { rowMark } from "../cells/unreadable";
import { MonthColumns, type Wanted } from "./month-columns";
import { inBlocks } from "./rows";
import { type ColumnValues, UsageMonth } from "./usage-month";
import type { UsageTable } from "./usage-table";

const noRows = new Int32Array(0);

export class UsageView {
  readonly unreadable: number;
  readonly notData: number;
  /** 0 where no row has a month. */
  readonly first: Month;
  readonly last: Month;
  /** By row; rows that can't be read have none. */
  private readonly monthOf: Int16Array;
  /** By month after the first, how many rows it has. */
  private readonly counts: Int32Array;
  private readonly months = new Map<Month, UsageMonth>();
  private ordered: readonly Int32Array[] | undefined;

  constructor(
    readonly table: UsageTable,
    private readonly marks: Uint8Array | undefined,
    readonly notes: readonly Note[]
  ) {
    this.monthOf = readableMonths(table.monthsOf("month"), marks);
    [this.first, this.last, this.counts] = countMonths(this.monthOf);
    this.unreadable =
      marks?.reduce((sum, mark) => sum + Number(mark === rowMark.unreadable), 0) ?? 0;
    const dated = this.counts.reduce((sum, count) => sum + count, 0);
    this.notData = this.monthOf.length - dated - this.unreadable;
  }

  /** Whether the table's span, from its first month to its last, holds the month. */
  covers(month: Month): boolean {
    return this.last > 0 && month >= this.first && month <= this.last;
  }

  countIn(month: Month): number {
    return this.covers(month) ? (this.counts[month - this.first] ?? 0) : 0;
  }

  rowsIn(month: Month): Int32Array {
    this.ordered ??= rowsByMonth(this.monthOf, this.first, this.counts);
    return this.covers(month) ? (this.ordered[month - this.first] ?? noRows) : noRows;
  }

  /** A month's rows with these columns read. */
  month(month: Month, columns: readonly string[]): UsageMonth {
    const found = this.monthAt(month);
    if (columns.some((name) => this.lacks(found, name)))
      this.load(new Map([[month, new Set(columns)]]));
    return found;
  }

  private lacks({ size, columns }: UsageMonth, name: string): boolean {
    return size > 0 && !columns.has(name) && this.table.has(name);
  }

  /** Reads columns of several months in one walk over the rows. */
  load(wanted: Wanted): void {
    const { table, monthOf } = this;
    table.survey([...new Set([...wanted.values()].flatMap((names) => [...names]))]);
    const missing = new Map(
      [...wanted].flatMap(([month, names]) => {
        const found = this.monthAt(month);
        const lacking = [...names].filter((name) => this.lacks(found, name));
        return lacking.length === 0 ? [] : [[month, new Set(lacking)] as const];
      })
    );
    if (missing.size === 0) return;
    const kept = new MonthColumns(table, missing, (month) => this.countIn(month));
    for (const segment of table.segments) {
      const { cells, headerRow, firstRow, rows: count } = segment;
      const months = monthOf.subarray(firstRow, firstRow + count);
      const columns = kept.in(segment);
      inBlocks(cells, headerRow + 1, (rows) => kept.take(columns, rows, months));
    }
    for (const [month, found] of kept.found(() => true)) {
      const { columns } = this.monthAt(month);
      for (const [name, values] of found) columns.set(name, values);
    }
  }

  private monthAt(month: Month): UsageMonth {
    const known = this.months.get(month) ?? this.openMonth(month);
    this.months.set(month, known);
    return known;
  }

  private openMonth(month: Month): UsageMonth {
    const columns = this.marks === undefined ? this.table.keptOf(month) : undefined;
    const rows = (): Int32Array => this.rowsIn(month);
    return new UsageMonth(
      month,
      this.countIn(month),
      rows,
      columns ?? new Map<string, ColumnValues>()
    );
  }

  /** Whether some month holds the row. */
  holds(row: number): boolean {
    return (this.monthOf[row] ?? 0) > 0;
  }

  isUnreadable(row: number): boolean {
    return this.marks?.[row] === rowMark.unreadable;
  }

  /** Why a row that no month holds doesn't count. */
  reasonOutside(row: number): "unreadable" | "notData" {
    return this.isUnreadable(row) ? "unreadable" : "notData";
  }
}

function readableMonths(months: Int16Array, marks: Uint8Array | undefined): Int16Array {
  if (marks === undefined) return months;
  return months.map((month, row) => (marks[row] === rowMark.unreadable ? 0 : month));
}

/** More than any month's number. */
const mostMonths = 1 << 15;

/** Used by each count in turn, and left empty. */
const scratch = new Int32Array(mostMonths);

/** The first and the last month, 0 without any, and how many rows each from the first on has. */
function countMonths(months: Int16Array): readonly [first: Month, last: Month, Int32Array] {
  const [first, last] = countEach(months, scratch);
  if (last === 0) return [0, 0, new Int32Array(1)];
  const counts = scratch.slice(first, last + 1);
  scratch.fill(0, first, last + 1);
  return [first, last, counts];
}

/** A loop that ends with its function is compiled while it runs; what came after would throw that away. */
function countEach(months: Int16Array, counts: Int32Array): readonly [first: Month, last: Month] {
  let [first, last] = [mostMonths, 0];
  for (let row = 0; row < months.length; row++) {
    const month = months[row] ?? 0;
    if (month <= 0) continue;
    counts[month] = (counts[month] ?? 0) + 1;
    if (month < first) first = month;
    if (month > last) last = month;
  }
  return [first, last];
}

/** By month after the first, its rows, ascending. */
function rowsByMonth(months: Int16Array, first: Month, counts: Int32Array): readonly Int32Array[] {
  const lists = Array.from(counts, (count) => new Int32Array(count));
  const next = new Int32Array(counts.length);
  for (let row = 0; row < months.length; row++) {
    const month = months[row] ?? 0;
    const list = month > 0 ? lists[month - first] : undefined;
    if (list === undefined) continue;
    const at = next[month - first] ?? 0;
    list[at] = row;
    next[month - first] = at + 1;
  }
  return lists;
}
