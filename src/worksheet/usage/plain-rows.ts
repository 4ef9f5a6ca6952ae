/** The fast path of reading: rows that are as they should be, which most are, in one go: month, checks, and what is kept of them. */
import { isKey, type PresentColumn } from "./column-checks";
import { type KeptColumn, KeptFlags, KeptNumbers, KeptTexts, type Picked } from "./kept-columns";
import { isPlainFlag, isPlainKey, isPlainNumber, isPlainText, noCells, type Rows } from "./rows";

/** Reads the month of a row from its cell. */
export interface MonthReader {
  readonly position: number;
  readonly months: Int16Array;
  monthIn(raw: unknown, row: number): number;
}

const none = -1;

export class PlainRows {
  private readonly key: number;
  /** At most three texts, two numbers and one flag: written out, their checks take a third less time than loops. */
  private readonly texts: readonly PresentColumn[];
  private readonly numbers: readonly PresentColumn[];
  private readonly flags: readonly PresentColumn[];
  /** Columns that are to be checked in another way. */
  readonly unchecked: readonly PresentColumn[];
  private readonly keptTexts: readonly KeptTexts[];
  private readonly keptNumbers: readonly KeptNumbers[];
  private readonly keptFlags: readonly KeptFlags[];
  /** Columns that are kept in another way. */
  readonly unkept: readonly KeptColumn[];

  /** @param checked The columns that are looked at, the key of the table among them. */
  constructor(
    private readonly month: MonthReader,
    checked: readonly PresentColumn[],
    kept: readonly KeptColumn[],
    private readonly picked: Picked
  ) {
    const key = checked.find(isKey);
    this.key = key?.position ?? none;
    this.texts = checked.filter((each) => each.type === "text" && each !== key).slice(0, 3);
    this.numbers = checked.filter(({ type }) => type === "number" || type === "count").slice(0, 2);
    this.flags = checked.filter(({ type }) => type === "flag").slice(0, 1);
    const places = [key, ...this.texts, ...this.numbers, ...this.flags];
    this.unchecked = checked.filter((each) => !places.includes(each));
    this.keptTexts = kept.filter((each) => each instanceof KeptTexts);
    this.keptNumbers = kept.filter((each) => each instanceof KeptNumbers);
    this.keptFlags = kept.filter((each) => each instanceof KeptFlags);
    const own = new Set<KeptColumn>([...this.keptTexts, ...this.keptNumbers, ...this.keptFlags]);
    this.unkept = kept.filter((each) => !own.has(each));
  }

  /**
   * Picks the rows whose months are wanted.
   *
   * @param look Looks at a row that isn't plain, and may find that it is no data.
   * @returns How many rows weren't plain.
   */
  read({ cells, firstRow, from, to }: Rows, look: (row: number) => void): number {
    const { month, picked, key } = this;
    const [text = none, secondText = none, thirdText = none] = this.texts.map(positionIn);
    const [number = none, secondNumber = none] = this.numbers.map(positionIn);
    const [flag = none] = this.flags.map(positionIn);
    const { keptTexts, keptNumbers, keptFlags } = this;
    const { position, months } = month;
    let others = 0;
    for (let row = from; row < to; row++) {
      const cellsOfRow = cells[firstRow + row] ?? noCells;
      months[row] = month.monthIn(cellsOfRow[position], row);
      const isPlain =
        isPlainKey(cellsOfRow[key]) &&
        (text < 0 || isPlainText(cellsOfRow[text])) &&
        (secondText < 0 || isPlainText(cellsOfRow[secondText])) &&
        (thirdText < 0 || isPlainText(cellsOfRow[thirdText])) &&
        (number < 0 || isPlainNumber(cellsOfRow[number])) &&
        (secondNumber < 0 || isPlainNumber(cellsOfRow[secondNumber])) &&
        (flag < 0 || isPlainFlag(cellsOfRow[flag]));
      if (!isPlain) {
        others++;
        look(row);
      }
      const list = picked.listFor(months[row] ?? 0);
      if (list < 0) continue;
      const place = picked.add(row, list);
      for (let at = 0; at < keptTexts.length; at++) keptTexts[at]?.keep(list, place, cellsOfRow);
      for (let at = 0; at < keptNumbers.length; at++)
        keptNumbers[at]?.keep(list, place, cellsOfRow);
      for (let at = 0; at < keptFlags.length; at++) keptFlags[at]?.keep(list, place, cellsOfRow);
    }
    return others;
  }
}

function positionIn({ position }: PresentColumn): number {
  return position;
}
