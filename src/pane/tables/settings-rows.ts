/** Which row of settings tables a setting is written to: the one that gives it already, else a blank one. */
import { addressOf } from "../../core/place";
import { nameKey } from "../../core/text";
import { cellText, readCell } from "../../worksheet/cells/cell";
import { settingNamed } from "../../worksheet/settings/setting-names";
import { findHeader } from "../../worksheet/tables/recognise";
import type { CellValue, Workbook } from "../workbook";
import { isBlank } from "./find-blocks";

const nowhere = { range: 1 };

/** A table with its header row, where it stands. */
export interface SettingsCells {
  readonly cells: readonly (readonly unknown[])[];
  readonly address: string;
}

export interface SettingsRow {
  readonly name: string;
  /** Nothing stands in it. */
  readonly isFree: boolean;
  /** Setting and value side by side. */
  readonly address: string;
}

export interface WrittenSetting {
  /** The cells of the row. */
  readonly address: string;
  /** Formulas whose range ends above don't see it. */
  readonly isBelowTable: boolean;
}

export function rowFor(tables: readonly SettingsCells[], setting: string): SettingsRow | undefined {
  const rows = tables.flatMap((table) => rowsOf(table));
  return (
    rows.find(({ name }) => name !== "" && isNamed(name, setting)) ??
    rows.find(({ isFree }) => isFree)
  );
}

/** A row that gives the setting by another name, such as `Lesart MW-1`, keeps it. One undo step. */
export async function writeRow(
  workbook: Workbook,
  { address, name }: SettingsRow,
  setting: string,
  value: CellValue
): Promise<WrittenSetting> {
  await workbook.write(address, [[name === "" ? setting : name, value]], "writeSetting");
  return { address, isBelowTable: false };
}

/** Rows of a table whose values stand right of their settings. @param more Rows below the table. */
export function rowsOf({ cells, address }: SettingsCells, more = 0): readonly SettingsRow[] {
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
      name: cellText(readCell(line[setting])).trim(),
      isFree: line.every(isBlank),
      address: `${corner(setting)}:${end.slice(end.lastIndexOf("!") + 1)}`,
    };
  });
}

/** However it is spelt: `Regelwerk` gives `Rulebook`. */
function isNamed(name: string, setting: string): boolean {
  if (nameKey(name) === nameKey(setting)) return true;
  try {
    const meant = settingNamed(name, nowhere);
    const wanted = settingNamed(setting, nowhere);
    // Those of renewals aren't told apart here.
    return meant.id !== "renewal" && JSON.stringify(meant) === JSON.stringify(wanted);
  } catch {
    return false;
  }
}
