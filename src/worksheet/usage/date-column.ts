/** A column of dates read as months, cell by cell; texts that don't tell day from month wait until the whole column has been seen. */
import { type Day, type Month, monthOf, monthOfDay } from "../../core/month";
import { nameKey } from "../../core/text";
import type { BadCell } from "../cells/bad-cell";
import { type Cell, CellError, cellText, isBlankOrZero, readCell } from "../cells/cell";
import { readDateText } from "../cells/date-text";
import { isTotalText } from "../cells/not-data";
import { type DateRules, dateTextReader, dayOfNumber } from "../cells/read-dates";
import { isHeaderText } from "../tables/other-header";
import { TextInterner } from "./text-interner";
import type { MonthReader } from "./plain-rows";
import type { Note, Rows } from "./rows";

/** What a row's month says where it is none: no date, a row that is no data, or a date that can't be read. */
export const noMonth = { blank: 0, notData: -1, unreadable: -2 } as const;
/** Until the column has been seen. */
const undecided = -3;
/** A header's word: whether the row repeats the table's header, the row tells. */
const headerWord = -4;

/** Places for serial numbers, more than the days of two years: the months of a table hardly ever share one. */
const places = 1024;

/** Later ones are slips of the keyboard, or stand for no end; and they have room in a column of months. */
const lastMonth = monthOf(2099, 12);

/** Above every serial number and every date written as one number, and still a small integer. */
const mostDays = 1e9;

export class DateColumn implements MonthReader {
  private readonly texts = new TextInterner();
  /** By id of the text: its month, what it is instead, or the fault. */
  private readonly ofText: (Month | BadCell["fault"])[] = [];
  private readonly serials = new Int32Array(places).fill(-1);
  private readonly monthsOfSerials = new Int16Array(places);
  /** By row, the id of a text that waits; made when there is the first one. */
  private waiting: Int32Array | undefined;
  private readonly headers: ReadonlySet<string>;

  constructor(
    readonly position: number,
    /** By row of the segment. */
    readonly months: Int16Array,
    /** What a row without a date is; headers and totals among the texts of this column tell rows that are no data. */
    private readonly blank: typeof noMonth.blank | typeof noMonth.notData,
    headers: readonly string[],
    private readonly note: Note,
    /** The header in a row of the segment that makes it another table's. */
    private readonly otherHeaderIn: (row: number) => string | undefined
  ) {
    this.headers = new Set(headers.map(nameKey).filter((key) => key !== ""));
  }

  read({ cells, firstRow, from, to }: Rows): void {
    for (let row = from; row < to; row++) {
      this.months[row] = this.monthIn(cells[firstRow + row]?.[this.position], row);
    }
  }

  /** The month in a cell, or what the row is instead. */
  monthIn(raw: unknown, row: number): number {
    const day = typeof raw === "number" && raw >= 1 && raw < mostDays ? raw | 0 : 0;
    const place = day & (places - 1);
    return this.serials[place] === day
      ? (this.monthsOfSerials[place] ?? 0)
      : this.monthOf(raw, row);
  }

  private monthOf(raw: unknown, row: number): number {
    if (typeof raw !== "string") return this.monthOfCell(raw, row);
    const id = this.texts.idOf(raw);
    const found = id < this.ofText.length ? this.ofText[id] : this.judge(id);
    if (typeof found === "string") return this.refuse(row, readCell(raw), found);
    if (found === headerWord) return this.judgeHeader(row, raw);
    if (found === undecided) {
      this.waiting ??= new Int32Array(this.months.length);
      this.waiting[row] = id;
    }
    return found ?? this.blank;
  }

  private monthOfCell(raw: unknown, row: number): number {
    const cell = readCell(raw);
    if (isBlankOrZero(cell)) return this.blank;
    if (typeof cell === "string") return this.monthOf(cell, row);
    const serial = typeof cell === "number" ? Math.floor(cell) : 0;
    const day = dayOfNumber(serial);
    const month = day === undefined ? "date" : monthIn(day);
    if (typeof month === "string") {
      return this.refuse(row, cell, cell instanceof CellError ? "error" : month);
    }
    this.serials[serial & (places - 1)] = serial;
    this.monthsOfSerials[serial & (places - 1)] = month;
    return month;
  }

  private judgeHeader(row: number, text: string): number {
    const other = this.otherHeaderIn(row);
    if (other !== undefined) return this.refuse(row, other, "otherHeader");
    return this.headers.has(nameKey(text)) ? noMonth.notData : this.refuse(row, text, "date");
  }

  private judge(id: number): Month | BadCell["fault"] {
    const cell = readCell(this.texts.texts[id]);
    const judged = cell === undefined ? this.blank : this.judgeText(cell);
    this.ofText[id] = judged;
    return judged;
  }

  private judgeText(cell: Cell): Month | BadCell["fault"] {
    if (cell instanceof CellError) return "error";
    const text = cellText(cell);
    if (this.headers.size > 0) {
      if (isTotalText(text)) return noMonth.notData;
      if (this.headers.has(nameKey(text)) || isHeaderText(text)) return headerWord;
    }
    const date = readDateText(text);
    if (date === undefined) return "date";
    const { dayFirst, monthFirst } = date;
    return dayFirst === undefined || dayFirst !== monthFirst ? undecided : monthIn(dayFirst);
  }

  private refuse(row: number, cell: Cell, fault: BadCell["fault"]): typeof noMonth.unreadable {
    this.note(row, cell, fault);
    return noMonth.unreadable;
  }

  /** The texts that it has, if any of them waits. */
  get textsWaiting(): readonly string[] {
    return this.hasWaiting ? this.texts.texts : [];
  }

  get hasWaiting(): boolean {
    return this.waiting !== undefined;
  }

  /** Decides the texts that wait, now that all have been seen. */
  settle(rules: DateRules): void {
    const { waiting, months } = this;
    if (waiting === undefined) return;
    const { texts } = this.texts;
    const read = dateTextReader(texts.map(readCell), rules);
    const decided = texts.map((text) => {
      const day = read(text);
      return typeof day === "number" ? monthIn(day) : day;
    });
    for (let row = 0; row < months.length; row++) {
      if (months[row] !== undecided) continue;
      const id = waiting[row] ?? 0;
      const month = decided[id] ?? "date";
      months[row] = typeof month === "number" ? month : this.refuse(row, texts[id], month);
    }
  }

  /** What its texts say about day and month, by the dates of them that are months' first or last days. */
  orderSaid({ dateOrder }: DateRules): DateRules["otherwise"] {
    if (dateOrder !== undefined) return dateOrder;
    const read = dateTextReader(this.texts.texts, { months: true });
    for (const text of this.texts.texts) {
      const [, first, second] = /^(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}/.exec(text) ?? [];
      const day = read(text);
      if (first === undefined || Number(first) === Number(second) || typeof day !== "number")
        continue;
      return (monthOfDay(day) % 12) + 1 === Number(first) ? "m/d/y" : "d/m/y";
    }
    return undefined;
  }
}

function monthIn(day: Day): Month | "date" {
  const month = monthOfDay(day);
  return month > lastMonth ? "date" : month;
}
