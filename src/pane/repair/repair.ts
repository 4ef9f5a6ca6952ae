/** Enters stuck formulas again, and says what became of each. */
import type { Workbook } from "../workbook";
import type { StuckFormula } from "./find-stuck";

export interface Repairable {
  readonly free: readonly StuckFormula[];
  /** On protected sheets, which are left alone. */
  readonly locked: readonly StuckFormula[];
}

export async function withoutLocked(
  workbook: Workbook,
  stuck: readonly StuckFormula[]
): Promise<Repairable> {
  const sheets = await workbook.protectedSheets();
  return {
    free: stuck.filter(({ sheet }) => !sheets.includes(sheet)),
    locked: stuck.filter(({ sheet }) => sheets.includes(sheet)),
  };
}

/** Gives those that show the error still. */
export async function repair(
  workbook: Workbook,
  stuck: readonly StuckFormula[]
): Promise<readonly StuckFormula[]> {
  await workbook.writeAll(
    stuck.map(({ address, repaired }) => ({ address, cells: [[repaired]] })),
    "repairFormulas"
  );
  const values = await Promise.all(stuck.map(({ address }) => workbook.read(address)));
  return stuck.filter((_, index) => values[index]?.[0]?.[0] === "#NAME?");
}
