/** Finds formulas with our functions that Excel has given up on, over all sheets. */
import { partAddress } from "../tables/addresses";
import type { Area, CellValue, Workbook } from "../workbook";
import { callsUs, repairedFormula } from "./repaired-formula";

export interface StuckFormula {
  readonly address: string;
  readonly sheet: string;
  /** What is to stand there: the formula itself, without prefixes. */
  readonly repaired: string;
}

const cellsPerCall = 20_000;

/** @param tell Told of each sheet before it is looked at. */
export async function findStuck(
  workbook: Workbook,
  tell: (sheet: string) => void
): Promise<readonly StuckFormula[]> {
  const stuck: StuckFormula[] = [];
  for (const area of await workbook.sheets("all")) {
    tell(area.sheet);
    for (const part of partsOf(area)) stuck.push(...(await stuckIn(workbook, area, part)));
  }
  return stuck;
}

function partsOf({ address, rows, columns }: Area): readonly string[] {
  const step = Math.max(1, Math.floor(cellsPerCall / columns));
  const starts = Array.from({ length: Math.ceil(rows / step) }, (_, index) => index * step);
  return starts.map((row) =>
    partAddress(address, { row, column: 0, rows: Math.min(step, rows - row), columns })
  );
}

async function stuckIn(
  workbook: Workbook,
  { sheet }: Area,
  part: string
): Promise<readonly StuckFormula[]> {
  const formulas = await workbook.formulas(part);
  const isOurs = (formula: string): boolean => callsUs(repairedFormula(formula));
  if (!formulas.some((row) => row.some(isOurs))) return [];
  const values = await workbook.read(part);
  return formulas.flatMap((row, r) =>
    row.flatMap((formula, c) => {
      const repaired = repairedFormula(formula);
      const isStuck = isOurs(formula) && (repaired !== formula || isUnknown(values[r]?.[c]));
      return isStuck ? [{ address: cellAt(part, r, c), sheet, repaired }] : [];
    })
  );
}

/** The same text in English and German. */
function isUnknown(value: CellValue | undefined): boolean {
  return value === "#NAME?";
}

function cellAt(address: string, row: number, column: number): string {
  const cell = partAddress(address, { row, column, rows: 1, columns: 1 });
  return cell.slice(0, cell.lastIndexOf(":"));
}
