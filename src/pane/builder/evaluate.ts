/** Computes what a formula of ours would give, on the cells as they are now. */
import { Problem } from "../../core/problem";
import { callFunction, type Scalar, type Table } from "../../functions";
import { argumentValues } from "../formulas/argument-values";
import { readFormula, spdCall } from "../formulas/spd-calls";
import { UnreadableArgument, type UnreadableReason } from "../formulas/unreadable-argument";
import { type Workbook, WorkbookError } from "../workbook";

export type Outcome =
  | {
      readonly state: "value";
      readonly result: Scalar | Table;
      /** Of the cells that the formula reads. */
      readonly reads: readonly string[];
    }
  | { readonly state: "problem"; readonly problem: Problem; readonly reads: readonly string[] }
  /** An argument isn't cells that the pane can find. */
  | { readonly state: "unreadable"; readonly reason: UnreadableReason; readonly argument: string }
  /** It isn't a formula at all: a bracket or a quote too much. */
  | { readonly state: "malformed" }
  /** The host has refused, in its own words. */
  | { readonly state: "refused"; readonly reason: string };

export async function evaluate(
  formula: string,
  sheet: string,
  workbook: Workbook
): Promise<Outcome> {
  const whole = readFormula(formula);
  const call = whole === undefined ? undefined : spdCall(whole);
  if (call === undefined) return { state: "malformed" };
  try {
    const given = await argumentValues(call, { sheet, row: 0, formula }, workbook);
    const addresses = given.map(({ address }) => address);
    const reads = addresses.flatMap((address) => address ?? []);
    const args = given.map(({ value }) => value);
    try {
      const result = callFunction(call.id, args, { addresses, locale: workbook.locale });
      return { state: "value", result, reads };
    } catch (error) {
      if (error instanceof Problem) return { state: "problem", problem: error, reads };
      throw error;
    }
  } catch (error) {
    if (error instanceof UnreadableArgument) {
      return { state: "unreadable", reason: error.reason, argument: error.argument };
    }
    if (error instanceof WorkbookError) return { state: "refused", reason: error.message };
    throw error;
  }
}
