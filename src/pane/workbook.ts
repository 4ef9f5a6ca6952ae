/** The one door between the pane and a spreadsheet; Excel and the workbench each implement it. */
import type { NewSheet } from "./new-sheet";
import type { ActionThatChanges } from "./writing-actions";

export type { NewSheet } from "./new-sheet";

/** A cell as the host gives it: a blank may be `""`, `null` or `0`, an error its text such as `#N/A`. */
export type CellValue = string | number | boolean | null;

/** Somebody to tell; call the returned function to stop. */
export type Unsubscribe = () => void;

/** A block of cells on a sheet. */
export interface Area {
  /** With the sheet's name, quoted where needed: `Usage!A1:H40`, `'My sheet'!A1:B2`. */
  readonly address: string;
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
}

/** A table (list object) of the workbook; its area includes the header row. */
export interface NamedArea extends Area {
  readonly name: string;
}

export interface Selection {
  readonly address: string;
  readonly sheet: string;
  /** The address of the active cell, which may be any of the selected ones. */
  readonly cell: string;
  /** The active cell's formula as typed in English function names, `=SPD.SCORE(…)`, or `""` where it holds none. */
  readonly formula: string;
}

/** The cells that a formula's result fills. */
export interface Spill extends Area {
  /** The cell with the formula: the upper left one. */
  readonly anchor: string;
}

/** A defined name that means cells. */
export interface DefinedName {
  readonly name: string;
  readonly address: string;
  /** The only sheet that knows it, where it isn't known in the whole workbook. */
  readonly sheet?: string;
}

/** Cells to replace by as many others; text that begins with `=` is a formula, in English. */
export interface NewCells {
  readonly address: string;
  readonly cells: readonly (readonly CellValue[])[];
}

export interface Workbook {
  /** The used part of every visible sheet, or of all; a sheet without content is left out. */
  sheets(which?: "all"): Promise<readonly Area[]>;
  tables(): Promise<readonly NamedArea[]>;
  /** Values row by row, as many rows and columns as the address has. */
  read(address: string): Promise<readonly (readonly CellValue[])[]>;
  /** Formulas row by row as typed in English, `""` for a cell that has none; inside a spill only its first cell has one. */
  formulas(address: string): Promise<readonly (readonly string[])[]>;
  /** The formula of one cell as the host's formula bar has it; only Excel has another than the English one. */
  localFormula?(address: string): Promise<string>;
  names(): Promise<readonly DefinedName[]>;
  /** The spill that a cell begins or stands in, if any; of several cells the first counts. */
  spill(address: string): Promise<Spill | undefined>;
  /** By name, hidden ones too. */
  protectedSheets(): Promise<readonly string[]>;
  /** The sentence of the problem that a cell's own formula ran into; only the workbench can tell. */
  problemAt?(address: string): Promise<string | undefined>;
  /** One undo step. */
  write(
    address: string,
    cells: readonly (readonly CellValue[])[],
    action: ActionThatChanges<"cells">
  ): Promise<void>;
  /** All of them in one undo step. */
  writeAll(blocks: readonly NewCells[], action: ActionThatChanges<"cells">): Promise<void>;
  /**
   * Adds sheets at the end and shows the first; a name that is taken gets a number, and the new sheets' formulas follow. Gives
   * the names used. One undo step where the host can.
   */
  insertSheets(
    sheets: readonly NewSheet[],
    action: ActionThatChanges<"sheets">
  ): Promise<readonly string[]>;
  selection(): Promise<Selection>;
  /** Selects cells and brings them into view. */
  select(address: string): Promise<void>;
  /** After the selected cells changed. */
  onSelection(listener: () => void): Unsubscribe;
  /** After any cell, sheet or table changed, with the sheet's name where the host tells it; may come several times for one change. */
  onChange(listener: (sheet?: string) => void): Unsubscribe;
  /** What this pane keeps in the workbook file itself. */
  setting(name: ActionThatChanges<"file">): Promise<string | undefined>;
  saveSetting(name: ActionThatChanges<"file">, value: string): Promise<void>;
  /** The user's locale, such as `de-DE`. */
  readonly locale: string;
}

/** What stands between the host and a call that can't be done, in the host's words. */
export class WorkbookError extends Error {}
