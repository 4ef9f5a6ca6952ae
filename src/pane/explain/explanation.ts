/** What there is to say about the selected cell: the calls in its formula, the row of a table it stands in, or nothing. */
import type { CellValue, Workbook } from "../workbook";
import { cornerOf } from "../../core/place";
import { isWholeCall, type SpdCall, spdCalls } from "../formulas/spd-calls";
import { explainCall, type ExplainedCall } from "./explained-call";
import { type Agreement, agreement, hindrance } from "./stale";

export interface FormulaExplanation {
  readonly kind: "formula";
  /** Of the cell with the formula, which may spill over the selected one. */
  readonly address: string;
  readonly formula: string;
  readonly calls: readonly ExplainedCall[];
  /** What the cell shows, and whether that is what the pane computes. */
  readonly shown: CellValue;
  readonly agreement: Agreement;
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
  const [[shown = null] = []] = await workbook.read(address);
  return {
    kind: "formula",
    address,
    formula,
    calls: explained,
    shown,
    agreement: hindrance(shown) ?? (await agreementAt(address, formula, explained[0], workbook)),
  };
}

async function agreementAt(
  address: string,
  formula: string,
  first: ExplainedCall | undefined,
  workbook: Workbook
): Promise<Agreement> {
  if (first?.state !== "computed") return "unread";
  if (!isWholeCall(formula)) return "further";
  const spill = typeof first.result === "object" ? await workbook.spill(address) : undefined;
  return agreement(await workbook.read(spill?.address ?? address), first.result);
}

function sheetOf(address: string): string {
  const name = address.slice(0, address.lastIndexOf("!"));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
