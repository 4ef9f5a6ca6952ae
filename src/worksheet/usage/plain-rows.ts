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

export class PlainRows {
  /** Where the key of the table stands. */
  private readonly key: number;
  private readonly keptKey: KeptTexts | undefined;
  private readonly texts: readonly KeptTexts[];
  private readonly numbers: readonly KeptNumbers[];
  private readonly flags: readonly KeptFlags[];
  /** Columns that are left to others: those that aren't kept, and more of a type than are read here. */
  readonly unchecked: readonly PresentColumn[];
  readonly unkept: readonly KeptColumn[];

  /** @param checked The columns that are looked at, the key of the table among them. */
  constructor(
    private readonly month: MonthReader,
    checked: readonly PresentColumn[],
    kept: readonly KeptColumn[],
    private readonly picked: Picked
  ) {
    const key = checked.find(isKey);
    const named = new Map(kept.map((column) => [column.name, column]));
    const own = checked.map(({ name }) => named.get(name));
    const texts = own.filter((column) => column instanceof KeptTexts);
    this.key = key?.position ?? -1;
    this.keptKey = texts.find((column) => column.name === key?.name);
    this.texts = texts.filter((column) => column !== this.keptKey).slice(0, 3);
    this.numbers = own.filter((column) => column instanceof KeptNumbers).slice(0, 2);
    this.flags = own.filter((column) => column instanceof KeptFlags).slice(0, 1);
    const read = [...this.texts, ...this.numbers, ...this.flags].map(({ name }) => name);
    this.unchecked = checked.filter(({ name }) => name !== key?.name && !read.includes(name));
    this.unkept = kept.filter(({ name }) => name !== this.keptKey?.name && !read.includes(name));
  }

  /**
   * Picks the rows whose months are wanted. Each column is written out: loops over them are slower.
   *
   * @param look Looks at a row that isn't plain, and may find that it is no data.
   * @returns How many rows weren't plain.
   */
  read({ cells, firstRow, from, to }: Rows, look: (row: number) => void): number {
    const { month, picked, key, keptKey } = this;
    const { position, months } = month;
    const [textA, textB, textC] = this.texts;
    const [numberA, numberB] = this.numbers;
    const [flag] = this.flags;
    const [atTextA, atTextB, atTextC] = [positionOf(textA), positionOf(textB), positionOf(textC)];
    const [atNumberA, atNumberB] = [positionOf(numberA), positionOf(numberB)];
    const atFlag = positionOf(flag);
    let others = 0;
    for (let row = from; row < to; row++) {
      const cellsOfRow = cells[firstRow + row] ?? noCells;
      const ofRow = month.monthIn(cellsOfRow[position], row);
      months[row] = ofRow;
      const list = picked.listFor(ofRow);
      if (list < 0) {
        const isPlain =
          isPlainKey(cellsOfRow[key]) &&
          (atTextA < 0 || isPlainText(cellsOfRow[atTextA])) &&
          (atTextB < 0 || isPlainText(cellsOfRow[atTextB])) &&
          (atTextC < 0 || isPlainText(cellsOfRow[atTextC])) &&
          (atNumberA < 0 || isPlainNumber(cellsOfRow[atNumberA])) &&
          (atNumberB < 0 || isPlainNumber(cellsOfRow[atNumberB])) &&
          (atFlag < 0 || isPlainFlag(cellsOfRow[atFlag]));
        if (isPlain) continue;
        others++;
        look(row);
        continue;
      }
      const place = picked.add(row, list);
      const isPlain =
        isPlainKey(cellsOfRow[key]) &&
        (keptKey === undefined || keptKey.keepPlain(list, place, cellsOfRow[key])) &&
        (textA === undefined || textA.keepPlain(list, place, cellsOfRow[atTextA])) &&
        (textB === undefined || textB.keepPlain(list, place, cellsOfRow[atTextB])) &&
        (textC === undefined || textC.keepPlain(list, place, cellsOfRow[atTextC])) &&
        (numberA === undefined || numberA.keepPlain(list, place, cellsOfRow[atNumberA])) &&
        (numberB === undefined || numberB.keepPlain(list, place, cellsOfRow[atNumberB])) &&
        (flag === undefined || flag.keepPlain(list, place, cellsOfRow[atFlag]));
      if (isPlain) continue;
      others++;
      look(row);
      if (months[row] !== ofRow) {
        picked.takeBack(list);
        continue;
      }
      keptKey?.keep(list, place, cellsOfRow);
      textA?.keep(list, place, cellsOfRow);
      textB?.keep(list, place, cellsOfRow);
      textC?.keep(list, place, cellsOfRow);
      numberA?.keep(list, place, cellsOfRow);
      numberB?.keep(list, place, cellsOfRow);
      flag?.keep(list, place, cellsOfRow);
    }
    return others;
  }
}

/** -1 where there is no such column. */
function positionOf(column: { readonly position: number } | undefined): number {
  return column?.position ?? -1;
}
