/** How a cell's value stands in a field of the form, and what a cell gets from what is typed there. */
import { dayOf, dayText, type Day } from "../../core/month";
import { nameKey } from "../../core/text";
import { readCell } from "../../worksheet/cells/cell";
import type { DateOrder } from "../../worksheet/cells/date-text";
import { readDates } from "../../worksheet/cells/read-dates";
import { localeSeparatorOf, readNumbers } from "../../worksheet/cells/read-numbers";
import type { CellValue } from "../workbook";
import type { FieldKind } from "./fields";

/** The text that a field shows for a cell; what can't be read shows as it stands. */
export function fieldText(kind: FieldKind, cell: CellValue, locale: string): string {
  if (cell === null || cell === "") return "";
  switch (kind) {
    case "date": {
      const day = dayOfCell(cell, undefined);
      return day === undefined ? String(cell) : dateFormat(locale).format(millisecondsOf(day));
    }
    case "money":
    case "count":
      return typeof cell === "number" ? plainNumber(cell, locale) : String(cell);
    case "percent":
      return typeof cell === "number" ? plainNumber(cell * 100, locale) : String(cell);
    case "currency":
      return String(cell).toUpperCase();
    case "choice":
      return String(cell);
  }
}

/** The choice that a cell makes, however it is written; the cell's own text where it makes none. */
export function chosenOf(choices: readonly string[], text: string): string {
  return choices.find((choice) => nameKey(choice) === nameKey(text)) ?? text;
}

/** @param before What the cell holds now: a date there has a format for dates. */
export function cellFromText(
  kind: FieldKind,
  typed: string,
  before: CellValue,
  locale: string
): CellValue {
  const text = typed.trim();
  if (text === "") return null;
  switch (kind) {
    case "date": {
      const day = dayOfCell(text, dateOrderOf(locale));
      if (day === undefined) return text;
      // Excel makes a date of an ISO day and gives it a format; a bare number would stay one in an unformatted cell.
      return typeof before === "number" ? day : dayText(day);
    }
    case "money":
    case "count":
      return numberOf(text, locale) ?? text;
    case "percent": {
      const percent = numberOf(text.replace(/\s*%$/, ""), locale);
      // 7 ÷ 100 as the reader means it, without the binary rest.
      return percent === undefined ? text : Number((percent / 100).toPrecision(12));
    }
    case "currency":
      return text.toUpperCase();
    case "choice":
      return text;
  }
}

/** How a date is typed in the locale: `12/31/2024`. */
export function dateExample(locale: string): string {
  return dateFormat(locale).format(millisecondsOf(dayOf(2024, 12, 31)));
}

function dayOfCell(cell: CellValue, otherwise: DateOrder | undefined): Day | undefined {
  const [day] = readDates([readCell(cell)], otherwise === undefined ? {} : { otherwise }).values;
  return day === undefined || Number.isNaN(day) ? undefined : day;
}

function numberOf(text: string, locale: string): number | undefined {
  const localeSeparator = localeSeparatorOf(locale);
  const [value] = readNumbers(
    [text],
    localeSeparator === undefined ? {} : { localeSeparator }
  ).values;
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

function dateFormat(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    timeZone: "UTC",
  });
}

function dateOrderOf(locale: string): DateOrder {
  const parts = dateFormat(locale).formatToParts(0);
  const position = (type: string): number => parts.findIndex((part) => part.type === type);
  return position("month") < position("day") ? "m/d/y" : "d/m/y";
}

function plainNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 6, useGrouping: false }).format(
    value
  );
}

function millisecondsOf(day: Day): number {
  return Date.parse(dayText(day));
}
