/** One range of a usage table: where its columns are, how its texts are read as numbers and dates, and which cells can't be read. */
import type { Month } from "../../core/month";
import type { BadCell } from "../cells/bad-cell";
import { cellText, readCell } from "../cells/cell";
import { flagOf } from "../cells/flag-text";
import { namesOtherCurrency } from "../cells/number-text";
import { type NumberRules, numberTextReader } from "../cells/read-numbers";
import type { ReadingRules } from "../cells/reading-rules";
import { otherHeaderIn } from "../tables/other-header";
import { headerOf, positionIn, type Table } from "../tables/recognise";
import { DateColumn, noMonth } from "./date-column";
import type { MonthColumns } from "./month-columns";
import { checkOfNumbers, checkOfTexts, isNumeric, type PresentColumn } from "./column-checks";
import { readRows } from "./read-rows";
import type { Note } from "./rows";
import type { WritingOf } from "./writing-of";

type NumberReader = (text: string) => number | BadCell["fault"];

/** Each is read where no cache has it yet, so that they are few. */
const rowsSampled = 128;
/** Places this far apart, as shares of the whole, spread evenly and keep time with no order of months and customers. */
const goldenRatio = (Math.sqrt(5) - 1) / 2;

/** By column of dates, the months of the segment's rows. */
export type Months = ReadonlyMap<string, Int16Array>;

/** What a walk over some of the columns found. */
export interface Survey {
  /** Rows count from the segment's first. */
  readonly bad: ReadonlyMap<string, readonly BadCell[]>;
  /** By column, the texts that stand for a date or a number and may need others to be read. */
  readonly open: ReadonlyMap<string, Iterable<string>>;
  /**
   * Reads those texts and notes which can't be.
   *
   * @param inAll What each column says over all ranges.
   * @returns Columns whose cells could be read only now that all of them have been seen.
   */
  readonly settle: (inAll: WritingOf) => readonly string[];
}

export class UsageSegment {
  private readonly numbers = new Map<string, NumberReader>();
  private readonly positions = new Map<string, number | "absent">();
  /** By column of numbers, a text in it that names another currency than the US dollar. */
  readonly otherCurrencies = new Map<string, string>();
  readonly rows: number;
  readonly cells: readonly (readonly unknown[])[];
  readonly headerRow: number;

  constructor(
    readonly table: Table,
    readonly firstRow: number,
    private readonly rules: ReadingRules
  ) {
    this.headerRow = table.headerRow;
    this.cells = table.range.cells;
    this.rows = this.cells.length - table.headerRow - 1;
  }

  /** Of the columns that stand for one thing, the one that decides here. */
  positionOf(column: string): number | undefined {
    const known = this.positions.get(column);
    if (known !== undefined) return known === "absent" ? undefined : known;
    const position = positionIn(this.table, column);
    this.positions.set(column, position ?? "absent");
    return position;
  }

  /** Months of its last row and of rows spread over it. */
  sampleMonths(): readonly Month[] {
    const position = this.positionOf("month");
    if (position === undefined) return [];
    const { rows } = this;
    const cells = Array.from({ length: Math.min(rowsSampled, rows) }, (_, index) => {
      const spread = rows <= rowsSampled ? index : Math.floor(((index * goldenRatio) % 1) * rows);
      return this.cells[this.headerRow + 1 + (index === 0 ? rows - 1 : spread)] ?? [];
    });
    const months = new Int16Array(cells.length);
    const column = this.dateColumn("month", position, months, () => undefined);
    column.read({ cells, firstRow: 0, from: 0, to: cells.length });
    column.settle({ ...this.rules, months: true });
    return [...new Set(months)].filter((month) => month > 0);
  }

  /** Walks once over some columns. `kept` takes the rows of its months along. */
  survey(columns: readonly string[], months: Months, kept: MonthColumns): Survey {
    const present = columns.flatMap((name): PresentColumn[] => {
      const position = this.positionOf(name);
      const { type = "known", isNeverNegative = type === "count" } =
        this.table.kind.columns[name] ?? {};
      return position === undefined ? [] : [{ name, position, type, isNeverNegative }];
    });
    const bad = new Map<string, BadCell[]>(columns.map((name) => [name, []]));
    const noteIn = (name: string): Note => {
      const cells = bad.get(name) ?? [];
      return (row, cell, fault) => cells.push({ row, fault, found: cellText(cell) });
    };
    const dates = present.flatMap(({ name, position, type }) => {
      const read = months.get(name);
      if (read === undefined || (type !== "month" && type !== "day")) return [];
      return [{ name, type, column: this.dateColumn(name, position, read, noteIn(name)) }];
    });
    const numbers = present
      .filter(({ type }) => isNumeric(type))
      .map((column) => ({ ...column, texts: new Set<string>() }));
    const ofMonths = months.get("month") ?? new Int16Array(0);
    const checked = [
      ...present
        .filter(({ type }) => type === "text")
        .map((column) => ({
          ...column,
          check: checkOfTexts(column, ofMonths, noteIn(column.name)),
        })),
      ...numbers.map((column) => ({
        ...column,
        check: checkOfNumbers(column, column.texts, noteIn(column.name)),
      })),
    ];
    const month = dates.find(({ name }) => name === "month")?.column;
    const otherDates = dates.map(({ column }) => column).filter((column) => column !== month);
    readRows(this, { month, otherDates, checked }, ofMonths, kept);
    const waiting = dates.filter(({ column }) => column.hasWaiting);
    const withTexts = numbers.filter(({ texts: seen }) => seen.size > 0);
    const settle: Survey["settle"] = (inAll) => {
      for (const column of numbers) {
        const { name, position, texts: seen } = column;
        this.numbers.set(name, this.numberReader(column, seen, inAll.separator(name)));
        const other = [...seen].find(namesOtherCurrency);
        if (other !== undefined) this.otherCurrencies.set(name, other);
        if (seen.size > 0) this.findBadNumbers(name, position, noteIn(name));
      }
      waiting.forEach(({ name, type, column }) => {
        const other = dates.find((each) => each.column !== column)?.column ?? column;
        const beside = type === "month" ? undefined : other.orderSaid(this.rules);
        const otherwise = beside ?? inAll.order(name);
        column.settle({ ...this.rules, months: type === "month", otherwise });
      });
      return [...waiting, ...withTexts].map(({ name }) => name);
    };
    const open = new Map<string, Iterable<string>>([
      ...waiting.map(({ name, column }) => [name, column.textsWaiting] as const),
      ...withTexts.map(({ name, texts: seen }) => [name, seen] as const),
    ]);
    return { bad, open, settle };
  }

  private dateColumn(name: string, position: number, months: Int16Array, note: Note): DateColumn {
    const isKey = name === "month";
    const known = this.table.kind.columns[name]?.headers ?? [];
    const headers = isKey ? [headerOf(this.table, name), ...known] : [];
    const blank = isKey ? noMonth.notData : noMonth.blank;
    const otherHeader = (row: number): string | undefined =>
      otherHeaderIn(this.table, this.cells[this.headerRow + 1 + row] ?? []);
    return new DateColumn(position, months, blank, headers, note, otherHeader);
  }

  private numberReader(
    { type, isNeverNegative }: PresentColumn,
    texts: ReadonlySet<string>,
    otherwise: NumberRules["otherwise"]
  ): NumberReader {
    if (type === "flag") return (text) => flagOf(text) ?? "flag";
    const wholeThings = type === "count";
    const read = numberTextReader(texts, {
      ...this.rules,
      ...{ otherwise, wholeThings, noPercent: true },
    });
    return (text) => {
      const value = read(text);
      return isNeverNegative && typeof value === "number" && value < 0 ? "negative" : value;
    };
  }

  /** A column with texts that are no numbers is walked again to find their rows. */
  private findBadNumbers(name: string, position: number, note: Note): void {
    for (let row = 0; row < this.rows; row++) {
      const raw = this.cells[this.headerRow + 1 + row]?.[position];
      if (typeof raw !== "string") continue;
      const cell = readCell(raw);
      const value = typeof cell === "string" ? this.numbers.get(name)?.(cell) : 0;
      if (typeof value === "string") note(row, cell, value);
    }
  }

  /** The number in a cell of a column of numbers that isn't plainly one: 0 where it is blank. */
  numberOf(raw: unknown, column: string): number {
    const cell = readCell(raw);
    if (typeof cell === "boolean") return cell ? 1 : 0;
    const value = typeof cell === "string" ? this.numbers.get(column)?.(cell) : cell;
    return typeof value === "number" ? value : 0;
  }
}
