/** What there is to say about the selected cell: the calls in its formula, the row of a table it stands in, or nothing. */
import { offsetIn } from "../tables/addresses";
import type { CellValue, Spill, Workbook } from "../workbook";
import { cornerOf } from "../../core/place";
import { isWholeCall, type SpdCall, spdCalls } from "../formulas/spd-calls";
import { explainCall, type ExplainedCall } from "./explained-call";
import { type Agreement, agreement, hindrance } from "./stale";

export interface FormulaExplanation {
  readonly kind: "formula";
  /** Of the cell with the formula, which may spill over the selected one. */
  readonly address: string;
  /** As the host's formula bar has it. */
  readonly formula: string;
  readonly calls: readonly ExplainedCall[];
  /** Of the table that the formula spills, the cell that is selected. */
  readonly part: TablePart | undefined;
  /** What the cell shows, and whether that is what the pane computes. */
  readonly shown: CellValue;
  readonly agreement: Agreement;
}

export interface TablePart {
  readonly address: string;
  /** Counted from the table's header and its first column. */
  readonly row: number;
  readonly column: number;
}

export type Explanation =
  | FormulaExplanation
  /** A cell without a formula of ours. */
  | { readonly kind: "cell"; readonly address: string };

export async function explainSelection(workbook: Workbook): Promise<Explanation> {
  const { cell, formula } = await workbook.selection();
  return explainCell(cell, formula, workbook);
}

/** What an earlier explanation was of, as it is now, whatever is selected. */
export async function explainAgain(
  explanation: Explanation,
  workbook: Workbook
): Promise<Explanation> {
  const part = explanation.kind === "formula" ? explanation.part : undefined;
  const { address } = part ?? explanation;
  const [[formula = ""] = []] = await workbook.formulas(address);
  return explainCell(address, formula, workbook);
}

async function explainCell(cell: string, typed: string, workbook: Workbook): Promise<Explanation> {
  const own = spdCalls(typed);
  if (own.length > 0) return explainFormula(cell, typed, own, workbook);
  const spill = await workbook.spill(cell);
  if (spill === undefined) return { kind: "cell", address: cell };
  const [[formula = ""] = []] = await workbook.formulas(spill.anchor);
  const calls = spdCalls(formula);
  return calls.length > 0
    ? explainFormula(spill.anchor, formula, calls, workbook, partAt(cell, spill))
    : { kind: "cell", address: cell };
}

async function explainFormula(
  address: string,
  formula: string,
  calls: readonly SpdCall[],
  workbook: Workbook,
  part?: TablePart
): Promise<FormulaExplanation> {
  const spot = { sheet: sheetOf(address), row: cornerOf(address)?.row ?? 0, formula };
  const explained: ExplainedCall[] = [];
  for (const call of calls) explained.push(await explainCall(call, spot, workbook));
  const [[shown = null] = []] = await workbook.read(address);
  return {
    kind: "formula",
    address,
    formula: (await workbook.localFormula?.(address)) ?? formula,
    calls: explained,
    part: isWholeCall(formula) ? part : undefined,
    shown,
    agreement: hindrance(shown) ?? (await agreementAt(address, formula, explained[0], workbook)),
  };
}

function partAt(cell: string, spill: Spill): TablePart {
  return { address: cell, ...offsetIn(cell, spill.address) };
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
