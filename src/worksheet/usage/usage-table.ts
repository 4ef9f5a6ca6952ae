/** A table with a row per customer and month: what its columns can be read as, month by month, over all its ranges. */
import type { Text } from "../../core/language";
import type { Month } from "../../core/month";
import type { Note } from "../../core/note";
import type { Place } from "../../core/place";
import type { BadCell } from "../cells/bad-cell";
import { cellText, readCell } from "../cells/cell";
import type { UsageKindId } from "../kinds";
import { TextInterner } from "./text-interner";
import type { ReadingRules } from "../cells/reading-rules";
import { placeIn, type Table } from "../tables/recognise";
import { type Stack, stackTables } from "../tables/stack";
import type { TableKind } from "../tables/table-kind";
import { rowMark, settleBadCells } from "../cells/unreadable";
import { noMonth, UsageSegment } from "./usage-segment";
import { UsageView } from "./usage-view";

export class UsageTable {
  readonly segments: readonly UsageSegment[];
  readonly rows: number;
  private readonly stack: Stack<string>;
  private readonly surveyed = new Set<string>();
  private readonly bad = new Map<string, readonly BadCell[]>();
  private readonly months = new Map<string, Int32Array>();
  private readonly interners = new Map<string, TextInterner>();
  private readonly views = new Map<string, UsageView>();
  private notDataRows = 0;

  constructor(
    readonly id: UsageKindId,
    readonly kind: TableKind,
    tables: readonly Table[],
    rules: ReadingRules
  ) {
    this.stack = stackTables(kind, tables);
    this.rows = this.stack.rows;
    this.segments = this.stack.tables.map(
      (table, index) => new UsageSegment(table, this.stack.segments[index]?.firstRow ?? 0, rules)
    );
  }

  has(column: string): boolean {
    return this.segments.some((segment) => segment.positionOf(column) !== undefined);
  }

  /** Walks once over the columns that haven't been looked at; tenant and month always are. */
  survey(columns: readonly string[]): void {
    const fresh = [...new Set(["month", "tenant", ...columns])].filter(
      (name) => !this.surveyed.has(name)
    );
    if (fresh.length === 0) return;
    fresh.forEach((name) => this.surveyed.add(name));
    const bad = new Map<string, BadCell[]>(fresh.map((name) => [name, []]));
    for (const segment of this.segments) {
      const found = segment.survey(fresh);
      for (const [name, cells] of found.bad) {
        for (const cell of cells)
          bad.get(name)?.push({ ...cell, row: cell.row + segment.firstRow });
      }
      for (const [name, months] of found.months) this.keepMonths(name, segment, months);
      const months = this.monthsOf("month");
      for (const row of found.notData) months[segment.firstRow + row] = noMonth.notData;
    }
    const months = this.monthsOf("month");
    if (fresh.includes("month")) this.markBlankMonths(months);
    for (const [name, cells] of bad) {
      this.bad.set(
        name,
        cells.filter(({ row }) => months[row] !== noMonth.notData)
      );
    }
  }

  private keepMonths(name: string, { firstRow, rows }: UsageSegment, months: Int32Array): void {
    if (rows === this.rows) this.months.set(name, months);
    else this.monthsOf(name).set(months, firstRow);
  }

  private markBlankMonths(months: Int32Array): void {
    let count = 0;
    for (let row = 0; row < months.length; row++) {
      if ((months[row] ?? 0) === noMonth.blank) months[row] = noMonth.notData;
      if (months[row] === noMonth.notData) count++;
    }
    this.notDataRows = count;
  }

  /** By row, the month of a column of dates; 0 where there is none. */
  monthsOf(column: string): Int32Array {
    const known = this.months.get(column);
    if (known !== undefined) return known;
    const months = new Int32Array(this.rows);
    this.months.set(column, months);
    return months;
  }

  get notData(): number {
    return this.notDataRows;
  }

  badCells(column: string): readonly BadCell[] {
    return this.bad.get(column) ?? [];
  }

  internerOf(column: string): TextInterner {
    const interner = this.interners.get(column) ?? new TextInterner();
    this.interners.set(column, interner);
    return interner;
  }

  /**
   * The rows as a measure that needs these columns sees them.
   *
   * @throws Problem where one of their cells can't be read, unless such rows are to be left out.
   */
  view(columns: readonly string[], leaveOut: boolean): UsageView {
    this.survey(columns);
    const needed = [...new Set(["month", "tenant", ...columns])];
    const found = needed
      .map((name) => [name, this.badCells(name)] as const)
      .filter(([, cells]) => cells.length > 0);
    const key = found.map(([name]) => name).join("|");
    const known = this.views.get(key);
    if (known !== undefined) return known;
    const view = new UsageView(this, ...this.settle(found, leaveOut));
    this.views.set(key, view);
    return view;
  }

  /** The rows that can be read in these columns, whatever the others hold. */
  viewOfReadable(columns: readonly string[]): UsageView {
    this.survey(columns);
    const bad = new Set(columns.flatMap((name) => this.badCells(name).map(({ row }) => row)));
    const marks = new Uint8Array(this.rows);
    for (const row of bad) marks[row] = rowMark.unreadable;
    return bad.size === 0 ? this.view(columns, true) : new UsageView(this, marks, []);
  }

  /** Rows to leave out, and the remark on them. */
  private settle(
    found: readonly (readonly [string, readonly BadCell[]])[],
    leaveOut: boolean
  ): [Uint8Array | undefined, readonly Note[]] {
    if (found.length === 0) return [undefined, []];
    const months = this.monthsOf("month");
    const marks = Uint8Array.from(months, (month) =>
      month === noMonth.notData ? rowMark.notData : rowMark.data
    );
    return [marks, settleBadCells(this.stack, found, marks, leaveOut)];
  }

  labelOf(column: string): Text {
    return this.kind.columns[column]?.label ?? { en: column, de: column };
  }

  /** The cell of a row in a column; the row where the range doesn't have it. */
  placeOf(row: number, column: string): Place {
    const segment = this.segmentOf(row);
    const { table, firstRow, headerRow } = segment;
    return placeIn(table.range, headerRow + 1 + row - firstRow, segment.positionOf(column));
  }

  /** A cell as a text. */
  textAt(row: number, column: string): string {
    const segment = this.segmentOf(row);
    const position = segment.positionOf(column);
    if (position === undefined) return "";
    return cellText(
      readCell(segment.cells[segment.headerRow + 1 + row - segment.firstRow]?.[position])
    );
  }

  private segmentOf(row: number): UsageSegment {
    const segment = this.segments.find(({ firstRow, rows }) => row < firstRow + rows);
    if (segment === undefined) throw new RangeError(`No row ${row}`);
    return segment;
  }

  /** How many rows each month has, in the order of the months. */
  monthCounts(): ReadonlyMap<Month, number> {
    this.survey([]);
    const view = this.viewOfMonths();
    const counts = new Map<Month, number>();
    for (let month = view.first; view.last > 0 && month <= view.last; month++) {
      const { length } = view.rowsIn(month);
      if (length > 0) counts.set(month, length);
    }
    return counts;
  }

  /** Every row with a month that can be read. */
  private viewOfMonths(): UsageView {
    const isSound = this.badCells("month").length === 0 && this.badCells("tenant").length === 0;
    return isSound ? this.view([], true) : this.viewOfReadable(["month"]);
  }
}
