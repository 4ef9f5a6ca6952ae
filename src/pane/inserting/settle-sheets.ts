/** Settles what new sheets and their tables are called, and makes the sheets' formulas follow. */
import { type CellValue, WorkbookError } from "../workbook";
import type { NewSheet, Validation } from "../new-sheet";
import { followNames, type Renamed } from "./follow-names";

/** Names that the workbook has already. */
export interface Taken {
  readonly sheets: readonly string[];
  /** Of tables and of cells: they share one set of names. */
  readonly names: readonly string[];
}

const longestSheetName = 31;
const longestList = 255;

/** The sheets as they are to be inserted. */
export function settleSheets(sheets: readonly NewSheet[], taken: Taken): readonly NewSheet[] {
  sheets.flatMap(({ validations }) => validations ?? []).forEach(checkList);
  const sheetNames = freeNames(
    sheets.map(({ name }) => name),
    taken.sheets,
    sheetName
  );
  const wantedTables = sheets.flatMap(({ tables }) => (tables ?? []).map(({ name }) => name));
  const tableNames = freeNames(wantedTables, taken.names, tableName);
  const renamedSheets = renamed(
    sheets.map(({ name }) => name),
    sheetNames
  );
  const renamedTables = renamed(wantedTables, tableNames);
  const follow = (text: string): string => followNames(text, renamedSheets, renamedTables);
  let table = 0;
  return sheets.map((sheet, index) => ({
    ...sheet,
    name: sheetNames[index] ?? sheet.name,
    cells: sheet.cells.map((row) => row.map((cell) => (isFormula(cell) ? follow(cell) : cell))),
    tables: (sheet.tables ?? []).map((each) => ({
      ...each,
      name: tableNames[table++] ?? each.name,
    })),
    validations: (sheet.validations ?? []).map((each) => followList(each, follow)),
  }));
}

/** What Excel would refuse is refused everywhere. */
function checkList({ allow, cells }: Validation): void {
  if (typeof allow !== "object" || "listAt" in allow) return;
  const { list } = allow;
  if (list.join(",").length > longestList || list.some((entry) => entry.includes(","))) {
    throw new WorkbookError(`The list for ${cells} is too long, or has a comma in an entry.`);
  }
}

function followList(validation: Validation, follow: (text: string) => string): Validation {
  const { allow } = validation;
  if (typeof allow !== "object" || !("listAt" in allow)) return validation;
  return { ...validation, allow: { listAt: follow(allow.listAt) } };
}

/** Of two sheets that want the same name, the first is the one that formulas mean. */
function renamed(wanted: readonly string[], given: readonly string[]): Renamed {
  const names = new Map<string, string>();
  wanted.forEach((name, index) => {
    const free = given[index] ?? name;
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), free);
  });
  for (const [name, free] of names) if (free.toLowerCase() === name) names.delete(name);
  return names;
}

function freeNames(
  wanted: readonly string[],
  taken: readonly string[],
  numbered: (name: string, number: number) => string
): readonly string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return wanted.map((name) => {
    let free = name;
    for (let number = 2; used.has(free.toLowerCase()); number++) free = numbered(name, number);
    used.add(free.toLowerCase());
    return free;
  });
}

function sheetName(name: string, number: number): string {
  const end = ` (${String(number)})`;
  return name.slice(0, longestSheetName - end.length) + end;
}

/** With a line between, so that `Acr` doesn't become the cell ACR2. */
function tableName(name: string, number: number): string {
  return `${name}_${String(number)}`;
}

export function isFormula(value: CellValue): value is string {
  return typeof value === "string" && value.startsWith("=");
}
