/** What there is to say about the selected cell: the calls in its formula, the row of a table it stands in, or nothing. */
import type { Workbook } from "../workbook";
import { cornerOf } from "../../core/place";
import { readFormula, spdCall, type SpdCall, spdCalls } from "../formulas/spd-calls";
import { explainCall, type ExplainedCall } from "./explained-call";
import { type Agreement, agreement } from "./stale";

export interface FormulaExplanation {
  readonly kind: "formula";
  /** Of the cell with the formula, which may spill over the selected one. */
  readonly address: string;
  readonly formula: string;
  readonly calls: readonly ExplainedCall[];
  /** What the cell shows against what the pane computes; absent where the formula computes further with the call's result. */
  readonly agreement: Agreement | undefined;
}

export type Explanation =
  | FormulaExplanation
  /** A cell without a formula of ours. */
  | { readonly kind: "cell"; readonly address: string };

export async function explainSelection(workbook: Workbook): Promise<Explanation> {
  const { cell, formula: typed } = await workbook.selection();
  const own = spdCalls(typed);
  if (own.length > 0) return explainFormula(cell, typed, own, workbook);
  const spill = await workbook.spill(cell);
  if (spill === undefined) return { kind: "cell", address: cell };
  const [[formula = ""] = []] = await workbook.formulas(spill.anchor);
  const calls = spdCalls(formula);
  return calls.length > 0
    ? explainFormula(spill.anchor, formula, calls, workbook)
    : { kind: "cell", address: cell };
}

async function explainFormula(
  address: string,
  formula: string,
  calls: readonly SpdCall[],
  workbook: Workbook
): Promise<FormulaExplanation> {
  const spot = { sheet: sheetOf(address), row: cornerOf(address)?.row ?? 0, formula };
  const explained: ExplainedCall[] = [];
  for (const call of calls) explained.push(await explainCall(call, spot, workbook));
  return {
    kind: "formula",
    address,
    formula,
    calls: explained,
    agreement: await agreementAt(address, formula, explained[0], workbook),
  };
}

async function agreementAt(
  address: string,
  formula: string,
  first: ExplainedCall | undefined,
  workbook: Workbook
): Promise<Agreement | undefined> {
  const whole = readFormula(formula);
  const isWhole = whole !== undefined && spdCall(whole) !== undefined;
  if (!isWhole || first?.state !== "computed") return undefined;
  const spill = typeof first.result === "object" ? await workbook.spill(address) : undefined;
  return agreement(await workbook.read(spill?.address ?? address), first.result);
}

function sheetOf(address: string): string {
  const name = address.slice(0, address.lastIndexOf("!"));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
