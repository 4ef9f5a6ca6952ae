/** The pane's door to Excel. */
import type {
  Area,
  CellValue,
  DefinedName,
  NamedArea,
  NewCells,
  NewSheet,
  Selection,
  Spill,
  Unsubscribe,
  Workbook,
} from "../pane/workbook";
import { readAddress } from "./address";
import { protectedSheets, tableAreas, usedAreas } from "./areas";
import { changes, selections, subscribe } from "./events";
import { insertSheets } from "./insert-sheets";
import { definedNames } from "./names";
import { rangeAt } from "./range-at";
import { readCells } from "./read-cells";
import { readFormulas } from "./read-formulas";
import { type Batch, runBatch } from "./run-batch";
import { spillAt } from "./spills";
import { writeCells } from "./write-cells";

export class ExcelWorkbook implements Workbook {
  /** By id, as they were when the sheets were last asked for. */
  private readonly sheetNames = new Map<string, string>();

  constructor(readonly locale: string) {}

  sheets(which?: "all"): Promise<readonly Area[]> {
    return this.look((context) => usedAreas(context, which, this.sheetNames));
  }

  tables(): Promise<readonly NamedArea[]> {
    return this.look(tableAreas);
  }

  read(address: string): Promise<readonly (readonly CellValue[])[]> {
    return this.look((context) => readCells(context, address));
  }

  formulas(address: string): Promise<readonly (readonly string[])[]> {
    return this.look((context) => readFormulas(context, address));
  }

  localFormula(address: string): Promise<string> {
    return this.look(async (context) => {
      const cell = rangeAt(context, address);
      cell.load("formulasLocal");
      await context.sync();
      return String(cell.formulasLocal[0]?.[0] ?? "");
    });
  }

  names(): Promise<readonly DefinedName[]> {
    return this.look(definedNames);
  }

  spill(address: string): Promise<Spill | undefined> {
    return this.look((context) => spillAt(context, address));
  }

  protectedSheets(): Promise<readonly string[]> {
    return this.look(protectedSheets);
  }

  write(address: string, cells: readonly (readonly CellValue[])[]): Promise<void> {
    return this.writeAll([{ address, cells }]);
  }

  writeAll(blocks: readonly NewCells[]): Promise<void> {
    return this.change((context) => writeCells(context, blocks));
  }

  insertSheets(sheets: readonly NewSheet[]): Promise<readonly string[]> {
    return this.change((context) => insertSheets(context, sheets));
  }

  selection(): Promise<Selection> {
    return this.look(async (context) => {
      // Several blocks may be selected; the first one counts.
      const range = context.workbook.getSelectedRanges().areas.getItemAt(0);
      range.load("address");
      const cell = context.workbook.getActiveCell();
      cell.load("address,formulas");
      await context.sync();
      const content: unknown = cell.formulas[0]?.[0];
      const formula = typeof content === "string" && content.startsWith("=") ? content : "";
      const { address } = range;
      return { address, sheet: readAddress(address)?.sheet ?? "", cell: cell.address, formula };
    });
  }

  select(address: string): Promise<void> {
    return this.change(async (context) => {
      const range = rangeAt(context, address);
      range.worksheet.activate();
      range.select();
      await context.sync();
    });
  }

  onSelection(listener: () => void): Unsubscribe {
    return subscribe((batch) => this.look(batch), selections, listener);
  }

  onChange(listener: (sheet?: string) => void): Unsubscribe {
    const tell = (id?: string): void => listener(this.sheetNames.get(id ?? ""));
    return subscribe((batch) => this.look(batch), changes, tell);
  }

  setting(name: string): Promise<string | undefined> {
    return this.look(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(name);
      setting.load("value");
      await context.sync();
      if (setting.isNullObject) return undefined;
      const value: unknown = setting.value;
      return typeof value === "string" ? value : undefined;
    });
  }

  saveSetting(name: string, value: string): Promise<void> {
    return this.look(async (context) => {
      context.workbook.settings.add(name, value);
      await context.sync();
    });
  }

  /** For what the pane does by itself: a user who is typing in a cell only makes it wait. */
  private look<T>(batch: Batch<T>): Promise<T> {
    return runBatch(this.locale, { delayForCellEdit: true }, batch);
  }

  /** For what a user asks the pane for: refused at once while a cell is edited, and undone in one step. */
  private change<T>(batch: Batch<T>): Promise<T> {
    return runBatch(this.locale, { mergeUndoGroup: true }, batch);
  }
}
