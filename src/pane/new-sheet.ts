/** What a sheet that the pane adds holds, and how it looks. */
import type { CellValue } from "./workbook";

/** A sheet to insert, from its cell A1; text that begins with `=` is a formula. Addresses are without a sheet: `B4`, `E5:E9`. */
export interface NewSheet {
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
  /** Number formats of cells of this sheet, such as `yyyy-mm-dd` for `B4` or `0 %` for `E5:E9`. */
  readonly formats?: readonly { readonly cells: string; readonly format: string }[];
  /** Addresses of rows that are headers or titles, such as `A3:E3`, to stand out. */
  readonly headings?: readonly string[];
  /** Cells that the user is meant to change; they look it. */
  readonly inputs?: readonly string[];
  /** In characters, from column A; the columns beyond are made to fit. */
  readonly widths?: readonly number[];
  /** Rows of cells, such as `B4:I4`, whose texts take several lines. */
  readonly wraps?: readonly { readonly cells: string; readonly lines: number }[];
  /** Rows at the top that stay in view. */
  readonly freezeRows?: number;
  /** Cells with their header row that become tables of the workbook. */
  readonly tables?: readonly NewTable[];
  /** Hints while typing; the workbench has none. */
  readonly validations?: readonly Validation[];
  /** On paper, one page wide; the workbench doesn't print. */
  readonly print?: Print;
}

export interface NewTable {
  readonly cells: string;
  /** As formulas name it; a name that is taken gets a number. */
  readonly name: string;
}

/** What cells are meant to hold. Anything else can be typed all the same, after a warning. */
export interface Validation {
  readonly cells: string;
  /** A list may have 255 characters and no commas in its entries; a longer one stands in cells, such as `Lists!A2:A40`. */
  readonly allow:
    | { readonly list: readonly string[] }
    | { readonly listAt: string }
    | "date"
    | "number"
    | "month";
  /** Shown when such a cell is selected, and in the warning. */
  readonly message?: string;
}

export interface Print {
  readonly orientation: "portrait" | "landscape";
  /** Rows repeated on every page, such as `1:3`. */
  readonly titleRows?: string;
}

/** How cells for input stand out, in every host: blue on pale yellow, as models in finance do. */
export const inputColours = { text: "#0000FF", fill: "#FFF9DB" } as const;
