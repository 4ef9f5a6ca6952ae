/** Which of the spreadsheet's commands the toolbar leaves out: what a score sheet has no use for. */
import type { IUniverSheetsCorePresetConfig } from "@univerjs/preset-sheets-core";

const leftOut = [
  "sheet.command.set-once-format-painter",
  "sheet.command.set-range-font-family",
  "sheet.command.set-range-fontsize",
  "sheet.command.set-range-font-increase",
  "sheet.command.set-range-font-decrease",
  "sheet.command.set-range-underline",
  "sheet.command.set-range-stroke",
  "sheet.command.set-border-basic",
  "sheet.command.set-vertical-text-align",
  "sheet.command.set-text-rotation",
  "sheet.command.add-worksheet-merge",
  "sheet.command.numfmt.set.currency",
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.toolbar.text-to-number",
  "base-ui.operation.toggle-shortcut-panel",
  ...[
    "financial",
    "logical",
    "text",
    "date",
    "lookup",
    "math",
    "statistical",
    "engineering",
    "information",
    "database",
  ].map((kind) => `formula-ui.operation.insert-function.${kind}`),
];

export const menu: IUniverSheetsCorePresetConfig["menu"] = Object.fromEntries(
  leftOut.map((command) => [command, { hidden: true }])
);
