/** Asks RENEWAL and its sisters as a workbook would, and gives their tables by column name. */
import { dayOfIso } from "../../src/core/month";
import { Problem } from "../../src/core/problem";
import { callFunction } from "../../src/functions";

export type Row = Readonly<Record<string, unknown>>;
export type SettingRows = Readonly<Record<string, unknown>>;

export const day = dayOfIso;

/** Texts such as `2023-03-01` become the serial numbers that Excel delivers. */
export function settings(rows: SettingRows): unknown[][] {
  const value = (cell: unknown): unknown =>
    typeof cell === "string" && /^\d{4}-\d\d-\d\d$/.test(cell) ? day(cell) : cell;
  return [["Setting", "Value"], ...Object.entries(rows).map(([name, cell]) => [name, value(cell)])];
}

export function table(id: string, args: readonly unknown[]): readonly Row[] {
  const result = callFunction(id, args);
  if (typeof result !== "object") throw new Error(`${id} gave ${String(result)}`);
  const [header = [], ...rows] = result;
  return rows.map((row): Row => {
    const cells = header.map((name, index): [string, unknown] => [String(name), row[index]]);
    return Object.fromEntries<unknown>(cells);
  });
}

/** RENEWAL's row of an option. */
export function option(name: string, rows: SettingRows, ...more: unknown[][][]): Row {
  const found = table("RENEWAL", [settings(rows), ...more]).find((row) => row["Option"] === name);
  if (found === undefined) throw new Error(`No option ${name}`);
  return found;
}

/** `Yes R5a`, for tables of cases. */
export function verdict(name: string, rows: SettingRows): string {
  const { Available, Rule } = option(name, rows);
  return `${String(Available)} ${String(Rule)}`;
}

export function problemOf(id: string, args: readonly unknown[]): Problem {
  try {
    callFunction(id, args);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error(`${id} had no problem`);
}
