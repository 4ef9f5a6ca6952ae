/** Adds sheets with their content and formats, under names that are free. */
import type { CellValue, NewSheet } from "../pane/workbook";
import { sizeOf } from "./address";
import { contents } from "./write-cells";

/** In characters: room for a name in the columns that formulas will fill. */
const widthForResults = 24;

export async function insertSheets(
  context: Excel.RequestContext,
  sheets: readonly NewSheet[]
): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const names = freeNames(
    worksheets.items.map((sheet) => sheet.name),
    sheets.map((sheet) => sheet.name)
  );
  const added = sheets.map((sheet, index) => {
    const worksheet = worksheets.add(names[index]);
    fill(worksheet, sheet);
    return worksheet;
  });
  added[0]?.activate();
  await context.sync();
  return names;
}

/** `Score (2)` where there is a sheet named score. */
function freeNames(taken: readonly string[], wanted: readonly string[]): string[] {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  return wanted.map((name) => {
    let free = name;
    for (let number = 2; lower.has(free.toLowerCase()); number++) free = `${name} (${number})`;
    lower.add(free.toLowerCase());
    return free;
  });
}

function fill(worksheet: Excel.Worksheet, { cells, formats = [], headings = [] }: NewSheet): void {
  // Formats first: Excel makes a date of the text 3/4/2022 unless the cell is text when it comes.
  for (const { cells: address, format } of formats) {
    const { rows, columns } = sizeOf(address);
    worksheet.getRange(address).numberFormat = Array.from({ length: rows }, () =>
      Array<string>(columns).fill(format)
    );
  }
  const columns = Math.max(0, ...cells.map((row) => row.length));
  if (columns === 0) return;
  const full = cells.map((row) =>
    Array.from({ length: columns }, (_, column) => row[column] ?? null)
  );
  worksheet.getRangeByIndexes(0, 0, full.length, columns).formulas = contents(full);
  for (const address of headings) worksheet.getRange(address).format.font.bold = true;
  fitColumns(worksheet, full, columns);
}

/** A title alone in its row may run over its neighbours: it makes no column wide. */
function fitColumns(
  worksheet: Excel.Worksheet,
  cells: readonly (readonly CellValue[])[],
  columns: number
): void {
  if (cells.some((row) => row.some(isFormula))) {
    // Results come later and may spill anywhere.
    worksheet.standardWidth = widthForResults;
    return;
  }
  const first = cells.findIndex(
    (row) => row.filter((value) => value !== null && value !== "").length > 1
  );
  if (first < 0) return;
  worksheet.getRangeByIndexes(first, 0, cells.length - first, columns).format.autofitColumns();
}

function isFormula(value: CellValue): boolean {
  return typeof value === "string" && value.startsWith("=");
}
