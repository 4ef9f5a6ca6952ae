/** What a renewal setting's cell means, or the problem that says what it has to be. */
import type { Text } from "../../core/language";
import type { Day } from "../../core/month";
import { problem, type Problem } from "../../core/problem";
import { renewalProblem } from "../../core/renewal-problem";
import { nameKey } from "../../core/text";
import type { HeldLevel } from "../../rules/renewal/types";
import { badCellProblem } from "../cells/bad-cell";
import { CellError, cellText } from "../cells/cell";
import { settingsKind } from "../kinds/settings";
import { isMonthText } from "../cells/date-text";
import { readDates } from "../cells/read-dates";
import { contradictsCurrency } from "../cells/number-text";
import { readNumbers } from "../cells/read-numbers";
import type { ReadingRules } from "../cells/reading-rules";
import type { Counting } from "./renewal-inputs";
import type { SettingCell } from "../settings/setting-values";

const column = settingsKind.columns.value.label;
const mostYears = 30;
const mostDesignations = 6;

function bad({ setting, cell, place }: SettingCell, expected: Text): Problem {
  return problem("badSetting", { place, setting, found: cellText(cell), expected });
}

const notGiven: ReadonlySet<string> = new Set(["unknown", "unbekannt", "notknown"]);
/** Other signs mean something: `€` is an answer, if not one that can be used. */
const placeholder = /^[\s?.\-–—]*$/u;

/** Whether the cell says that nothing is known. */
export function saysUnknown({ cell }: Pick<SettingCell, "cell">): boolean {
  return typeof cell === "string" && (placeholder.test(cell) || notGiven.has(nameKey(cell)));
}

/** @throws Problem `errorCell` */
export function refuseError({ cell, place }: SettingCell): void {
  if (!(cell instanceof CellError)) return;
  throw badCellProblem({ row: 0, fault: "error", found: cell.text }, place, column, "alone");
}

/** @throws Problem also where only a month is given: its last day would be a guess that decides about windows. */
export function readDay(given: SettingCell, rules: ReadingRules): Day {
  if (typeof given.cell === "string" && isMonthText(given.cell)) {
    throw bad(given, {
      en: "a day such as 2024-03-01, because a month leaves it open",
      de: "ein Tag wie 2024-03-01, denn ein Monat lässt ihn offen",
    });
  }
  const { values, bad: cells } = readDates([given.cell], rules);
  const [fault] = cells;
  if (fault?.fault === "ambiguousDate") throw badCellProblem(fault, given.place, column, 0);
  const [day] = values;
  if (day !== undefined && !Number.isNaN(day)) return day;
  const { setting, cell, place } = given;
  throw typeof cell === "string"
    ? renewalProblem("notADate", { place, setting, found: cell })
    : bad(given, { en: "a date such as 2024-03-01", de: "ein Datum wie 2024-03-01" });
}

export function readHeld(given: SettingCell): HeldLevel {
  const level = new Map<string, HeldLevel>([
    ["gold", "gold"],
    ["silver", "silver"],
    ["silber", "silver"],
    ["none", "none"],
    ["no", "none"],
    ["neither", "none"],
    ["keine", "none"],
    ["keines", "none"],
    ["nein", "none"],
  ]).get(nameKey(cellText(given.cell)));
  if (level !== undefined) return level;
  throw bad(given, { en: "Gold, Silver or None", de: "Gold, Silver oder None (keine)" });
}

export function readCurrency({ cell, place }: SettingCell): string {
  const text = cellText(cell).toUpperCase();
  if (/^[A-Z]{3}$/.test(text)) return text;
  throw renewalProblem("badCurrency", { place, found: cellText(cell) });
}

export function readCounting(given: SettingCell): Counting {
  const name = nameKey(cellText(given.cell));
  if (/^365(days|tage)?$/.test(name)) return "365 days";
  if (/^(calendar(year)?|kalenderjahr)$/.test(name)) return "calendar year";
  throw bad(given, {
    en: "365 days or calendar year",
    de: "365 days (365 Tage) oder calendar year (Kalenderjahr)",
  });
}

export function readBenefits(given: SettingCell): "new" | "legacy" {
  const name = nameKey(cellText(given.cell));
  if (/^(new|newbenefits|neu|neue|neuevorteile)$/.test(name)) return "new";
  if (/^(legacy|legacybenefits|old|older|alt|altvorteile)$/.test(name)) return "legacy";
  throw bad(given, { en: "New or Legacy", de: "New (neu) oder Legacy (alt)" });
}

function readNumber(given: SettingCell, rules: ReadingRules, expected: Text): number {
  const { values, bad: cells } = readNumbers([given.cell], rules);
  const [fault] = cells;
  if (fault?.fault === "ambiguousNumber") throw badCellProblem(fault, given.place, column, 0);
  const [value] = values;
  if (value !== undefined && !Number.isNaN(value)) return value;
  throw bad(given, expected);
}

export function readYears(given: SettingCell, rules: ReadingRules): number {
  const years = readNumber(given, rules, { en: "a number of years", de: "eine Zahl von Jahren" });
  if (Number.isInteger(years) && years >= 1 && years <= mostYears) return years;
  throw renewalProblem("yearsOutOfRange", {
    place: given.place,
    found: cellText(given.cell),
    most: mostYears,
  });
}

export function readRate(given: SettingCell, rules: ReadingRules): number {
  const rate = readNumber(given, rules, { en: "a rate such as 8 %", de: "ein Satz wie 8 %" });
  if (rate >= 0 && rate < 1) return rate;
  throw renewalProblem("rateOutOfRange", { place: given.place, rate });
}

export function readDesignations(given: SettingCell, rules: ReadingRules): number {
  const expected = { en: "a whole number from 1 to 6", de: "eine ganze Zahl von 1 bis 6" };
  const count = readNumber(given, rules, expected);
  if (Number.isInteger(count) && count >= 1 && count <= mostDesignations) return count;
  throw bad(given, expected);
}

/** @throws Problem where the cell names another currency: amounts are never converted */
export function refuseOtherCurrency(given: SettingCell, currency: string): void {
  const { cell } = given;
  if (typeof cell !== "string" || !contradictsCurrency(cell, currency)) return;
  throw bad(given, { en: `an amount in ${currency}`, de: `ein Betrag in ${currency}` });
}

export function readMoney(given: SettingCell, rules: ReadingRules, currency: string): number {
  refuseOtherCurrency(given, currency);
  const expected = { en: "an amount above 0", de: "ein Betrag über 0" };
  const amount = readNumber(given, rules, expected);
  if (amount > 0) return amount;
  throw bad(given, expected);
}
