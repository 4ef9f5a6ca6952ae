/** Everything that the tab shows of a renewal, from the tables it is read from; or the problem that stands in the way. */
import { addressOf } from "../../core/place";
import { Problem } from "../../core/problem";
import { type CashFlow, cashFlow } from "../../renewal/cash-flow";
import { type OwnDate, ownDates } from "../../renewal/own-dates";
import type { RenewalOption } from "../../renewal/renewal-option";
import { optionsAtPayment, renewalOptions } from "../../renewal/renewal-options";
import { type Situation, situationOf } from "../../renewal/situation";
import type { RawRange } from "../../worksheet/inputs";
import { readRenewal } from "../../worksheet/renewal/read-renewal";
import type { RenewalInputs } from "../../worksheet/renewal/renewal-inputs";
import { settingNamed } from "../../worksheet/settings/setting-names";
import type { CellValue } from "../workbook";
import { type FieldId, fieldNamed } from "./fields";
import { type FeesTable, feesOf, type RenewalTables, type SettingsTable } from "./find-tables";

export interface OptionsOn {
  readonly options: readonly RenewalOption[];
  readonly situation: Situation;
}

export interface Renewal {
  readonly inputs: RenewalInputs;
  readonly now: OptionsOn;
  /** Set where waiting for the anniversary leads to other options. */
  readonly atPayment: OptionsOn | undefined;
  readonly dates: readonly OwnDate[];
  readonly flow: CashFlow;
}

/** What a field's cell holds and where it stands. */
export interface FieldState {
  /** `undefined` where the table has no row for it. */
  readonly address: string | undefined;
  readonly cell: CellValue;
  /** Empty where the cell holds none. */
  readonly formula: string;
  readonly problem: Problem | undefined;
}

export interface RenewalReading {
  readonly table: SettingsTable;
  readonly fields: ReadonlyMap<FieldId, FieldState>;
  readonly result: Renewal | Problem;
}

/** @param formulas Of the table's cells. */
export function readRenewalTables(
  tables: RenewalTables,
  table: SettingsTable,
  formulas: readonly (readonly string[])[],
  locale: string
): RenewalReading {
  const result = tryProblem(() => compute(table, feesOf(tables, table), locale));
  const fields = new Map(
    [...table.rows].map(([id, row]): [FieldId, FieldState] => {
      const address = valueAddress(table, row);
      const own = tryProblem(() => readRenewal([rangeOf(onlyRow(table, row), 1)], locale));
      const placed = [own, result].find((each) => each instanceof Problem && isAt(each, address));
      return [
        id,
        {
          address,
          cell: table.cells[row]?.[table.columns.value] ?? null,
          formula: formulas[row]?.[table.columns.value] ?? "",
          problem: placed instanceof Problem ? placed : undefined,
        },
      ];
    })
  );
  return { table, fields, result };
}

function compute(table: SettingsTable, fees: readonly FeesTable[], locale: string): Renewal {
  const ranges = [table, ...fees].map((each, index) => rangeOf(each, index + 1));
  const inputs = readRenewal(ranges, locale);
  const now = { options: renewalOptions(inputs), situation: situationOf(inputs) };
  const { phase } = now.situation;
  return {
    inputs,
    now,
    atPayment:
      phase === "waiting" || phase === "beforeStart" ? optionsAtPayment(inputs) : undefined,
    dates: ownDates(inputs),
    flow: cashFlow(inputs),
  };
}

function rangeOf({ cells, address }: FeesTable, number: number): RawRange {
  return { cells, address, number };
}

/** A field's problem is told even where another one comes first. Rows that say how to read others stay. */
function onlyRow(table: SettingsTable, kept: number): FeesTable {
  const { cells, columns } = table;
  const rows = cells.map((line, row) =>
    row === 0 || row === kept || isAboutReading(String(line[columns.setting] ?? ""))
      ? line
      : line.map(() => null)
  );
  return { ...table, cells: rows };
}

function isAboutReading(name: string): boolean {
  if (fieldNamed(name) !== undefined) return false;
  try {
    const { id } = settingNamed(name, { range: 1 });
    return id === "dateOrder" || id === "decimalSeparator";
  } catch {
    return false;
  }
}

/** The cell with the value of a row. */
export function valueAddress({ address, columns }: SettingsTable, row: number): string {
  return addressOf({ range: 1, address, row, column: columns.value }) ?? address;
}

function isAt({ place }: Problem, address: string): boolean {
  return place !== undefined && addressOf(place) === address;
}

function tryProblem<T>(read: () => T): T | Problem {
  try {
    return read();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
