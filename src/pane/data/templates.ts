/** Blank sheets of each kind of table: headers, formats and hints while typing, made from what reading knows of the kind. */
import type { Language } from "../../core/language";
import { columnLetters } from "../../core/place";
import { nameKey } from "../../core/text";
import { kinds } from "../../worksheet/kinds";
import { settingsKind } from "../../worksheet/kinds/settings";
import { settingsHelp } from "../../worksheet/settings/setting-help";
import type { ColumnKind, TableKind } from "../../worksheet/tables/table-kind";
import type { NewSheet, Validation } from "../new-sheet";
import type { CellValue } from "../workbook";
import { listFor, settingChoices } from "./template-lists";

/** How many rows are formatted: enough for a year of a hundred customers. */
const formattedRows = 1200;
/** Blank rows of a settings template, for settings that name a thing. */
const spareSettings = 12;
/** What Excel takes as a list inside the cell's own rule. */
const longestList = 255;
const listsSheet = { en: "Lists", de: "Listen" };

export const templateKinds: readonly TableKind[] = kinds.filter(
  ({ template }) => template !== undefined
);

const formats: Readonly<Partial<Record<ColumnKind["type"], string>>> = {
  month: "yyyy-mm",
  day: "yyyy-mm-dd",
  number: "#,##0.00",
  count: "#,##0",
};

const hints = {
  month: { en: "A month, such as 2022-09", de: "Ein Monat, zum Beispiel 2022-09" },
  day: { en: "A date, such as 2022-09-30", de: "Ein Datum, zum Beispiel 2022-09-30" },
  number: { en: "A number", de: "Eine Zahl" },
  count: { en: "A whole number, 0 or more", de: "Eine ganze Zahl ab 0" },
  list: { en: "One of the list", de: "Eines aus der Liste" },
};

/** The sheet, and a second one where a list is too long for a cell's rule. */
export function templateSheets(kind: TableKind, language: Language): readonly NewSheet[] {
  const columns = (kind.template ?? []).flatMap((name) => {
    const column = kind.columns[name];
    return column === undefined ? [] : [{ name, column, list: listFor(kind, name) }];
  });
  const longLists = columns.filter(({ list }) => list !== undefined && isLong(list));
  const isSettings = kind === settingsKind;
  const rows = isSettings ? settingRows(language) : [columns.map((): CellValue => null)];
  const width = columns.length;
  const last = isSettings ? rows.length + 1 : formattedRows;
  const below = (index: number): string => cellsOf(index, 2, last);
  const name = sheetName(kind, language);
  const sheet: NewSheet = {
    name,
    cells: [columns.map(({ column }) => headerOf(column, language)), ...rows],
    headings: [cellsBetween(0, width - 1, 1, 1)],
    freezeRows: 1,
    widths: columns.map(({ name: column }) => (column === "note" ? 60 : 20)),
    tables: [{ name: tableName(kind), cells: cellsBetween(0, width - 1, 1, rows.length + 1) }],
    formats: columns.flatMap(({ column: { type } }, index) => {
      const format = kind.label.en === "metrics" ? undefined : formats[type];
      return format === undefined ? [] : [{ cells: below(index), format }];
    }),
    validations: isSettings
      ? settingValidations(language)
      : columns.flatMap(({ column, list }, index) => {
          const at = longLists.findIndex((each) => each.column === column);
          const listAt = `${listsSheet[language]}!${cellsOf(at, 2, (list?.length ?? 0) + 1, "$")}`;
          return validationOf(column, below(index), list, at < 0 ? undefined : listAt, language);
        }),
    ...(isSettings ? { inputs: [cellsOf(1, 2, last)] } : {}),
  };
  if (longLists.length === 0) return [sheet];
  return [sheet, sheetOfLists(longLists, language)];
}

type Listed = { readonly column: ColumnKind; readonly list: readonly string[] | undefined };

function sheetOfLists(lists: readonly Listed[], language: Language): NewSheet {
  const longest = Math.max(...lists.map(({ list }) => list?.length ?? 0));
  // Not a header that reading knows, so that the lists aren't taken for a table.
  const header = lists.map(({ column }) => `${listsSheet[language]}: ${column.label[language]}`);
  const rows = Array.from({ length: longest }, (_, row) =>
    lists.map(({ list }) => list?.[row] ?? null)
  );
  return {
    name: listsSheet[language],
    cells: [header, ...rows],
    headings: [cellsBetween(0, lists.length - 1, 1, 1)],
    freezeRows: 1,
  };
}

function isLong(list: readonly string[]): boolean {
  return list.join(",").length > longestList || list.some((entry) => entry.includes(","));
}

function validationOf(
  { type }: ColumnKind,
  cells: string,
  list: readonly string[] | undefined,
  listAt: string | undefined,
  language: Language
): readonly Validation[] {
  if (listAt !== undefined) return [{ cells, allow: { listAt }, message: hints.list[language] }];
  if (list !== undefined) return [{ cells, allow: { list }, message: hints.list[language] }];
  if (type === "month") return [{ cells, allow: "month", message: hints.month[language] }];
  if (type === "day") return [{ cells, allow: "date", message: hints.day[language] }];
  if (type !== "number" && type !== "count") return [];
  return [{ cells, allow: "number", message: hints[type][language] }];
}

/** Plain settings by name, those that name a thing as blank rows. */
const plainSettings = settingsHelp.filter(({ setting }) => !setting.includes("<"));

function settingRows(language: Language): readonly CellValue[][] {
  const plain = plainSettings.map(({ setting, help }): CellValue[] => [
    setting,
    null,
    help[language],
  ]);
  return [
    ...plain,
    ...Array.from({ length: spareSettings }, (): CellValue[] => [null, null, null]),
  ];
}

function settingValidations(language: Language): readonly Validation[] {
  return plainSettings.flatMap(({ setting }, index): Validation[] => {
    const list = settingChoices[setting];
    const cells = `B${String(index + 2)}`;
    return list === undefined ? [] : [{ cells, allow: { list }, message: hints.list[language] }];
  });
}

/** In German where the German word is a header that reading knows. */
function headerOf({ label, headers }: ColumnKind, language: Language): string {
  const own = label[language];
  const isKnown = headers.some((header) => nameKey(header) === nameKey(own));
  return isKnown ? own : (headers[0] ?? label.en);
}

/** What Excel takes as a sheet's name. */
const longestSheetName = 31;

function sheetName({ label }: TableKind, language: Language): string {
  const text = label[language].length > longestSheetName ? label.en : label[language];
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** `AzureConsumption`: as formulas write it, in every language. */
function tableName({ label }: TableKind): string {
  const words = label.en.split(/[^A-Za-z0-9]+/);
  return words.map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`).join("");
}

function cellsOf(column: number, from: number, to: number, mark = ""): string {
  const letters = `${mark}${columnLetters(column)}`;
  return `${letters}${mark}${String(from)}:${letters}${mark}${String(to)}`;
}

function cellsBetween(first: number, last: number, from: number, to: number): string {
  return `${columnLetters(first)}${String(from)}:${columnLetters(last)}${String(to)}`;
}
