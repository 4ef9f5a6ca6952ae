/** The sheets on which every implementation of `Workbook` is tested, and how it is opened. */
import type { DefinedName, NewSheet, Workbook } from "../../../src/pane/workbook";

/** What else a workbook may have. */
export interface Extras {
  readonly names?: readonly DefinedName[];
  readonly protectedSheets?: readonly string[];
}

/** Opens a calculated workbook that holds these sheets and nothing else but the extras. */
export type OpenWorkbook = (sheets: readonly NewSheet[], extras?: Extras) => Promise<Workbook>;

export const metrics: NewSheet = {
  name: "Metrics",
  cells: [
    ["Metric", "Value", "Done"],
    ["Deployments", 5, true],
    ["Usage growth", 0.2, false],
    [null, "#N/A", null],
  ],
  headings: ["A1:C1"],
};
export const notes: NewSheet = { name: "My notes", cells: [["first"], ["=1+1"]] };
