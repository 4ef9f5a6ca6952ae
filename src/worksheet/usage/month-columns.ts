/** Columns of the months that are wanted, filled as the rows are walked through. */
import type { Month } from "../../core/month";
import {
  keepDates,
  keepFlags,
  keepNumbers,
  keepOne,
  keepTexts,
  type KeptColumn,
  type Lists,
  Picked,
} from "./keep-rows";
import { type Rows, rowsPerBlock } from "./rows";
import { type ColumnValues, noText } from "./usage-month";
import type { UsageSegment } from "./usage-segment";
import type { UsageTable } from "./usage-table";

/** Which columns of which months are wanted. */
export type Wanted = ReadonlyMap<Month, ReadonlySet<string>>;

export class MonthColumns {
  private readonly months: readonly Month[];
  private readonly columns: readonly Column[];
  private readonly first: Month;
  /** By month after the first, its number plus 1. */
  private readonly numberOf: Int16Array;
  private readonly sizes: Int32Array;
  private readonly room: Int32Array;
  private readonly picked = new Picked();

  /** @param expected About how many rows a month has. */
  constructor(table: UsageTable, wanted: Wanted, expected: (month: Month) => number) {
    this.months = [...wanted.keys()];
    const last = Math.max(0, ...this.months);
    this.first = Math.min(last, ...this.months);
    this.numberOf = new Int16Array(last - this.first + 1);
    this.months.forEach((month, index) => (this.numberOf[month - this.first] = index + 1));
    this.sizes = new Int32Array(this.months.length);
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

  /** @param months By row of the segment. */
  take(segment: UsageSegment, rows: Rows, months: Int16Array): void {
    this.makeRoom(rows.to - rows.from);
    this.picked.pick(rows, months, this.first, this.numberOf, this.sizes);
    if (this.picked.count === 0) return;
    for (const column of this.columns) column.keep(segment, rows, this.picked);
  }

  private makeRoom(more: number): void {
    for (let index = 0; index < this.room.length; index++) {
      const room = this.room[index] ?? 0;
      if ((this.sizes[index] ?? 0) + more <= room) continue;
      this.room[index] = room * 2;
      for (const column of this.columns) column.grow(index, room * 2);
    }
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

interface Column {
  readonly name: string;
  readonly lists: Lists<ColumnValues>;
  keep(segment: UsageSegment, rows: Rows, picked: Picked): void;
  grow(index: number, room: number): void;
}

type Rooms = readonly (number | undefined)[];
type Keep<T> = (rows: Rows, picked: Picked, column: KeptColumn, lists: Lists<T>) => void;

function columnOf(table: UsageTable, name: string, rooms: Rooms): Column {
  const type = table.typeOf(name);
  if (type === "text") {
    const interner = table.internerOf(name);
    return keptColumn(name, Int32Array, rooms, noText.absent, (rows, picked, column, lists) =>
      keepTexts(rows, picked, column, interner, lists)
    );
  }
  if (type === "day") {
    return keptColumn(name, Int16Array, rooms, 0, (_, picked, { segment }, lists) => {
      const { firstRow, rows } = segment;
      keepDates(picked, table.monthsOf(name).subarray(firstRow, firstRow + rows), lists);
    });
  }
  return type === "flag"
    ? keptColumn(name, Uint8Array, rooms, 0, keepFlags)
    : keptColumn(name, Float64Array, rooms, 0, keepNumbers);
}

function keptColumn<T extends ColumnValues>(
  name: string,
  Values: new (room: number) => T,
  rooms: Rooms,
  absent: number,
  keep: Keep<T>
): Column {
  const lists = rooms.map((room) => (room === undefined ? undefined : new Values(room)));
  const columns = new Map<UsageSegment, KeptColumn | "absent">();
  const columnIn = (segment: UsageSegment): KeptColumn | "absent" => {
    const position = segment.positionOf(name);
    const column = position === undefined ? "absent" : { name, position, segment };
    columns.set(segment, column);
    return column;
  };
  return {
    name,
    lists,
    keep: (segment, rows, picked) => {
      const column = columns.get(segment) ?? columnIn(segment);
      if (column === "absent") keepOne(picked, absent, lists);
      else keep(rows, picked, column, lists);
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
