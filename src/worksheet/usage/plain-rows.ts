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

/** A column that is checked, and perhaps kept. */
interface Slot<K extends KeptColumn> {
  readonly position: number;
  readonly kept: K | undefined;
}

/** A table may have fewer columns than there are slots. */
const noSlot: Slot<never> = { position: -1, kept: undefined };

export class PlainRows {
  private readonly key: Slot<KeptTexts>;
  private readonly texts: readonly Slot<KeptTexts>[];
  private readonly numbers: readonly Slot<KeptNumbers>[];
  private readonly flags: readonly Slot<KeptFlags>[];
  /** Columns that there is no slot for. */
  readonly unchecked: readonly PresentColumn[];
  readonly unkept: readonly KeptColumn[];

  /** @param checked The columns that are looked at, the key of the table among them. */
  constructor(
    private readonly month: MonthReader,
    checked: readonly PresentColumn[],
    kept: readonly KeptColumn[],
    private readonly picked: Picked
  ) {
    const keys = checked.filter(isKey);
    const texts = checked.filter((each) => each.type === "text" && !isKey(each)).slice(0, 3);
    const numbers = checked.filter(({ type }) => type === "number" || type === "count").slice(0, 2);
    const flags = checked.filter(({ type }) => type === "flag").slice(0, 1);
    const own = [...keys, ...texts, ...numbers, ...flags];
    this.unchecked = checked.filter((each) => !own.includes(each));
    this.unkept = kept.filter(({ name }) => !own.some((column) => column.name === name));
    [this.key = noSlot] = slotsOf(keys, kept, KeptTexts);
    this.texts = slotsOf(texts, kept, KeptTexts);
    this.numbers = slotsOf(numbers, kept, KeptNumbers);
    this.flags = slotsOf(flags, kept, KeptFlags);
  }

  /**
   * Picks the rows whose months are wanted. Each slot is written out: loops over them are slower.
   *
   * @param look Looks at a row that isn't plain, and may find that it is no data.
   * @returns How many rows weren't plain.
   */
  read({ cells, firstRow, from, to }: Rows, look: (row: number) => void): number {
    const { month, picked } = this;
    const { position, months } = month;
    const { position: key, kept: keptKey } = this.key;
    const [text1 = noSlot, text2 = noSlot, text3 = noSlot] = this.texts;
    const [number1 = noSlot, number2 = noSlot] = this.numbers;
    const [flag1 = noSlot] = this.flags;
    const { position: textA, kept: keptTextA } = text1;
    const { position: textB, kept: keptTextB } = text2;
    const { position: textC, kept: keptTextC } = text3;
    const { position: numberA, kept: keptNumberA } = number1;
    const { position: numberB, kept: keptNumberB } = number2;
    const { position: flag, kept: keptFlag } = flag1;
    let others = 0;
    for (let row = from; row < to; row++) {
      const cellsOfRow = cells[firstRow + row] ?? noCells;
      months[row] = month.monthIn(cellsOfRow[position], row);
      const isPlain =
        isPlainKey(cellsOfRow[key]) &&
        (textA < 0 || isPlainText(cellsOfRow[textA])) &&
        (textB < 0 || isPlainText(cellsOfRow[textB])) &&
        (textC < 0 || isPlainText(cellsOfRow[textC])) &&
        (numberA < 0 || isPlainNumber(cellsOfRow[numberA])) &&
        (numberB < 0 || isPlainNumber(cellsOfRow[numberB])) &&
        (flag < 0 || isPlainFlag(cellsOfRow[flag]));
      if (!isPlain) {
        others++;
        look(row);
      }
      const list = picked.listFor(months[row] ?? 0);
      if (list < 0) continue;
      const place = picked.add(row, list);
      keptKey?.keep(list, place, cellsOfRow, isPlain);
      keptTextA?.keep(list, place, cellsOfRow, isPlain);
      keptTextB?.keep(list, place, cellsOfRow, isPlain);
      keptTextC?.keep(list, place, cellsOfRow, isPlain);
      keptNumberA?.keep(list, place, cellsOfRow);
      keptNumberB?.keep(list, place, cellsOfRow);
      keptFlag?.keep(list, place, cellsOfRow);
    }
    return others;
  }
}

function slotsOf<K extends KeptColumn>(
  columns: readonly PresentColumn[],
  kept: readonly KeptColumn[],
  Kept: abstract new (...parameters: never[]) => K
): readonly Slot<K>[] {
  return columns.map(({ name, position }) => {
    const own = kept.find((each) => each.name === name);
    return { position, kept: own instanceof Kept ? own : undefined };
  });
}
