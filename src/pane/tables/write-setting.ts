/** Writes a settings row where the workbook's tables are read from: over its old value, into a blank row, below, or on a new sheet. */
import { settingsKind } from "../../worksheet/kinds/settings";
import type { CellValue, Workbook } from "../workbook";
import { isBlank } from "./find-blocks";
import type { FoundTable } from "./found-table";
import { rowFor, rowsOf, writeRow, type WrittenSetting } from "./settings-rows";

const headers = { en: ["Setting", "Value"], de: ["Einstellung", "Wert"] } as const;
const sheetName = { en: "Settings", de: "Einstellungen" } as const;
/** Room for the settings that follow, so that a formula over the table sees them. */
const spareRows = 12;

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
  const row = rowFor(settings, setting);
  if (row !== undefined) return writeRow(workbook, row, setting, value);
  // A table of the workbook doesn't grow by what is written below it.
  const loose = settings.find(({ id }) => !id.startsWith("table "));
  const below = loose === undefined ? undefined : rowsOf(loose, 1).at(-1)?.address;
  if (below !== undefined && (await isFree(workbook, below))) {
    await workbook.write(below, [[setting, value]], "writeSetting");
    return { address: below, isBelowTable: true };
  }
  return insertSettings(workbook, setting, value, language);
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
