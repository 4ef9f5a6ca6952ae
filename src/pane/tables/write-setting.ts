/** Writes a settings row where the workbook's tables are read from: over its old value, into a blank row, below, or on a new sheet. */
import { addressOf } from "../../core/place";
import { nameKey } from "../../core/text";
import { settingsKind } from "../../worksheet/kinds/settings";
import { findHeader } from "../../worksheet/tables/recognise";
import type { CellValue, Workbook } from "../workbook";
import { isBlank } from "./find-blocks";
import type { FoundTable } from "./found-table";

const headers = { en: ["Setting", "Value"], de: ["Einstellung", "Wert"] } as const;
const sheetName = { en: "Settings", de: "Einstellungen" } as const;
/** Room for the settings that follow, so that a formula over the table sees them. */
const spareRows = 12;

export interface WrittenSetting {
  /** The cells of the row. */
  readonly address: string;
  /** Formulas whose range ends above don't see it. */
  readonly isBelowTable: boolean;
}

/** @param tables Those that are used; the first of settings for scores gets the row. One undo step. */
export async function writeSetting(
  workbook: Workbook,
  tables: readonly FoundTable[],
  setting: string,
  value: CellValue,
  language: "en" | "de"
): Promise<WrittenSetting> {
  const settings = tables.filter(
    ({ kind, state, isForRenewal }) => kind === settingsKind && state === "ready" && !isForRenewal
  );
  const rows = settings.flatMap((table) => rowsOf(table));
  const row =
    rows.find(({ name }) => name !== "" && nameKey(name) === nameKey(setting)) ??
    rows.find(({ name, isFree }) => name === "" && isFree);
  if (row !== undefined) {
    await workbook.write(row.address, [[setting, value]], "writeSetting");
    return { address: row.address, isBelowTable: false };
  }
  // A table of the workbook doesn't grow by what is written below it.
  const loose = settings.find(({ id }) => !id.startsWith("table "));
  const below = loose === undefined ? undefined : rowsOf(loose, 1).at(-1)?.address;
  if (below !== undefined && (await isFree(workbook, below))) {
    await workbook.write(below, [[setting, value]], "writeSetting");
    return { address: below, isBelowTable: true };
  }
  return insertSettings(workbook, setting, value, language);
}

interface Row {
  readonly name: string;
  /** Nothing stands in it. */
  readonly isFree: boolean;
  /** Setting and value side by side. */
  readonly address: string;
}

/** Rows of a table whose values stand right of their settings. @param more Rows below the table. */
function rowsOf({ cells, address }: FoundTable, more = 0): readonly Row[] {
  const header = findHeader({ cells, number: 1 });
  const [setting = 0, value = 0] = ["setting", "value"].map((name) =>
    header?.table.columns.get(name)
  );
  if (header === undefined || value !== setting + 1) return [];
  const first = header.table.headerRow + 1;
  return Array.from({ length: cells.length + more - first }, (_, index) => {
    const row = first + index;
    const line = cells[row] ?? [];
    const corner = (column: number): string =>
      addressOf({ range: 1, address, row, column }) ?? address;
    const end = corner(value);
    return {
      name: String(line[setting] ?? "").trim(),
      isFree: line.every(isBlank),
      address: `${corner(setting)}:${end.slice(end.lastIndexOf("!") + 1)}`,
    };
  });
}

async function isFree(workbook: Workbook, address: string): Promise<boolean> {
  try {
    return (await workbook.read(address)).every((line) => line.every(isBlank));
  } catch {
    // Below the last row of a sheet there is nothing to read.
    return false;
  }
}

async function insertSettings(
  workbook: Workbook,
  setting: string,
  value: CellValue,
  language: "en" | "de"
): Promise<WrittenSetting> {
  const blank = Array.from({ length: spareRows }, (): CellValue[] => [null, null]);
  const cells = [[...headers[language]], [setting, value], ...blank];
  const [name = sheetName[language]] = await workbook.insertSheets(
    [
      {
        name: sheetName[language],
        cells,
        headings: ["A1:B1"],
        inputs: [`B2:B${String(cells.length)}`],
        widths: [36, 24],
        tables: [{ name: "Settings", cells: `A1:B${String(cells.length)}` }],
      },
    ],
    "insertSettings"
  );
  return { address: `'${name.replaceAll("'", "''")}'!A2:B2`, isBelowTable: false };
}
