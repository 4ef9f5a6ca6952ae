/**
 * Tables take in what is typed or pasted against them, as Excel's do: rows pasted below the one row of a blank table would
 * stand on the sheet, and no formula would read them. Undone in a step of its own, as in Excel.
 */
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Block } from "./address";
import { readBlock } from "./sheet-cells";

interface Command {
  readonly id: string;
  readonly params?: unknown;
}

const edit = "sheet.command.set-range-values";
const pastes = new Set([
  "sheet.command.paste-by-short-key",
  "sheet.command.paste-value",
  "univer.command.paste",
]);

export function growTables(api: FUniver, book: FWorkbook): void {
  api.addEvent(api.Event.CommandExecuted, (command) => {
    const sheet = book.getActiveSheet();
    const entered = enteredBlock(sheet, command);
    if (entered === undefined || !hasValues(sheet, entered)) return;
    const tables = book.getTableList().filter(({ subUnitId }) => subUnitId === sheet.getSheetId());
    for (const { id, range } of tables) {
      const grown = grownBy(range, entered);
      const isFree = tables.every((other) => other.id === id || !overlap(other.range, grown));
      if (!isFree || (grown.endRow === range.endRow && grown.endColumn === range.endColumn))
        continue;
      api.syncExecuteCommand("sheet.command.set-table-config", {
        unitId: book.getId(),
        tableId: id,
        updateRange: { newRange: grown },
        ...newColumns(sheet, range, grown),
      });
    }
  });
}

/** Columns to the right, by the names in their headers: left to itself, Univer would name them as it likes, before the last. */
function newColumns(sheet: FWorksheet, { endColumn }: Block, grown: Block): object {
  const count = grown.endColumn - endColumn;
  if (count === 0) return {};
  const index = endColumn + 1;
  const header = { ...grown, startColumn: index, endRow: grown.startRow };
  const columnsJson = readBlock(sheet, header).flatMap((names) =>
    names.map((name, at) => ({
      id: `column${String(index + at)}`,
      displayName: String(name ?? ""),
      dataType: "string",
      formula: "",
      meta: {},
      style: {},
    }))
  );
  const rowColOperation = {
    operationType: "insert",
    rowColType: "column",
    index,
    count,
    columnsJson,
  };
  return { rowColOperation };
}

/** What was pasted is selected afterwards. */
function enteredBlock(sheet: FWorksheet, { id, params }: Command): Block | undefined {
  if (pastes.has(id)) return sheet.getActiveRange()?.getRange();
  if (id !== edit || !isEdit(params) || params.subUnitId !== sheet.getSheetId()) return undefined;
  return params.range;
}

function isEdit(params: unknown): params is { readonly subUnitId: string; readonly range: Block } {
  return (
    typeof params === "object" && params !== null && "subUnitId" in params && "range" in params
  );
}

/** Nothing to take in where cells were emptied; and a formula below a table may be about that table, and not a part of it. */
function hasValues(sheet: FWorksheet, entered: Block): boolean {
  const { startRow, startColumn } = entered;
  if (sheet.getRange(startRow, startColumn).getFormula() !== "") return false;
  return readBlock(sheet, entered).some((row) => row.some((value) => value !== null));
}

/** Down for what begins among its columns, at most a row below; to the right for what begins in its header row. */
function grownBy(table: Block, entered: Block): Block {
  const isAmong =
    entered.startColumn >= table.startColumn && entered.startColumn <= table.endColumn + 1;
  const isBelow =
    entered.startRow > table.startRow &&
    entered.startRow <= table.endRow + 1 &&
    entered.startColumn <= table.endColumn;
  const hasHeader = entered.startRow === table.startRow;
  if (!isAmong || (!isBelow && !hasHeader)) return table;
  return {
    ...table,
    endRow: Math.max(table.endRow, entered.endRow),
    endColumn: hasHeader ? Math.max(table.endColumn, entered.endColumn) : table.endColumn,
  };
}

function overlap(one: Block, other: Block): boolean {
  return (
    one.startRow <= other.endRow &&
    other.startRow <= one.endRow &&
    one.startColumn <= other.endColumn &&
    other.startColumn <= one.endColumn
  );
}
