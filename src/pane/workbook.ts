/** The one door between the pane and a spreadsheet; Excel and the workbench each implement it. */

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
  /** The active cell's formula as typed in English function names, `=SPD.SCORE(…)`, or `""` where it holds none. */
  readonly formula: string;
}

/** A sheet to insert, from its cell A1; text that begins with `=` is a formula. */
export interface NewSheet {
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
  /** Number formats of cells of this sheet, such as `yyyy-mm-dd` for `B4` or `0 %` for `E5:E9`. */
  readonly formats?: readonly { readonly cells: string; readonly format: string }[];
  /** Addresses of rows that are headers or titles, such as `A3:E3`, to stand out. */
  readonly headings?: readonly string[];
}

export interface Workbook {
  /** The used part of every visible sheet; a sheet without content is left out. */
  sheets(): Promise<readonly Area[]>;
  tables(): Promise<readonly NamedArea[]>;
  /** Values row by row, as many rows and columns as the address has. */
  read(address: string): Promise<readonly (readonly CellValue[])[]>;
  /** Replaces the cells of a block of the same size; text that begins with `=` is a formula. One undo step. */
  write(address: string, cells: readonly (readonly CellValue[])[]): Promise<void>;
  /** Adds sheets at the end and shows the first; a name that is taken gets a number. Gives the names used. */
  insertSheets(sheets: readonly NewSheet[]): Promise<readonly string[]>;
  selection(): Promise<Selection>;
  /** Selects cells and brings them into view. */
  select(address: string): Promise<void>;
  /** After the selected cells changed. */
  onSelection(listener: () => void): Unsubscribe;
  /** After any cell, sheet or table changed; may come several times for one change. */
  onChange(listener: () => void): Unsubscribe;
  /** What this pane keeps in the workbook file itself. */
  setting(name: string): Promise<string | undefined>;
  saveSetting(name: string, value: string): Promise<void>;
  /** The user's locale, such as `de-DE`. */
  readonly locale: string;
}

/** What stands between the host and a call that can't be done, in the host's words. */
export class WorkbookError extends Error {}
