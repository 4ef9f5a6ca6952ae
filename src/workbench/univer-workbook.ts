/** The pane's door to the workbench's spreadsheet. */
import { CommandType } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import {
  type Area,
  type CellValue,
  type DefinedName,
  type NamedArea,
  type NewCells,
  type NewSheet,
  type Selection,
  type Spill,
  type Unsubscribe,
  type Workbook,
} from "../pane/workbook";
import { addressText, type Block, columnsOf, rowsOf } from "./address";
import { fitColumns } from "./column-widths";
import { definedNames } from "./defined-names";
import { findCells } from "./find-cells";
import { insertSheets } from "./insert-sheets";
import { inOneUndoStep } from "./one-undo-step";
import { problemOf } from "./problem-in-cell";
import { readBlock, usedBlock } from "./sheet-cells";
import { spillAt } from "./spill-at";
import { writeCells } from "./write-cells";

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

  async sheets(which?: "all"): Promise<readonly Area[]> {
    return this.book.getSheets().flatMap((sheet) => {
      const used = which !== "all" && sheet.isSheetHidden() ? undefined : usedBlock(sheet);
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
    const { sheet, block } = findCells(this.book, address);
    return readBlock(sheet, block);
  }

  async formulas(address: string): Promise<readonly (readonly string[])[]> {
    const { sheet, block } = findCells(this.book, address);
    return sheet.getRange(block).getFormulas();
  }

  async names(): Promise<readonly DefinedName[]> {
    return definedNames(this.book);
  }

  async spill(address: string): Promise<Spill | undefined> {
    const { sheet, block } = findCells(this.book, address);
    const found = spillAt(sheet, block.startRow, block.startColumn);
    if (found === undefined) return undefined;
    const { startRow, startColumn } = found;
    const first = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
    return { ...areaOf(sheet, found), anchor: addressText(sheet.getSheetName(), first) };
  }

  async protectedSheets(): Promise<readonly string[]> {
    return this.book
      .getSheets()
      .filter((sheet) => sheet.getWorksheetPermission().isProtected())
      .map((sheet) => sheet.getSheetName());
  }

  write(address: string, cells: readonly (readonly CellValue[])[]): Promise<void> {
    return this.writeAll([{ address, cells }]);
  }

  async writeAll(blocks: readonly NewCells[]): Promise<void> {
    writeCells(this.book, blocks);
    await this.calculated();
  }

  async insertSheets(sheets: readonly NewSheet[]): Promise<readonly string[]> {
    const inserted = inOneUndoStep(this.book, () => insertSheets(this.api, this.book, sheets));
    await this.calculated();
    inserted.forEach((sheet, index) => fitColumns(this.api, sheet, sheets[index]?.widths?.length));
    return inserted.map((sheet) => sheet.getSheetName());
  }

  async selection(): Promise<Selection> {
    const sheet = this.book.getActiveSheet();
    const name = sheet.getSheetName();
    const range = sheet.getActiveRange() ?? sheet.getRange(0, 0);
    const cell = sheet.getActiveCell() ?? range;
    const { startRow, startColumn } = cell.getRange();
    const only = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
    return {
      address: addressText(name, range.getRange()),
      sheet: name,
      cell: addressText(name, only),
      formula: cell.getFormula(),
    };
  }

  async select(address: string): Promise<void> {
    const { sheet, block } = findCells(this.book, address);
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
    const { sheet, block } = findCells(this.book, address);
    const cell = sheet.getRange(block.startRow, block.startColumn);
    return problemOf(cell.getCellData(), cell.getFormula());
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
