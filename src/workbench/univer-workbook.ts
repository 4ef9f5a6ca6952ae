/** The pane's door to the workbench's spreadsheet. */
import { CommandType } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import {
  type Area,
  type CellValue,
  type NamedArea,
  type NewSheet,
  type Selection,
  type Unsubscribe,
  type Workbook,
  WorkbookError,
} from "../pane/workbook";
import { addressText, type Block, columnsOf, readAddress, rowsOf } from "./address";
import { contentOf } from "./cells";
import { fitColumns } from "./column-widths";
import { problemOf } from "./problem-in-cell";
import { readBlock, usedBlock } from "./sheet-cells";
import { sheetData } from "./sheet-data";

/** Longer than any calculation of the workbench; then its results are read as they stand. */
const calculationTimeout = 10_000;

const selectionCommands = new Set([
  "sheet.operation.set-selections",
  "sheet.operation.set-worksheet-active",
]);

interface Command {
  readonly id: string;
  readonly type: CommandType;
}

/** Changes of cells, sheets and tables; a calculation ends with the last one. */
function changesContent({ id, type }: Command): boolean {
  return (
    type === CommandType.MUTATION &&
    (id.startsWith("sheet.mutation.") || id === "formula.mutation.set-formula-calculation-result")
  );
}

interface Options {
  readonly locale: string;
  /** Brings cells of the sheet that is shown into view, where the spreadsheet is drawn. */
  readonly reveal?: (block: Block) => void;
}

export class UniverWorkbook implements Workbook {
  readonly locale: string;
  private readonly reveal: Options["reveal"];

  constructor(
    private readonly api: FUniver,
    private readonly book: FWorkbook,
    { locale, reveal }: Options
  ) {
    this.locale = locale;
    this.reveal = reveal;
  }

  async sheets(): Promise<readonly Area[]> {
    return this.book.getSheets().flatMap((sheet) => {
      const used = sheet.isSheetHidden() ? undefined : usedBlock(sheet);
      return used === undefined ? [] : [areaOf(sheet, used)];
    });
  }

  async tables(): Promise<readonly NamedArea[]> {
    return this.book.getTableList().flatMap(({ name, range, subUnitId }) => {
      const sheet = this.book.getSheetBySheetId(subUnitId);
      return sheet === null ? [] : [{ ...areaOf(sheet, range), name }];
    });
  }

  async read(address: string): Promise<readonly (readonly CellValue[])[]> {
    const { sheet, block } = this.find(address);
    return readBlock(sheet, block);
  }

  async write(address: string, cells: readonly (readonly CellValue[])[]): Promise<void> {
    const { sheet, block } = this.find(address);
    const [rows, columns] = [rowsOf(block), columnsOf(block)];
    if (cells.length !== rows || cells.some((row) => row.length !== columns)) {
      throw new WorkbookError(
        `${address} has ${rows} × ${columns} cells; the values to write have another size.`
      );
    }
    sheet.getRange(block).setValues(cells.map((row) => row.map(contentOf)));
    await this.calculated();
  }

  async insertSheets(sheets: readonly NewSheet[]): Promise<readonly string[]> {
    const inserted = sheets.map((sheet) =>
      this.book.insertSheet(this.freeName(sheet.name), {
        index: this.book.getNumSheets(),
        sheet: sheetData(sheet),
      })
    );
    inserted[0]?.activate();
    await this.calculated();
    for (const sheet of inserted) fitColumns(this.api, sheet);
    return inserted.map((sheet) => sheet.getSheetName());
  }

  async selection(): Promise<Selection> {
    const sheet = this.book.getActiveSheet();
    const range = sheet.getActiveRange() ?? sheet.getRange(0, 0);
    return {
      address: addressText(sheet.getSheetName(), range.getRange()),
      sheet: sheet.getSheetName(),
      formula: (sheet.getActiveCell() ?? range).getFormula(),
    };
  }

  async select(address: string): Promise<void> {
    const { sheet, block } = this.find(address);
    sheet.activate();
    sheet.getRange(block).activate();
    this.reveal?.(block);
  }

  onSelection(listener: () => void): Unsubscribe {
    return this.onCommand(({ id }) => selectionCommands.has(id), listener);
  }

  onChange(listener: () => void): Unsubscribe {
    return this.onCommand(changesContent, listener);
  }

  async setting(name: string): Promise<string | undefined> {
    const value: unknown = this.book.getCustomMetadata()?.[name];
    return typeof value === "string" ? value : undefined;
  }

  async saveSetting(name: string, value: string): Promise<void> {
    this.book.setCustomMetadata({ ...this.book.getCustomMetadata(), [name]: value });
  }

  /** The sentence of the problem that the cell's own formula ran into. */
  async problemAt(address: string): Promise<string | undefined> {
    const { sheet, block } = this.find(address);
    const cell = sheet.getRange(block.startRow, block.startColumn);
    return problemOf(cell.getCellData(), cell.getFormula());
  }

  private find(address: string): { readonly sheet: FWorksheet; readonly block: Block } {
    const found = readAddress(address);
    if (found === undefined) throw new WorkbookError(`${address} is not an address of cells.`);
    const sheet = this.book.getSheetByName(found.sheet);
    if (sheet === null) throw new WorkbookError(`There is no sheet named ${found.sheet}.`);
    const extent = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    const block = found.cells(extent);
    if (block.endRow >= extent.rows || block.endColumn >= extent.columns) {
      throw new WorkbookError(
        `${address} is outside the sheet, which has ${extent.rows} rows and ${extent.columns} columns.`
      );
    }
    return { sheet, block };
  }

  private freeName(wanted: string): string {
    const taken = new Set(this.book.getSheets().map((sheet) => sheet.getSheetName().toLowerCase()));
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} (${number})`;
    return name;
  }

  private onCommand(matches: (command: Command) => boolean, listener: () => void): Unsubscribe {
    const subscription = this.api.addEvent(this.api.Event.CommandExecuted, (command) => {
      if (matches(command)) listener();
    });
    return () => subscription.dispose();
  }

  /** Until the cells show what the last change led to. */
  private async calculated(): Promise<void> {
    await this.api.getFormula().onCalculationResultApplied(calculationTimeout);
  }
}

function areaOf(sheet: FWorksheet, block: Block): Area {
  const name = sheet.getSheetName();
  return {
    address: addressText(name, block),
    sheet: name,
    rows: rowsOf(block),
    columns: columnsOf(block),
  };
}
