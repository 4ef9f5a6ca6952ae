/** Finds the cells that formulas' results fill. */
import type { Spill } from "../pane/workbook";
import { readAddress } from "./address";
import { rangeAt } from "./range-at";

/** Counted from 0. */
export interface SpillBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly address: string;
  readonly anchor: string;
}

/** Formulas don't spill in an Excel that doesn't. */
export function knowsSpills(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.12");
}

export function coversCell(spill: SpillBlock, row: number, column: number): boolean {
  const [down, right] = [row - spill.row, column - spill.column];
  return down >= 0 && down < spill.rows && right >= 0 && right < spill.columns;
}

/** The spill that each cell begins or stands in. */
export async function loadSpills(
  context: Excel.RequestContext,
  cells: readonly Excel.Range[]
): Promise<readonly (SpillBlock | undefined)[]> {
  // Only a cell inside has a parent, and only the parent says how far it spills.
  const parents = cells.map((cell) => {
    const parent = cell.getSpillParentOrNullObject();
    parent.load("address");
    return parent;
  });
  await context.sync();
  const found = cells.map((cell, index) => {
    const parent = parents[index];
    const anchor = parent === undefined || parent.isNullObject ? cell : parent;
    anchor.load("address");
    const area = anchor.getSpillingToRangeOrNullObject();
    area.load("address,rowIndex,columnIndex,rowCount,columnCount");
    return { anchor, area };
  });
  await context.sync();
  return found.map(({ anchor, area }) => {
    if (area.isNullObject) return undefined;
    const { address, rowIndex: row, columnIndex: column, rowCount, columnCount } = area;
    return { address, anchor: anchor.address, row, column, rows: rowCount, columns: columnCount };
  });
}

export async function spillAt(
  context: Excel.RequestContext,
  address: string
): Promise<Spill | undefined> {
  if (!knowsSpills()) return undefined;
  const [spill] = await loadSpills(context, [rangeAt(context, address).getCell(0, 0)]);
  if (spill === undefined) return undefined;
  const { rows, columns, anchor } = spill;
  const sheet = readAddress(spill.address)?.sheet ?? "";
  return { address: spill.address, sheet, rows, columns, anchor };
}
