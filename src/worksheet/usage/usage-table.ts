/** A table with a row per customer and month: what its columns can be read as, month by month, over all its ranges. */
import type { Text } from "../../core/language";
import type { Month } from "../../core/month";
import type { Note } from "../../core/note";
import type { Place } from "../../core/place";
import type { BadCell } from "../cells/bad-cell";
import { cellText, readCell } from "../cells/cell";
import type { UsageKindId } from "../kinds";
import type { ReadingRules } from "../cells/reading-rules";
import { placeIn, type Table } from "../tables/recognise";
import { type Stack, stackTables } from "../tables/stack";
import type { ColumnType, TableKind } from "../tables/table-kind";
import { rowMark, settleBadCells } from "../cells/unreadable";
import { noMonth } from "./date-column";
import { MonthColumns, type Wanted } from "./month-columns";
import { TextInterner } from "./text-interner";
import type { ColumnValues } from "./usage-month";
import { UsageSegment } from "./usage-segment";
import { UsageView } from "./usage-view";
import { writingOf } from "./writing-of";

/** Months differ in their number of rows. */
const ampleRoom = 1.2;

export class UsageTable {
  readonly segments: readonly UsageSegment[];
  readonly rows: number;
  private readonly stack: Stack<string>;
  private readonly present = new Map<string, boolean>();
  private readonly surveyed = new Set<string>();
  private readonly bad = new Map<string, readonly BadCell[]>();
  private readonly months = new Map<string, Int16Array>();
  private readonly interners = new Map<string, TextInterner>();
  private readonly views = new Map<string, UsageView>();
  private sample: ReadonlySet<Month> | undefined;
  private kept: ReadonlyMap<Month, Map<string, ColumnValues>> = new Map();

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
    const known = this.present.get(column);
    if (known !== undefined) return known;
    const isPresent = this.segments.some((segment) => segment.positionOf(column) !== undefined);
    this.present.set(column, isPresent);
    return isPresent;
  }

  typeOf(column: string): ColumnType {
    return this.kind.columns[column]?.type ?? "known";
  }

  get columnsSurveyed(): number {
    return this.surveyed.size;
  }

  hasSurveyed(column: string): boolean {
    return this.surveyed.has(column);
  }

  /**
   * Walks once over the columns that haven't been looked at; tenant and month always are.
   *
   * @param expected What will probably be measured: it is read in the first walk, where it holds.
   */
  survey(columns: readonly string[], expected?: Wanted): void {
    const fresh = [...new Set(["month", "tenant", ...columns])].filter(
      (name) => !this.surveyed.has(name)
    );
    if (fresh.length === 0) return;
    const isFirst = this.surveyed.size === 0;
    fresh.forEach((name) => this.surveyed.add(name));
    const dates = fresh.filter((name) => isDate(this.typeOf(name)) && this.has(name));
    const wanted = isFirst && this.rows > 0 ? expected : undefined;
    const kept = new MonthColumns(this, wanted ?? new Map(), (month) => this.rowsExpected(month));
    const bad = new Map<string, BadCell[]>(fresh.map((name) => [name, []]));
    const late = new Set<string>();
    const surveys = this.segments.map((segment) => {
      const { firstRow, rows } = segment;
      const months = new Map(
        ["month", ...dates].map((name) => [
          name,
          this.monthsOf(name).subarray(firstRow, firstRow + rows),
        ])
      );
      return { firstRow, found: segment.survey(fresh, months, kept) };
    });
    const inAll = writingOf(surveys.map(({ found }) => found));
    for (const { firstRow, found } of surveys) {
      for (const name of found.settle(inAll)) late.add(name);
      for (const [name, cells] of found.bad)
        for (const cell of cells) bad.get(name)?.push({ ...cell, row: cell.row + firstRow });
    }
    if (wanted !== undefined && !late.has("month"))
      this.kept = kept.found((name) => !late.has(name));
    const months = this.monthsOf("month");
    for (const [name, cells] of bad) {
      const ofData = cells.filter(({ row }) => months[row] !== noMonth.notData);
      this.bad.set(name, ofData);
    }
  }

  /** Months of the table; until it has been walked through, those of some of its rows. */
  monthsSampled(): ReadonlySet<Month> {
    return this.surveyed.size > 0 ? new Set(this.monthCounts().keys()) : this.sampled();
  }

  private sampled(): ReadonlySet<Month> {
    this.sample ??= new Set(this.segments.flatMap((segment) => segment.sampleMonths()));
    return this.sample;
  }

  private rowsExpected(month: Month): number {
    const months = this.sampled();
    return months.has(month) ? Math.ceil((this.rows / months.size) * ampleRoom) : 0;
  }

  /** Columns of a month that were read while its rows were checked, over all rows that have the month. */
  keptOf(month: Month): Map<string, ColumnValues> | undefined {
    return this.kept.get(month);
  }

  /** By row, the month of a column of dates; 0 or less where there is none. */
  monthsOf(column: string): Int16Array {
    const known = this.months.get(column) ?? new Int16Array(this.rows);
    this.months.set(column, known);
    return known;
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
    // A view without unreadable rows is no answer to who refuses them.
    const key = found.length === 0 ? "" : [leaveOut, ...found.map(([name]) => name)].join("|");
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

  /** The row that a cell is in; -1 where it is in none. */
  rowAt({ range, row = -1 }: Place): number {
    for (const { table, firstRow, headerRow, rows } of this.segments) {
      const at = row - headerRow - 1;
      if (table.range.number === range && at >= 0 && at < rows) return firstRow + at;
    }
    return -1;
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
      const count = view.countIn(month);
      if (count > 0) counts.set(month, count);
    }
    return counts;
  }

  /** Every row with a month that can be read. */
  private viewOfMonths(): UsageView {
    const isSound = this.badCells("month").length === 0 && this.badCells("tenant").length === 0;
    return isSound ? this.view([], true) : this.viewOfReadable(["month"]);
  }
}

function isDate(type: ColumnType): boolean {
  return type === "month" || type === "day";
}
