/** What a sheet of the sample workbook holds. */
import type { ModelSheet } from "../renewal/model/model-sheet";

type Cell = string | number | boolean | null;

export interface SampleSheet extends Partial<
  Pick<ModelSheet, "inputs" | "validations" | "widths" | "freezeRows">
> {
  readonly name: string;
  /** From A1; text that begins with `=` is a formula. */
  readonly cells: readonly (readonly Cell[])[];
  readonly formats: readonly { readonly cells: string; readonly format: string }[];
  /** Addresses of titles and header rows. */
  readonly headings: readonly string[];
}
