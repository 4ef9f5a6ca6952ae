/** What a reference in a form leads to, found by reading the top of its cells. */
import { readFormula } from "../formulas/spd-calls";
import { referencedCells } from "../formulas/referenced-cells";
import { UnreadableArgument, type UnreadableReason } from "../formulas/unreadable-argument";
import { findBlocks } from "../tables/find-blocks";
import { readCells } from "../tables/read-cells";
import type { TableKind } from "../../worksheet/tables/table-kind";
import { type Area, type Workbook, WorkbookError } from "../workbook";

export type RangeFact =
  | {
      readonly state: "found";
      readonly area: Area;
      readonly kind: TableKind | undefined;
      /** Below the header row. */
      readonly rows: number;
    }
  | { readonly state: "unreadable"; readonly reason: UnreadableReason }
  | { readonly state: "malformed" }
  | { readonly state: "refused"; readonly reason: string };

const topRows = 20;

export async function describeRange(
  reference: string,
  sheet: string,
  workbook: Workbook
): Promise<RangeFact> {
  const formula = `=${reference}`;
  const expression = readFormula(formula);
  if (expression === undefined) return { state: "malformed" };
  try {
    const area = await referencedCells(expression, { sheet, row: 0, formula }, workbook);
    const [block] = findBlocks(await readCells(workbook, area, topRows));
    return {
      state: "found",
      area,
      kind: block?.header.kind,
      rows: area.rows - (block?.row ?? 0) - 1,
    };
  } catch (error) {
    if (error instanceof UnreadableArgument) return { state: "unreadable", reason: error.reason };
    if (error instanceof WorkbookError) return { state: "refused", reason: error.message };
    throw error;
  }
}
