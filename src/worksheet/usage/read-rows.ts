/** One walk over the rows of a range: the fast path as long as most rows are plain, else column by column. */
import { type CheckedColumn, checkEach, isKey } from "./column-checks";
import type { DateColumn } from "./date-column";
import type { MonthColumns } from "./month-columns";
import { PlainRows } from "./plain-rows";
import { inBlocks, type Rows } from "./rows";
import type { UsageSegment } from "./usage-segment";

/** Of a block that has more rows that aren't plain, the fast path costs more than it saves. */
const fewOthers = 0.25;

export interface ColumnsRead {
  /** None where it was read before. */
  readonly month: DateColumn | undefined;
  readonly otherDates: readonly DateColumn[];
  readonly checked: readonly CheckedColumn[];
}

/**
 * @param months By row; read along where `month` is given.
 * @param kept Takes the rows of its months along.
 */
export function readRows(
  segment: UsageSegment,
  { month, otherDates, checked }: ColumnsRead,
  months: Int16Array,
  kept: MonthColumns
): void {
  const columns = kept.in(segment);
  const plain =
    month !== undefined && checked.some(isKey)
      ? new PlainRows(month, checked, columns, kept.picked)
      : undefined;
  const byColumn = (rows: Rows): void => {
    month?.read(rows);
    for (const { check } of checked) check(rows);
    for (const column of otherDates) column.read(rows);
    kept.take(columns, rows, months);
  };
  const byRow = (reader: PlainRows): ((rows: Rows) => boolean) => {
    const rest = checkEach(checked.filter((each) => reader.unchecked.includes(each)));
    const own = checkEach(checked.filter((each) => !reader.unchecked.includes(each)));
    return (rows) => {
      kept.begin(rows);
      const others = reader.read(rows, (row) => own({ ...rows, from: row, to: row + 1 }));
      rest(rows);
      for (const column of otherDates) column.read(rows);
      kept.keep(reader.unkept, rows);
      return others <= fewOthers * (rows.to - rows.from);
    };
  };
  const fast = plain && byRow(plain);
  let isPlain = fast !== undefined;
  inBlocks(segment.cells, segment.headerRow + 1, (rows) => {
    if (isPlain && fast !== undefined) isPlain = fast(rows);
    else byColumn(rows);
  });
}
