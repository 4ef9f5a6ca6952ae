/** Puts formats, content, tables and hints for typing into a new sheet. */
import type { NewSheet, Validation } from "../pane/new-sheet";
import { sizeOf } from "./address";
import { contents } from "./write-cells";

export function fillSheet(
  worksheet: Excel.Worksheet,
  { cells, formats = [], tables = [], validations = [] }: NewSheet
): void {
  // Formats first: Excel makes a date of the text 3/4/2022 unless the cell is text when it comes.
  for (const { cells: address, format } of formats) {
    const { rows, columns } = sizeOf(address);
    worksheet.getRange(address).numberFormat = Array.from({ length: rows }, () =>
      Array<string>(columns).fill(format)
    );
  }
  const columns = Math.max(0, ...cells.map((row) => row.length));
  if (columns > 0) {
    const full = cells.map((row) =>
      Array.from({ length: columns }, (_, column) => row[column] ?? null)
    );
    worksheet.getRangeByIndexes(0, 0, full.length, columns).formulas = contents(full);
  }
  for (const { cells: address, name } of tables) {
    worksheet.tables.add(address, true).name = name;
  }
  for (const validation of validations) hint(worksheet, validation);
}

function hint(worksheet: Excel.Worksheet, { cells, allow, message }: Validation): void {
  const { dataValidation } = worksheet.getRange(cells);
  dataValidation.rule = ruleFor(cells, allow);
  // Without a message of ours, Excel has one of its own.
  dataValidation.errorAlert = {
    style: "Warning",
    showAlert: true,
    title: "",
    message: message ?? "",
  };
  if (message === undefined) return;
  dataValidation.prompt = { showPrompt: true, title: "", message };
}

function ruleFor(cells: string, allow: Validation["allow"]): Excel.DataValidationRule {
  if (allow === "number") {
    return { decimal: { formula1: "=-1E+300", operator: "GreaterThan" } };
  }
  if (allow === "date") return { date: { formula1: "2000-01-01", operator: "GreaterThan" } };
  if (allow === "month") {
    // A month is typed as a date or as the text 2022-05; the formula is about the first cell, and moves with the others.
    const [first = cells] = cells.split(":");
    return {
      custom: { formula: `=ISNUMBER(IF(ISNUMBER(${first}),${first},DATEVALUE(${first}&"-01")))` },
    };
  }
  const source = "list" in allow ? allow.list.join(",") : `=${absolute(allow.listAt)}`;
  return { list: { inCellDropDown: true, source } };
}

/** A relative address would move from cell to cell. */
function absolute(address: string): string {
  const end = address.lastIndexOf("!") + 1;
  const fixed = address.slice(end).replace(/\$?([A-Za-z]+)\$?(\d+)/g, "$$$1$$$2");
  return address.slice(0, end) + fixed;
}
