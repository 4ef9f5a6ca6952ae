/** The rows of settings tables that say something, and what becomes of several rows for one thing. */
import { note, type Note } from "../../core/note";
import type { Place } from "../../core/place";
import { problem } from "../../core/problem";
import { badCellProblem } from "../cells/bad-cell";
import { CellError, isBlankOrZero } from "../cells/cell";
import { attempt, type Faults } from "../faults";
import type { Given } from "../inputs";
import { settingsKind } from "../kinds/settings";
import { markNotData } from "../cells/not-data";
import type { Table } from "../tables/recognise";
import { type PlainSetting, plainSettings, type SettingName, settingNamed } from "./setting-names";
import type { SettingCell } from "./setting-values";
import { cellsOf, labelOf, placeOf, stackTables, textColumn } from "../tables/stack";
import { settleBadCells } from "../cells/unreadable";

export interface SettingRow extends SettingCell {
  readonly name: SettingName;
}

/** With the place of its name beside the value's. */
interface NamedCell extends SettingCell {
  readonly namePlace: Place;
}

/** The rows with a name and a value; a setting without a value isn't given. */
export function settingRows(
  tables: readonly Table[],
  faults?: Faults
): {
  readonly rows: SettingRow[];
  /** Rows of renewal settings, with a 0 that may be a blank. */
  readonly renewalRows: NamedCell[];
  readonly notes: readonly Note[];
} {
  const stack = stackTables(settingsKind, tables);
  const { column: names, bad } = textColumn(stack, "setting");
  const marks = markNotData(stack);
  settleBadCells(stack, [["setting", bad]], marks, "never", faults);
  const rows: SettingRow[] = [];
  const renewalRows: NamedCell[] = [];
  const nameless: Place[] = [];
  cellsOf(stack, "value").forEach((cell, row) => {
    if (marks[row] !== 0) return;
    const place = placeOf(stack, row, "value");
    const text = names.texts[names.ids[row] ?? -1];
    if (text === undefined) {
      if (!isBlankOrZero(cell)) nameless.push(place);
      return;
    }
    const namePlace = placeOf(stack, row, "setting");
    const name = attempt(faults, () => settingNamed(text, namePlace));
    if (name === undefined) return;
    if (name.id === "renewal") {
      if (cell !== undefined) renewalRows.push({ setting: text, cell, place, namePlace });
      return;
    }
    const isGiven = isNumber(name) ? cell !== undefined : !isBlankOrZero(cell);
    if (!isGiven) return;
    if (cell instanceof CellError) {
      const bad = { row, fault: "error", found: cell.text } as const;
      attempt(faults, () => {
        throw badCellProblem(bad, place, labelOf(stack, "value"), "alone");
      });
      return;
    }
    const [setting] = isPlain(name) ? plainSettings[name.id] : [text];
    rows.push({ name, setting, cell, place });
  });
  const [first] = nameless;
  const facts = first && { place: first, more: nameless.length - 1 };
  const notes = facts === undefined ? [] : [note("valueWithoutSetting", facts)];
  return { rows, renewalRows, notes };
}

/** Whether the setting is a number, so that a 0 is no blank. */
function isNumber({ id }: SettingName): boolean {
  return id === "target" || id === "rate";
}

function isPlain(name: SettingName): name is Extract<SettingName, { id: PlainSetting }> {
  return name.id in plainSettings;
}

/** @throws Problem `settingTwice` where rows give different values. */
export function onlyOne<T, R extends SettingCell>(
  rows: readonly R[],
  value: (row: R) => T,
  same: (one: T, other: T) => boolean = Object.is
): Given<T> | undefined {
  const [first, ...others] = rows.map((row) => ({
    value: value(row),
    place: row.place,
    setting: row.setting,
  }));
  if (first === undefined) return undefined;
  const second = others.find((other) => !same(first.value, other.value));
  if (second !== undefined) {
    throw problem("settingTwice", {
      setting: first.setting,
      first: first.place,
      second: second.place,
    });
  }
  return { value: first.value, place: first.place };
}

/** Rows that name the same thing, which may have one value only. */
export function grouped<N extends SettingName["id"]>(
  rows: readonly SettingRow[],
  id: N,
  keyOf: (name: Extract<SettingName, { id: N }>) => string
) {
  const groups = new Map<string, { name: Extract<SettingName, { id: N }>; rows: SettingRow[] }>();
  for (const row of rows) {
    if (!isNamed(row.name, id)) continue;
    const key = keyOf(row.name);
    const group = groups.get(key) ?? { name: row.name, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function isNamed<N extends SettingName["id"]>(
  name: SettingName,
  id: N
): name is Extract<SettingName, { id: N }> {
  return name.id === id;
}
