/** Columns of the rows whose months are wanted: a list of values for each of the months. */
import type { Month } from "../../core/month";
import { isPlainText, noCells, type Rows, rowsPerBlock } from "./rows";
import type { TextInterner } from "./text-interner";
import { type ColumnValues, idOfOther } from "./usage-month";

/** Which rows of a block are kept, and where each goes. */
export class Picked {
  count = 0;
  readonly rows = new Int32Array(rowsPerBlock);
  readonly lists = new Int16Array(rowsPerBlock);
  readonly places = new Int32Array(rowsPerBlock);

  /**
   * @param listOf By month after the first, the number of its list plus 1, or 0.
   * @param sizes By number of the list, how many rows it has.
   */
  constructor(
    private readonly first: Month,
    private readonly listOf: Int16Array,
    private readonly sizes: Int32Array
  ) {}

  /** The number of a month's list; -1 where the month isn't wanted. */
  listFor(month: number): number {
    const after = month - this.first;
    return after >= 0 && after < this.listOf.length ? (this.listOf[after] ?? 0) - 1 : -1;
  }

  /** @returns The row's place in its list. */
  add(row: number, list: number): number {
    const { count, sizes } = this;
    const place = sizes[list] ?? 0;
    sizes[list] = place + 1;
    this.rows[count] = row;
    this.lists[count] = list;
    this.places[count] = place;
    this.count = count + 1;
    return place;
  }
}

/** By number of the list, its values; none where the column isn't wanted. Longer ones take their place when they are full. */
export type Lists<T extends ColumnValues> = (T | undefined)[];

/** A column of one range. */
export interface KeptColumn {
  readonly name: string;
  /** Keeps what the rows picked say. */
  keepAll(rows: Rows, picked: Picked): void;
}

/** A column whose values are read from the cells of a row. */
interface CellColumn {
  keep(list: number, place: number, cellsOfRow: readonly unknown[]): void;
}

function keepEach(
  column: CellColumn,
  { cells, firstRow }: Rows,
  { count, rows, lists, places }: Picked
): void {
  for (let index = 0; index < count; index++) {
    const cellsOfRow = cells[firstRow + (rows[index] ?? 0)] ?? noCells;
    column.keep(lists[index] ?? 0, places[index] ?? 0, cellsOfRow);
  }
}

export class KeptTexts implements KeptColumn, CellColumn {
  constructor(
    readonly name: string,
    private readonly position: number,
    private readonly lists: Lists<Int32Array>,
    private readonly interner: TextInterner
  ) {}

  /** @param isPlain Whether the text is known to be plain. */
  keep(list: number, place: number, cellsOfRow: readonly unknown[], isPlain = false): void {
    const ids = this.lists[list];
    if (ids === undefined) return;
    const raw = cellsOfRow[this.position];
    ids[place] =
      (isPlain && typeof raw === "string") || isPlainText(raw)
        ? this.interner.idOf(raw)
        : idOfOther(raw, this.interner);
  }

  keepAll(rows: Rows, picked: Picked): void {
    keepEach(this, rows, picked);
  }
}

export class KeptNumbers implements KeptColumn, CellColumn {
  constructor(
    readonly name: string,
    private readonly position: number,
    private readonly lists: Lists<Float64Array>,
    /** Of a cell that isn't plainly a number. */
    private readonly numberOf: (raw: unknown) => number
  ) {}

  keep(list: number, place: number, cellsOfRow: readonly unknown[]): void {
    const values = this.lists[list];
    if (values === undefined) return;
    const raw = cellsOfRow[this.position];
    values[place] = typeof raw === "number" ? raw : this.numberOf(raw);
  }

  keepAll(rows: Rows, picked: Picked): void {
    keepEach(this, rows, picked);
  }
}

export class KeptFlags implements KeptColumn, CellColumn {
  constructor(
    readonly name: string,
    private readonly position: number,
    private readonly lists: Lists<Uint8Array>,
    /** Of a cell that isn't plainly a number. */
    private readonly numberOf: (raw: unknown) => number
  ) {}

  keep(list: number, place: number, cellsOfRow: readonly unknown[]): void {
    const values = this.lists[list];
    if (values === undefined) return;
    const raw = cellsOfRow[this.position];
    const value = typeof raw === "number" ? raw : this.numberOf(raw);
    values[place] = value === 0 ? 0 : 1;
  }

  keepAll(rows: Rows, picked: Picked): void {
    keepEach(this, rows, picked);
  }
}

export class KeptDates implements KeptColumn {
  /** @param months By row of the range, those that the column of dates was read as. */
  constructor(
    readonly name: string,
    private readonly lists: Lists<Int16Array>,
    private readonly months: Int16Array
  ) {}

  keepAll(_: Rows, { count, rows, lists, places }: Picked): void {
    for (let index = 0; index < count; index++) {
      const values = this.lists[lists[index] ?? 0];
      if (values !== undefined) values[places[index] ?? 0] = this.months[rows[index] ?? 0] ?? 0;
    }
  }
}

/** Where the range doesn't have the column. */
export class KeptAbsent implements KeptColumn {
  constructor(
    readonly name: string,
    private readonly lists: Lists<ColumnValues>,
    private readonly absent: number
  ) {}

  keepAll(_: Rows, { count, lists, places }: Picked): void {
    for (let index = 0; index < count; index++) {
      const values = this.lists[lists[index] ?? 0];
      if (values !== undefined) values[places[index] ?? 0] = this.absent;
    }
  }
}
