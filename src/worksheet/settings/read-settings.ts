/** What the settings tables say; they are read first because they steer how the other tables are read. */
import { monthOfDay } from "../../core/month";
import type { Note } from "../../core/note";
import { nameKey } from "../../core/text";
import { cellText } from "../cells/cell";
import { attempt, type Faults } from "../faults";
import type { Given, Settings, TargetSetting } from "../inputs";
import type { DecimalSeparator } from "../cells/number-text";
import type { ReadingRules } from "../cells/reading-rules";
import type { Table } from "../tables/recognise";
import type { PlainSetting } from "./setting-names";
import { grouped, onlyOne, type SettingRow, settingRows } from "./setting-rows";
import * as read from "./setting-values";

export interface SettingsRead {
  readonly settings: Settings;
  readonly notes: readonly Note[];
}

export function readSettings(
  tables: readonly Table[],
  localeSeparator: DecimalSeparator | undefined,
  faults?: Faults
): SettingsRead {
  const { rows, notes } = settingRows(tables, faults);
  const plain = <T>(
    id: PlainSetting,
    value: (row: SettingRow) => T,
    same?: (one: T, other: T) => boolean
  ) =>
    attempt(faults, () =>
      onlyOne(
        rows.filter(({ name }) => name.id === id),
        value,
        same
      )
    );
  const dateOrder = plain("dateOrder", read.readDateOrder)?.value;
  const decimalSeparator = plain("decimalSeparator", read.readDecimalSeparator)?.value;
  const rules: ReadingRules = { dateOrder, decimalSeparator, localeSeparator };
  const settings: Settings = {
    asOf: plain(
      "asOf",
      (row) => read.readAsOf(row, rules),
      (one, other) => monthOfDay(one) === monthOfDay(other)
    ),
    rulebook: plain("rulebook", read.readRulebook),
    track: plain("track", read.readTrack),
    market: plain("market", read.readMarket),
    readings: readReadings(rows, faults),
    targets: readTargets(rows, rules, faults),
    certifications: rows.flatMap(({ name, cell, place }) =>
      name.id === "certification" ? [{ ...name, value: cellText(cell), place }] : []
    ),
    rates: readRates(rows, rules, faults),
    dateOrder,
    decimalSeparator,
    leaveOutUnreadable: plain("unreadableRows", read.readUnreadableRows) !== undefined,
  };
  return { settings, notes };
}

function readReadings(
  rows: readonly SettingRow[],
  faults: Faults | undefined
): ReadonlyMap<string, Given<string>> {
  const readings = new Map<string, Given<string>>();
  for (const { name, rows: same } of grouped(rows, "reading", ({ reading }) => reading)) {
    const given = attempt(faults, () =>
      onlyOne(same, (row) => read.readReading(row, name.reading))
    );
    if (given !== undefined) readings.set(name.reading, given);
  }
  return readings;
}

function readTargets(
  rows: readonly SettingRow[],
  rules: ReadingRules,
  faults: Faults | undefined
): readonly TargetSetting[] {
  return grouped(rows, "target", ({ option: { metric, track, association } }) =>
    [metric, track, association].join("|")
  ).flatMap(({ name: { option }, rows: same }) => {
    const given = attempt(faults, () => onlyOne(same, (row) => read.readAmount(row, rules, false)));
    return given === undefined ? [] : [{ ...given, ...option }];
  });
}

function readRates(
  rows: readonly SettingRow[],
  rules: ReadingRules,
  faults: Faults | undefined
): Settings["rates"] {
  return grouped(rows, "rate", ({ workload }) => nameKey(workload)).flatMap(
    ({ name, rows: same }) => {
      const given = attempt(faults, () =>
        onlyOne(same, (row) => read.readAmount(row, rules, true))
      );
      return given === undefined ? [] : [{ ...given, workload: name.workload }];
    }
  );
}
