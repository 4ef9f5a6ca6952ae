/** The cells of sheets and tables: small ones whole, of big ones the top rows, and the rest kept until their sheet changes. */
import type { Area, Workbook } from "../workbook";
import { partAddress } from "./addresses";
import type { Cells } from "./find-blocks";
import { type Lines, readOn, type Reading } from "./read-cells";

/** An area with more cells than this is read whole only when one of its tables is used. */
const smallCells = 20_000;
const topRows = 20;

export function isBig({ rows, columns }: Area): boolean {
  return rows > topRows && rows * columns > smallCells;
}

interface Kept {
  readonly sheet: string;
  /** From the top; of an area that isn't read to its end, the first ones. */
  readonly lines: Lines;
}

export class AreaCells {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly workbook: Workbook) {}

  /**
   * What was read of a sheet no longer counts; of all sheets where it isn't known which one changed.
   *
   * @returns Whether a big area has to be read again.
   */
  forget(sheet: string | undefined): boolean {
    const before = this.kept.size;
    for (const [address, entry] of this.kept)
      if (sheet === undefined || entry.sheet === sheet) this.kept.delete(address);
    return this.kept.size < before;
  }

  /** Areas that are no longer there take no memory. */
  keepOnly(areas: readonly Area[]): void {
    const addresses = new Set(areas.map(({ address }) => address));
    for (const address of this.kept.keys()) if (!addresses.has(address)) this.kept.delete(address);
  }

  /** A small area whole. */
  async top(area: Area): Promise<Cells> {
    if (!isBig(area)) return this.workbook.read(area.address);
    const lines = this.kept.get(area.address)?.lines ?? [];
    if (lines.length >= topRows) return lines.slice(0, topRows);
    const part = { row: 0, column: 0, rows: topRows, columns: area.columns };
    return this.workbook.read(partAddress(area.address, part));
  }

  /** How many rows of a big area there still are to read. */
  rowsLeft({ address, rows }: Area): number {
    return rows - (this.kept.get(address)?.lines.length ?? 0);
  }

  /** A big area; `undefined` where its reading was stopped, to go on from there another time. */
  async whole(area: Area, reading: Reading): Promise<Cells | undefined> {
    const { address, sheet } = area;
    const entry = this.kept.get(address) ?? { sheet, lines: [] };
    this.kept.set(address, entry);
    return (await readOn(this.workbook, area, entry.lines, reading)) ? entry.lines : undefined;
  }
}
