/** Reads any number of cells, in blocks small enough for one answer of Excel. */
import type { CellValue } from "../pane/workbook";
import { rangeAt } from "./range-at";
import { codeOf } from "./run-batch";

/** An answer may hold 5 MB: at 250 bytes a cell, this many fit. */
const cellsAtOnce = 20_000;

type Rows = readonly (readonly CellValue[])[];
/** Where there is no formula, Excel gives the value for it. */
type Content = "values" | "formulas";

interface Block {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly content: Content;
}

/** What lies outside the used cells, such as most of a whole column, is blank without being fetched. */
export async function readCells(
  context: Excel.RequestContext,
  address: string,
  content: Content = "values"
): Promise<Rows> {
  const range = rangeAt(context, address);
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  const used = range.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const blankRow = Array<CellValue>(range.columnCount).fill("");
  const rows = Array<readonly CellValue[]>(range.rowCount).fill(blankRow);
  if (used.isNullObject) return rows;
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = used;
  const values = await readBlock(context, {
    sheet: range.worksheet,
    row,
    column,
    rows: rowCount,
    columns: columnCount,
    content,
  });
  const before = column - range.columnIndex;
  const after = range.columnCount - before - columnCount;
  values.forEach((found, offset) => {
    rows[row - range.rowIndex + offset] = [
      ...blankRow.slice(0, before),
      ...found,
      ...blankRow.slice(0, after),
    ];
  });
  return rows;
}

/** Halves the block until each half is small enough, and again where long texts make it too much for Excel after all. */
async function readBlock(context: Excel.RequestContext, block: Block): Promise<CellValue[][]> {
  if (block.rows > 1 && block.rows * block.columns > cellsAtOnce) return readHalves(context, block);
  try {
    return await readAtOnce(context, block);
  } catch (error) {
    if (block.rows === 1 || codeOf(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
    return readHalves(context, block);
  }
}

async function readHalves(context: Excel.RequestContext, block: Block): Promise<CellValue[][]> {
  const half = Math.ceil(block.rows / 2);
  const upper = await readBlock(context, { ...block, rows: half });
  const lower = await readBlock(context, {
    ...block,
    row: block.row + half,
    rows: block.rows - half,
  });
  return [...upper, ...lower];
}

async function readAtOnce(
  context: Excel.RequestContext,
  { sheet, ...block }: Block
): Promise<CellValue[][]> {
  const range = sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
  // Named one by one, because the lint rule that watches over loading reads names only.
  if (block.content === "values") range.load("values");
  else range.load("formulas");
  await context.sync();
  const values: unknown[][] = block.content === "values" ? range.values : range.formulas;
  return values.map((row) => row.map(cellValue));
}

/** Errors are their text already; what is none of the kinds that a cell can hold is blank. */
function cellValue(value: unknown): CellValue {
  const isCell =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return isCell ? value : null;
}
