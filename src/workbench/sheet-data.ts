/** Decides how new sheets look in the spreadsheet: headings, number formats, header rows that stay in view. */
import {
  BooleanNumber,
  BorderStyleTypes,
  type ICellData,
  type IFreeze,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  WrapStrategy,
} from "@univerjs/core";
import { inputColours, type NewSheet } from "../pane/new-sheet";
import { type Block, columnsOf, readAddress } from "./address";
import { contentOf } from "./cells";
import { fontSize, widthOfCharacters } from "./column-widths";

const titleStyle: IStyleData = { bl: BooleanNumber.TRUE, fs: 14 };
/** Letters and fill, both: a table's header would otherwise have the table's letters on this fill. */
const headerStyle: IStyleData = {
  bl: BooleanNumber.TRUE,
  cl: { rgb: "#ffffff" },
  bg: { rgb: "#1f4e8c" },
  bd: { b: { s: BorderStyleTypes.THIN, cl: { rgb: "#7a9cd0" } } },
};
const inputStyle: IStyleData = {
  bg: { rgb: inputColours.fill },
  cl: { rgb: inputColours.text },
};

/** In pixels, of text in the size of every sheet made here. */
const heightOfLine = 18;

/** Room for a user's own rows and columns. */
const spareRows = 100;
const leastColumns = 26;

type Cells = Record<number, Record<number, ICellData>>;

function restyle(cells: Cells, block: Block, style: IStyleData): void {
  for (let row = block.startRow; row <= block.endRow; row++) {
    const cellsOfRow = (cells[row] ??= {});
    for (let column = block.startColumn; column <= block.endColumn; column++) {
      const { s: before, ...content } = cellsOfRow[column] ?? {};
      cellsOfRow[column] = {
        ...content,
        s: { ...(typeof before === "object" ? before : undefined), ...style },
      };
    }
  }
}

/** Where nothing is said of it, a sheet that is one table keeps its header row in view. */
function frozenRows(given: number | undefined, headers: readonly Block[]): Partial<IWorksheetData> {
  const [header, another] = headers;
  const rows = given ?? (header === undefined || another !== undefined ? 0 : header.endRow + 1);
  if (rows === 0) return {};
  const freeze: IFreeze = { xSplit: 0, ySplit: rows, startRow: rows, startColumn: -1 };
  return { freeze };
}

/** One sheet as the spreadsheet stores it; its name and id are given by who adds it. */
export function sheetData(sheet: NewSheet): Partial<IWorksheetData> {
  const columns = sheet.cells.reduce((most, row) => Math.max(most, row.length), 0);
  const extent = { rows: sheet.cells.length, columns };
  const blocksAt = (address: string): Block[] => [readAddress(address)?.cells(extent) ?? []].flat();
  const cells: Cells = Object.fromEntries(
    sheet.cells.map((values, row) => [
      row,
      Object.fromEntries(values.map((value, column) => [column, contentOf(value)])),
    ])
  );
  const headings = (sheet.headings ?? []).flatMap(blocksAt);
  const isHeader = (block: Block): boolean => columnsOf(block) > 1;
  for (const heading of headings)
    restyle(cells, heading, isHeader(heading) ? headerStyle : titleStyle);
  for (const input of (sheet.inputs ?? []).flatMap(blocksAt)) restyle(cells, input, inputStyle);
  for (const { cells: address, format } of sheet.formats ?? []) {
    for (const block of blocksAt(address)) restyle(cells, block, { n: { pattern: format } });
  }
  const wraps = (sheet.wraps ?? []).flatMap(({ cells: address, lines }) =>
    blocksAt(address).map((block) => ({ block, lines }))
  );
  for (const { block } of wraps) restyle(cells, block, { tb: WrapStrategy.WRAP });
  return {
    cellData: cells,
    rowData: Object.fromEntries(
      wraps.map(({ block, lines }) => [block.startRow, { h: lines * heightOfLine }])
    ),
    rowCount: extent.rows + spareRows,
    columnCount: Math.max(columns, leastColumns),
    defaultStyle: { fs: fontSize, tb: WrapStrategy.OVERFLOW },
    ...frozenRows(sheet.freezeRows, headings.filter(isHeader)),
    columnData: (sheet.widths ?? []).map((width) => ({ w: widthOfCharacters(width) })),
  };
}

/** A workbook of these sheets, in this order. */
export function workbookData(
  id: string,
  name: string,
  sheets: readonly NewSheet[]
): Partial<IWorkbookData> {
  const stored = sheets.map((sheet, index) => ({
    ...sheetData(sheet),
    id: `sheet-${index + 1}`,
    name: sheet.name,
  }));
  return {
    id,
    name,
    sheetOrder: stored.map((sheet) => sheet.id),
    sheets: Object.fromEntries(stored.map((sheet) => [sheet.id, sheet])),
  };
}
