/** What a sheet with a model is: cells from A1, and how they look. The pane's door takes it as it is. */

/** Text that begins with `=` is a formula, in English. */
export type ModelCell = string | number | boolean | null;

export interface ModelValidation {
  readonly cells: string;
  readonly allow:
    { readonly list: readonly string[] } | { readonly listAt: string } | "date" | "number";
  readonly message?: string;
}

export interface ModelSheet {
  readonly name: string;
  readonly cells: readonly (readonly ModelCell[])[];
  readonly formats: readonly { readonly cells: string; readonly format: string }[];
  readonly headings: readonly string[];
  readonly inputs: readonly string[];
  readonly widths: readonly number[];
  readonly wraps?: readonly { readonly cells: string; readonly lines: number }[];
  readonly validations: readonly ModelValidation[];
  readonly freezeRows?: number;
  readonly print?: { readonly orientation: "landscape"; readonly titleRows: string };
}

/** The part of a sheet that one block brings. */
export interface Block {
  readonly rows: readonly (readonly ModelCell[])[];
  readonly formats?: ModelSheet["formats"];
  readonly headings?: readonly string[];
  readonly inputs?: readonly string[];
  readonly validations?: readonly ModelValidation[];
  readonly wraps?: ModelSheet["wraps"];
}

export const formatOf = { date: "yyyy-mm-dd", money: "#,##0.00", percent: "0.0 %" } as const;

/** Blocks one below the other, a blank row between them. */
export function joinBlocks(
  blocks: readonly Block[]
): Omit<ModelSheet, "name" | "widths" | "freezeRows" | "print"> {
  return {
    cells: blocks.flatMap(({ rows }, index) => (index === 0 ? rows : [[null], ...rows])),
    formats: blocks.flatMap(({ formats = [] }) => formats),
    headings: blocks.flatMap(({ headings = [] }) => headings),
    inputs: blocks.flatMap(({ inputs = [] }) => inputs),
    validations: blocks.flatMap(({ validations = [] }) => validations),
    wraps: blocks.flatMap(({ wraps = [] }) => wraps),
  };
}
