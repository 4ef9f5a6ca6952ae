/** The other fast path of reading: one walk over the rows of the months that matter, all their columns at a time. */
import type { Month } from "../../core/month";
import type { TextInterner } from "./text-interner";
import { idOfOther, noText, type UsageMonth } from "./usage-month";
import type { UsageSegment } from "./usage-segment";
import type { UsageTable } from "./usage-table";

/** Which columns of which months are wanted. */
export type Wanted = ReadonlyMap<Month, ReadonlySet<string>>;

interface TextTarget {
  readonly position: number;
  readonly interner: TextInterner;
  readonly ids: Int32Array;
}
interface NumberTarget {
  readonly position: number;
  readonly column: string;
  readonly values: Float64Array;
}
/** Where the cells of a month's rows go, and how many rows it has had. */
class MonthTarget {
  next = 0;
  texts: readonly TextTarget[] = [];
  numbers: readonly NumberTarget[] = [];
  constructor(
    readonly month: UsageMonth,
    readonly columns: ReadonlyMap<string, Int32Array | Float64Array>
  ) {}
}

/** Fills what the months don't have yet. */
export function capture(table: UsageTable, months: readonly UsageMonth[], wanted: Wanted): void {
  const targets = new Map<Month, MonthTarget>();
  for (const month of months) {
    const fresh = [...(wanted.get(month.month) ?? [])].filter((column) => !month.has(column));
    if (fresh.length === 0 || month.rows.length === 0) continue;
    const columns = new Map(fresh.map((column) => [column, month.open(column)] as const));
    targets.set(month.month, new MonthTarget(month, columns));
  }
  if (targets.size === 0) return;
  for (const segment of table.segments) {
    for (const target of targets.values()) aim(target, table, segment);
    walk(segment, table.monthsOf("month"), targets);
  }
}

function aim(target: MonthTarget, table: UsageTable, segment: UsageSegment): void {
  const texts: TextTarget[] = [];
  const numbers: NumberTarget[] = [];
  for (const [column, values] of target.columns) {
    const position = segment.positionOf(column);
    if (values instanceof Int32Array && position === undefined) {
      values.fill(noText.absent, target.next);
    } else if (values instanceof Int32Array && position !== undefined) {
      texts.push({ position, interner: table.internerOf(column), ids: values });
    } else if (values instanceof Float64Array && position !== undefined) {
      numbers.push({ position, column, values });
    }
  }
  target.texts = texts;
  target.numbers = numbers;
}

function walk(
  segment: UsageSegment,
  months: Int32Array,
  targets: ReadonlyMap<Month, MonthTarget>
): void {
  const { cells, headerRow, firstRow, rows } = segment;
  const earliest = Math.min(...targets.keys());
  const byMonth: (MonthTarget | undefined)[] = [];
  for (const [month, target] of targets) byMonth[month - earliest] = target;
  for (let row = 0; row < rows; row++) {
    const index = (months[firstRow + row] ?? 0) - earliest;
    const target = index < 0 ? undefined : byMonth[index];
    if (target === undefined || target.month.rows[target.next] !== firstRow + row) continue;
    const at = target.next++;
    const cellsOfRow = cells[headerRow + 1 + row] ?? [];
    const { texts, numbers } = target;
    for (let column = 0; column < texts.length; column++) {
      const text = texts[column];
      if (text === undefined) continue;
      const raw = cellsOfRow[text.position];
      text.ids[at] =
        typeof raw === "string" && raw.charCodeAt(0) > 32
          ? text.interner.idOf(raw)
          : idOfOther(raw, text.interner);
    }
    for (let column = 0; column < numbers.length; column++) {
      const number = numbers[column];
      if (number === undefined) continue;
      const raw = cellsOfRow[number.position];
      number.values[at] = typeof raw === "number" ? raw : segment.numberAt(number.column, raw);
    }
  }
}
