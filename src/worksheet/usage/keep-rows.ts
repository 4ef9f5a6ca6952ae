/** Keeps the cells of rows whose months matter, one column after the other, each in a loop of its own. */
import type { Month } from "../../core/month";
import { isPlainText, type Rows, rowsPerBlock } from "./rows";
import type { TextInterner } from "./text-interner";
import { idOfOther } from "./usage-month";
import type { UsageSegment } from "./usage-segment";

/** Rows of a block that are kept: which they are, the number of the list that each goes to, and its place there. */
export class Picked {
  count = 0;
  readonly rows = new Int32Array(rowsPerBlock);
  readonly lists = new Int16Array(rowsPerBlock);
  readonly places = new Int32Array(rowsPerBlock);

  /** @param listOf By month after the first, its list's number plus 1. */
  pick(
    { from, to }: Rows,
    months: Int16Array,
    first: Month,
    listOf: Int16Array,
    sizes: Int32Array
  ): void {
    const { rows, lists, places } = this;
    let count = 0;
    for (let row = from; row < to; row++) {
      const after = (months[row] ?? 0) - first;
      if (after < 0 || after >= listOf.length) continue;
      const list = (listOf[after] ?? 0) - 1;
      if (list < 0) continue;
      const place = sizes[list] ?? 0;
      sizes[list] = place + 1;
      rows[count] = row;
      lists[count] = list;
      places[count] = place;
      count++;
    }
    this.count = count;
  }
}

/** Where a column's cells are, and who reads those that aren't plain. */
export interface KeptColumn {
  readonly name: string;
  readonly position: number;
  readonly segment: UsageSegment;
}

/** By number of the list, its values; none where the column isn't wanted. */
export type Lists<T> = readonly (T | undefined)[];

export function keepTexts(
  { cells, firstRow }: Rows,
  { count, rows, lists, places }: Picked,
  { position }: KeptColumn,
  interner: TextInterner,
  ids: Lists<Int32Array>
): void {
  for (let index = 0; index < count; index++) {
    const list = ids[lists[index] ?? 0];
    if (list === undefined) continue;
    const raw = cells[firstRow + (rows[index] ?? 0)]?.[position];
    list[places[index] ?? 0] = isPlainText(raw) ? interner.idOf(raw) : idOfOther(raw, interner);
  }
}

export function keepNumbers(
  { cells, firstRow }: Rows,
  { count, rows, lists, places }: Picked,
  { name, position, segment }: KeptColumn,
  values: Lists<Float64Array>
): void {
  for (let index = 0; index < count; index++) {
    const list = values[lists[index] ?? 0];
    if (list === undefined) continue;
    const raw = cells[firstRow + (rows[index] ?? 0)]?.[position];
    list[places[index] ?? 0] = typeof raw === "number" ? raw : segment.numberOf(raw, name);
  }
}

export function keepFlags(
  { cells, firstRow }: Rows,
  { count, rows, lists, places }: Picked,
  { name, position, segment }: KeptColumn,
  values: Lists<Uint8Array>
): void {
  for (let index = 0; index < count; index++) {
    const list = values[lists[index] ?? 0];
    if (list === undefined) continue;
    const raw = cells[firstRow + (rows[index] ?? 0)]?.[position];
    list[places[index] ?? 0] =
      (typeof raw === "number" ? raw : segment.numberOf(raw, name)) === 0 ? 0 : 1;
  }
}

/** @param months By row, those that the column of dates was read as. */
export function keepDates(
  { count, rows, lists, places }: Picked,
  months: Int16Array,
  values: Lists<Int16Array>
): void {
  for (let index = 0; index < count; index++) {
    const list = values[lists[index] ?? 0];
    if (list !== undefined) list[places[index] ?? 0] = months[rows[index] ?? 0] ?? 0;
  }
}

/** Where a range doesn't have the column. */
export function keepOne(
  { count, lists, places }: Picked,
  value: number,
  values: Lists<Int32Array | Float64Array | Uint8Array | Int16Array>
): void {
  for (let index = 0; index < count; index++) {
    const list = values[lists[index] ?? 0];
    if (list !== undefined) list[places[index] ?? 0] = value;
  }
}
