/** What a setting's cell means, or the problem that says what it has to be. */
import type { Text } from "../../core/language";
import type { Day } from "../../core/month";
import type { Place } from "../../core/place";
import { problem, type Problem } from "../../core/problem";
import { nameKey } from "../../core/text";
import { type ReadingId, readings } from "../../rules";
import type { RulebookId, TrackId } from "../../rules/types";
import { badCellProblem } from "../cells/bad-cell";
import { type Cell, cellText } from "../cells/cell";
import type { DateOrder } from "../cells/date-text";
import { settingsKind } from "../kinds/settings";
import { findTrack, trackNamed } from "../names";
import type { DecimalSeparator } from "../cells/number-text";
import { readDates } from "../cells/read-dates";
import { rulebookIn } from "../cells/rulebook-cell";
import type { ReadingRules } from "../cells/reading-rules";
import { readNumbers } from "../cells/read-numbers";

/** A setting's cell, with the name that sentences call the setting by. */
export interface SettingCell {
  readonly setting: string;
  readonly cell: Cell;
  readonly place: Place;
}

function bad({ setting, cell, place }: SettingCell, expected: Text): Problem {
  return problem("badSetting", { place, setting, found: cellText(cell), expected });
}

const column = settingsKind.columns.value.label;

export function readAsOf(given: SettingCell, rules: ReadingRules): Day {
  const { values, bad: cells } = readDates([given.cell], { ...rules, months: true });
  const [fault] = cells;
  if (fault?.fault === "ambiguousDate") throw badCellProblem(fault, given.place, column, 0);
  const [day] = values;
  if (day !== undefined && !Number.isNaN(day)) return day;
  throw bad(given, { en: "a date such as 2022-09-30", de: "ein Datum wie 2022-09-30" });
}

export function readRulebook({ cell, place }: SettingCell): RulebookId {
  return rulebookIn(cell, place);
}

export function readTrack(given: SettingCell): TrackId {
  return trackNamed(cellText(given.cell), given.place);
}

export function readMarket(given: SettingCell): TrackId {
  const track = findTrack(cellText(given.cell));
  if (track === "largerMarkets" || track === "otherMarkets") return track;
  throw bad(given, { en: "Larger or Other", de: "Larger (Größere) oder Other (Andere)" });
}

/** The letter of one of the reading's options, in brackets or not. */
export function readReading(given: SettingCell, id: ReadingId): string {
  const { options, selectable, default: byDefault } = readings[id];
  const letters: readonly string[] = options;
  const letter = cellText(given.cell).replace(/[()]/g, "").trim().toLowerCase();
  const defaults: readonly string[] =
    typeof byDefault === "string" ? [byDefault] : Object.values(byDefault);
  if (!selectable && !defaults.includes(letter)) {
    const found = cellText(given.cell);
    throw problem("readingFixed", {
      place: given.place,
      reading: id,
      found,
      only: defaults[0] ?? "",
    });
  }
  if (letters.includes(letter)) return letter;
  throw bad(given, { en: letters.join(" or "), de: letters.join(" oder ") });
}

/** @param least What the number may not fall below; a target may not even reach it. */
export function readAmount(given: SettingCell, rules: ReadingRules, mayBeZero: boolean): number {
  const { values, bad: cells } = readNumbers([given.cell], rules);
  const [fault] = cells;
  if (fault?.fault === "ambiguousNumber" || fault?.fault === "tooLarge")
    throw badCellProblem(fault, given.place, column, "alone");
  const [value] = values;
  if (value !== undefined && (mayBeZero ? value >= 0 : value > 0)) return value;
  throw bad(
    given,
    mayBeZero
      ? { en: "a number of 0 or more", de: "eine Zahl ab 0" }
      : { en: "a number above 0", de: "eine Zahl über 0" }
  );
}

export function readDateOrder(given: SettingCell): DateOrder {
  const letters = nameKey(cellText(given.cell)).replace(/(.)\1+/g, "$1");
  if (letters === "dmy" || letters === "tmj") return "d/m/y";
  if (letters === "mdy" || letters === "mtj") return "m/d/y";
  throw bad(given, { en: "d/m/y or m/d/y", de: "d/m/y oder m/d/y" });
}

export function readDecimalSeparator(given: SettingCell): DecimalSeparator {
  const text = cellText(given.cell);
  if (text === "." || text === ",") return text;
  const name = nameKey(text);
  if (name === "point" || name === "punkt") return ".";
  if (name === "comma" || name === "komma") return ",";
  throw bad(given, { en: ". or ,", de: ". oder ," });
}

const leaveOut: ReadonlySet<string> = new Set([
  "leaveout",
  "leavethemout",
  "auslassen",
  "weglassen",
]);

export function readUnreadableRows(given: SettingCell): true {
  if (leaveOut.has(nameKey(cellText(given.cell)))) return true;
  throw bad(given, { en: "leave out, or blank", de: "leave out (weglassen) oder leer" });
}
