/** Decides how a new sheet looks, on the screen and on paper. */
import { inputColours, type NewSheet } from "../pane/new-sheet";
import { isFormula } from "../pane/inserting/settle-sheets";
import type { CellValue } from "../pane/workbook";

/** In characters: room for a name in the columns that formulas will fill. */
const widthForResults = 24;

export function layOut(
  worksheet: Excel.Worksheet,
  { cells, headings = [], inputs = [], widths = [], wraps = [], freezeRows, print }: NewSheet
): void {
  for (const address of headings) worksheet.getRange(address).format.font.bold = true;
  for (const address of inputs) {
    const { font, fill } = worksheet.getRange(address).format;
    font.color = inputColours.text;
    fill.color = inputColours.fill;
  }
  for (const { cells: address, lines } of wraps) {
    const { format } = worksheet.getRange(address);
    format.wrapText = true;
    format.rowHeight = lines * pointsOfLine;
  }
  fitColumns(worksheet, cells);
  widths.forEach((width, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(width);
  });
  if (freezeRows !== undefined) worksheet.freezePanes.freezeRows(freezeRows);
  if (print === undefined) return;
  const { pageLayout } = worksheet;
  pageLayout.orientation =
    print.orientation === "landscape"
      ? Excel.PageOrientation.landscape
      : Excel.PageOrientation.portrait;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.titleRows !== undefined) pageLayout.setPrintTitleRows(print.titleRows);
}

/** The height of a row in Excel's usual font. */
const pointsOfLine = 15;

/** A digit of Excel's usual font is 7 pixels wide, a cell's edges take 5; a pixel is three quarters of a point. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** A title alone in its row may run over its neighbours: it makes no column wide. */
function fitColumns(worksheet: Excel.Worksheet, cells: readonly (readonly CellValue[])[]): void {
  if (cells.some((row) => row.some(isFormula))) {
    // Results come later and may spill anywhere.
    worksheet.standardWidth = widthForResults;
    return;
  }
  const first = cells.findIndex(
    (row) => row.filter((value) => value !== null && value !== "").length > 1
  );
  if (first < 0) return;
  const columns = Math.max(...cells.map((row) => row.length));
  worksheet.getRangeByIndexes(first, 0, cells.length - first, columns).format.autofitColumns();
}
