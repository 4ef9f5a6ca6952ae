/** The fast path of reading: one walk over a range that notes each row's dates and finds the cells that need a second look. */
import { TextInterner } from "./text-interner";

type Cells = readonly (readonly unknown[])[];

/** What a row's date is before the column has been understood: 0 blank, above 0 a text's number, below 0 a serial number's. */
export const noDate = 0;

/** The dates of a column, each different one remembered once. */
export class DateCells {
  readonly texts = new TextInterner();
  readonly codes: Int32Array;
  private lastText = "";
  private lastCode = noDate;

  constructor(
    readonly position: number,
    rows: number
  ) {
    this.codes = new Int32Array(rows);
  }

  codeOf(raw: string): number {
    if (raw === this.lastText) return this.lastCode;
    this.lastText = raw;
    this.lastCode = this.texts.idOf(raw) + 1;
    return this.lastCode;
  }
}

export interface SweepPlan {
  readonly cells: Cells;
  readonly firstRow: number;
  readonly dates: readonly DateCells[];
  /** Positions of columns of text. */
  readonly texts: readonly number[];
  /** Positions of columns of numbers, and the least each may hold. */
  readonly numbers: readonly number[];
  readonly least: readonly number[];
  /** Position of the column whose text tells totals from data; -1 where it has been seen. */
  readonly totals: number;
}

/** Called for each cell that isn't plainly a text, number or date. */
export type SecondLook = (row: number, position: number, raw: unknown) => void;

/** Error texts begin with it; spaces and most quotation marks come before. */
const numberSign = 35;

export function sweep(plan: SweepPlan, look: SecondLook): void {
  const { cells, firstRow, dates, texts, numbers, least, totals } = plan;
  for (let index = firstRow; index < cells.length; index++) {
    const cellsOfRow = cells[index];
    if (cellsOfRow === undefined) continue;
    const row = index - firstRow;
    for (const date of dates) {
      const raw = cellsOfRow[date.position];
      if (typeof raw === "string") date.codes[row] = date.codeOf(raw);
      else if (typeof raw === "number" && raw >= 1 && raw < 1e9) date.codes[row] = -Math.floor(raw);
      else look(row, date.position, raw);
    }
    for (const position of texts) {
      const raw = cellsOfRow[position];
      if (typeof raw !== "string" || !(raw.charCodeAt(0) > numberSign)) look(row, position, raw);
      else if (position === totals && mayBeTotal(raw)) look(row, position, raw);
    }
    for (let column = 0; column < numbers.length; column++) {
      const position = numbers[column] ?? 0;
      const raw = cellsOfRow[position];
      if (typeof raw !== "number" || !(raw >= (least[column] ?? 0)) || raw === Infinity) {
        look(row, position, raw);
      }
    }
  }
}

/** Cheap, and true for every word of a total: its length, first and last letters. */
function mayBeTotal(text: string): boolean {
  const { length } = text;
  if (length > 24) return false;
  return "tTgGsSzZiI ".includes(text.charAt(0)) && "lLsSmMeEtT :".includes(text.charAt(length - 1));
}
