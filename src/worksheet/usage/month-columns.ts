/** Columns of the months that are wanted, filled as the rows are walked through. */
import type { Month } from "../../core/month";
import {
  KeptAbsent,
  type KeptColumn,
  KeptDates,
  KeptFlags,
  KeptNumbers,
  KeptTexts,
  type Lists,
  Picked,
} from "./kept-columns";
import { type Rows, rowsPerBlock } from "./rows";
import { type ColumnValues, noText } from "./usage-month";
import type { UsageSegment } from "./usage-segment";
import type { UsageTable } from "./usage-table";

/** Which columns of which months are wanted. */
export type Wanted = ReadonlyMap<Month, ReadonlySet<string>>;

export class MonthColumns {
  readonly picked: Picked;
  private readonly months: readonly Month[];
  private readonly columns: readonly Column[];
  private readonly sizes: Int32Array;
  private readonly room: Int32Array;

  /** @param expected About how many rows a month has. */
  constructor(table: UsageTable, wanted: Wanted, expected: (month: Month) => number) {
    this.months = [...wanted.keys()];
    const last = Math.max(0, ...this.months);
    const first = Math.min(last, ...this.months);
    const numberOf = new Int16Array(last - first + 1);
    this.months.forEach((month, index) => (numberOf[month - first] = index + 1));
    this.sizes = new Int32Array(this.months.length);
    this.picked = new Picked(first, numberOf, this.sizes);
    const aBlock = Math.min(rowsPerBlock, table.rows);
    this.room = Int32Array.from(this.months, (month) => expected(month) + aBlock);
    const names = new Set([...wanted.values()].flatMap((columns) => [...columns]));
    this.columns = [...names]
      .filter((name) => table.has(name))
      .map((name) => {
        const rooms = this.months.map((month, index) =>
          wanted.get(month)?.has(name) === true ? this.room[index] : undefined
        );
        return columnOf(table, name, rooms);
      });
  }

  /** The columns as a range has them. */
  in(segment: UsageSegment): readonly KeptColumn[] {
    return this.columns.map((column) => column.in(segment));
  }

  /** Picks the rows of a block and keeps what they say. */
  take(columns: readonly KeptColumn[], rows: Rows, months: Int16Array): void {
    if (this.months.length === 0) return;
    this.begin(rows);
    const { picked } = this;
    for (let row = rows.from; row < rows.to; row++) {
      const list = picked.listFor(months[row] ?? 0);
      if (list >= 0) picked.add(row, list);
    }
    this.keep(columns, rows);
  }

  /** Makes room for a block, of which no row is picked so far. */
  begin({ from, to }: Rows): void {
    this.picked.count = 0;
    for (let index = 0; index < this.room.length; index++) {
      const room = this.room[index] ?? 0;
      if ((this.sizes[index] ?? 0) + to - from <= room) continue;
      this.room[index] = room * 2;
      for (const column of this.columns) column.grow(index, room * 2);
    }
  }

  /** Keeps what the rows picked say. */
  keep(columns: readonly KeptColumn[], rows: Rows): void {
    if (this.picked.count === 0) return;
    for (const column of columns) column.keepAll(rows, this.picked);
  }

  /** @param isSound Whether a column's values hold now that all rows have been seen. */
  found(isSound: (name: string) => boolean): ReadonlyMap<Month, Map<string, ColumnValues>> {
    const columns = this.columns.filter(({ name }) => isSound(name));
    return new Map(
      this.months.map((month, index) => {
        const lists = columns.flatMap(({ name, lists: { [index]: list } }) =>
          list === undefined ? [] : [[name, list.subarray(0, this.sizes[index])] as const]
        );
        return [month, new Map(lists)] as const;
      })
    );
  }
}

/** A column over all ranges. */
interface Column {
  readonly name: string;
  readonly lists: Lists<ColumnValues>;
  in(segment: UsageSegment): KeptColumn;
  grow(index: number, room: number): void;
}

type Rooms = readonly (number | undefined)[];

function columnOf(table: UsageTable, name: string, rooms: Rooms): Column {
  const type = table.typeOf(name);
  if (type === "text") {
    const interner = table.internerOf(name);
    return column(name, Int32Array, rooms, noText.absent, (_, position, lists) => {
      return new KeptTexts(name, position, lists, interner);
    });
  }
  if (type === "day") {
    return column(name, Int16Array, rooms, 0, ({ firstRow, rows }, _, lists) => {
      const months = table.monthsOf(name).subarray(firstRow, firstRow + rows);
      return new KeptDates(name, lists, months);
    });
  }
  return type === "flag"
    ? column(name, Uint8Array, rooms, 0, (segment, position, lists) => {
        return new KeptFlags(name, position, lists, (raw) => segment.numberOf(raw, name));
      })
    : column(name, Float64Array, rooms, 0, (segment, position, lists) => {
        return new KeptNumbers(name, position, lists, (raw) => segment.numberOf(raw, name));
      });
}

function column<T extends ColumnValues>(
  name: string,
  Values: new (room: number) => T,
  rooms: Rooms,
  absent: number,
  open: (segment: UsageSegment, position: number, lists: Lists<T>) => KeptColumn
): Column {
  const lists = rooms.map((room) => (room === undefined ? undefined : new Values(room)));
  return {
    name,
    lists,
    in: (segment) => {
      const position = segment.positionOf(name);
      return position === undefined
        ? new KeptAbsent(name, lists, absent)
        : open(segment, position, lists);
    },
    grow: (index, room) => {
      const list = lists[index];
      if (list === undefined) return;
      const grown = new Values(room);
      grown.set(list);
      lists[index] = grown;
    },
  };
}
