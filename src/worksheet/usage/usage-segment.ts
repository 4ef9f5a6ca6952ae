/** One range of a usage table: where its columns are, how its texts are read as numbers and dates, and which cells can't be read. */
import { monthOfDay } from "../../core/month";
import { nameKey } from "../../core/text";
import type { BadCell } from "../cells/bad-cell";
import { type Cell, CellError, cellText, isBlankOrZero, readCell } from "../cells/cell";
import { flagOf } from "../cells/flag-text";
import { isTotalText } from "../cells/not-data";
import { type DateRules, dateTextReader, dayOfNumber } from "../cells/read-dates";
import { numberTextReader } from "../cells/read-numbers";
import type { ReadingRules } from "../cells/reading-rules";
import { headerOf, type Table } from "../tables/recognise";
import { DateCells, sweep } from "./sweep";
import type { ColumnType } from "../tables/table-kind";

/** What a row's month says where it is none: no date, a row that is no data, or a date that can't be read. */
export const noMonth = { blank: 0, notData: -1, unreadable: -2 } as const;

type NumberReader = (text: string) => number | BadCell["fault"];

/** What a walk over some of the columns found; rows count from the segment's first. */
export interface Survey {
  readonly bad: ReadonlyMap<string, readonly BadCell[]>;
  readonly notData: readonly number[];
  /** By column of dates, each row's month. */
  readonly months: ReadonlyMap<string, Int32Array>;
}

export class UsageSegment {
  private readonly numbers = new Map<string, NumberReader>();
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
    const { kind, columns } = this.table;
    const name = (kind.prefer?.[column] ?? [column]).find((each) => columns.has(each));
    return name === undefined ? undefined : columns.get(name);
  }

  private typeOf(column: string): ColumnType {
    return this.table.kind.columns[column]?.type ?? "known";
  }

  survey(columns: readonly string[]): Survey {
    const present = columns.flatMap((name) => {
      const position = this.positionOf(name);
      return position === undefined ? [] : [{ name, position, type: this.typeOf(name) }];
    });
    const dates = present.filter(({ type }) => type === "month" || type === "day");
    const numbers = present.filter(({ type }) => isNumeric(type));
    const texts = present.filter(({ type }) => type === "text");
    const codes = dates.map(({ position }) => new DateCells(position, this.rows));
    const found = new Map<string, BadCell[]>(columns.map((name) => [name, []]));
    const notData: number[] = [];
    const numberTexts = new Map<string, Set<string>>();
    const byPosition = new Map(present.map((column) => [column.position, column]));
    const note = (name: string, row: number, cell: Cell, fault: BadCell["fault"]): void => {
      found.get(name)?.push({ row, fault, found: cellText(cell) });
    };
    sweep(
      {
        cells: this.cells,
        firstRow: this.headerRow + 1,
        dates: codes,
        texts: texts.map(({ position }) => position),
        numbers: numbers.map(({ position }) => position),
        least: numbers.map(({ type }) => (type === "count" ? 0 : -Number.MAX_VALUE)),
        totals: texts.find(({ name }) => name === "tenant")?.position ?? -1,
      },
      (row, position, raw) => {
        const column = byPosition.get(position);
        if (column === undefined) return;
        const { name, type } = column;
        const cell = readCell(raw);
        if (cell instanceof CellError) note(name, row, cell, "error");
        else if (name === "tenant" && (isBlankOrZero(cell) || isTotalText(cellText(cell)))) {
          notData.push(row);
        } else if (isNumeric(type)) {
          if (typeof cell === "string") {
            const seen = numberTexts.get(name) ?? new Set();
            numberTexts.set(name, seen.add(cell));
          } else if (typeof cell === "number") note(name, row, cell, "negative");
          else if (cell !== undefined && type !== "flag") note(name, row, cell, "number");
        } else if (type !== "text" && !isBlankOrZero(cell)) note(name, row, cell, "date");
      }
    );
    for (const { name, position, type } of numbers) {
      const seen = numberTexts.get(name) ?? new Set<string>();
      this.numbers.set(name, this.numberReader(seen, type));
      if (seen.size > 0) this.findBadNumbers(name, position, note);
    }
    const months = new Map<string, Int32Array>();
    dates.forEach(({ name, type }, index) => {
      const column = codes[index];
      if (column === undefined) return;
      const other = codes[index === 0 ? codes.length - 1 : 0];
      const rules: DateRules = {
        ...this.rules,
        months: type === "month",
        otherwise: type === "month" ? undefined : other && orderBy(other, this.rules),
      };
      this.resolveDates(name, column, rules, note, name === "month" ? notData : undefined);
      months.set(name, column.codes);
    });
    return { bad: found, notData, months };
  }

  private numberReader(texts: ReadonlySet<string>, type: ColumnType): NumberReader {
    if (type === "flag") return (text) => flagOf(text) ?? "number";
    const wholeThings = type === "count";
    const read = numberTextReader(texts, { ...this.rules, wholeThings });
    return (text) => {
      const value = read(text);
      return wholeThings && typeof value === "number" && value < 0 ? "negative" : value;
    };
  }

  /** A column with texts that are no numbers is walked again to find their rows. */
  private findBadNumbers(
    name: string,
    position: number,
    note: (name: string, row: number, cell: Cell, fault: BadCell["fault"]) => void
  ): void {
    for (let row = 0; row < this.rows; row++) {
      const raw = this.cells[this.headerRow + 1 + row]?.[position];
      if (typeof raw !== "string") continue;
      const cell = readCell(raw);
      const value = typeof cell === "string" ? this.numbers.get(name)?.(cell) : 0;
      if (typeof value === "string") note(name, row, cell, value);
    }
  }

  /** Turns what the walk remembered of a date column into months, in place. */
  private resolveDates(
    name: string,
    { codes, texts }: DateCells,
    rules: DateRules,
    note: (name: string, row: number, cell: Cell, fault: BadCell["fault"]) => void,
    notData: number[] | undefined
  ): void {
    const cells = texts.texts.map(readCell);
    const read = dateTextReader(cells, rules);
    const known = this.table.kind.columns[name]?.headers ?? [];
    const headers = new Set([headerOf(this.table, name), ...known].map(nameKey));
    headers.delete("");
    const ofText = cells.map((cell): number | BadCell["fault"] => {
      if (cell === undefined) return noMonth.blank;
      if (cell instanceof CellError) return "error";
      const text = cellText(cell);
      if (notData !== undefined && (isTotalText(text) || headers.has(nameKey(text))))
        return noMonth.notData;
      const day = read(text);
      return typeof day === "number" ? monthOfDay(day) : day;
    });
    const ofNumber = new Map<number, number | BadCell["fault"]>();
    const monthOfNumber = (value: number): number | BadCell["fault"] => {
      const known = ofNumber.get(value);
      if (known !== undefined) return known;
      const day = dayOfNumber(value);
      const month = day === undefined ? "date" : monthOfDay(day);
      ofNumber.set(value, month);
      return month;
    };
    for (let row = 0; row < codes.length; row++) {
      const code = codes[row] ?? 0;
      if (code === 0) continue;
      const month = code > 0 ? (ofText[code - 1] ?? 0) : monthOfNumber(-code);
      if (typeof month === "number") codes[row] = month;
      else {
        codes[row] = noMonth.unreadable;
        note(name, row, code > 0 ? cells[code - 1] : -code, month);
      }
    }
  }

  /** What a cell of a surveyed column of numbers holds: 0 where it is blank. */
  numberAt(column: string, raw: unknown): number {
    if (typeof raw === "number") return raw;
    const cell = readCell(raw);
    if (typeof cell === "boolean") return cell ? 1 : 0;
    const value = typeof cell === "string" ? this.numbers.get(column)?.(cell) : undefined;
    return typeof value === "number" ? value : 0;
  }
}

function isNumeric(type: ColumnType): boolean {
  return type === "number" || type === "count" || type === "flag";
}

/** What the texts of another date column say about day and month. */
function orderBy({ texts }: DateCells, { dateOrder }: ReadingRules): DateRules["otherwise"] {
  if (dateOrder !== undefined) return dateOrder;
  const read = dateTextReader(texts.texts, { months: true });
  for (const text of texts.texts) {
    const [, first, second] = /^(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}/.exec(text) ?? [];
    const day = read(text);
    if (first === undefined || Number(first) === Number(second) || typeof day !== "number")
      continue;
    return (monthOfDay(day) % 12) + 1 === Number(first) ? "m/d/y" : "d/m/y";
  }
  return undefined;
}
