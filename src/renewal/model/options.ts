/** The options as RENEWAL lists them, live from the model's own assumptions. */
import { optionIds } from "../../rules/renewal";
import type { OptionId } from "../../rules/renewal/types";
import { bodyCells, fixed, rowCells } from "./cells";
import type { Layout } from "./layout";
import { type Block, formatOf } from "./model-sheet";

/** Positions of RENEWAL's columns. */
const columns = { available: 1, fee: 2, due: 4, next: 5, badge: 6, rule: 8, note: 9 } as const;

export function optionCell(
  layout: Layout,
  option: OptionId,
  column: "available" | "badge" | "rule"
): string {
  return fixed(columns[column], layout.options.first + optionIds.indexOf(option));
}

/** `Yes` or `No`, or a hint where RENEWAL has a problem: what it spilled before may then still be there. */
export function availableFormula(layout: Layout, option: OptionId): string {
  const spilled = fixed(0, layout.options.first - 1);
  return `=IF(ISERROR(${spilled}),"see options",${optionCell(layout, option, "available")})`;
}

/** Where the formulas look whether an option is open. */
export function availableCell(layout: Layout, option: OptionId): string {
  return fixed(optionIds.indexOf(option) + 1, layout.cashFlow.available);
}

/** The settings and own fees of the model, as arguments of a function. */
export function argumentsOf({ settings, ownFees }: Layout): string {
  const header = (first: number): number => first - 1;
  return (
    `${fixed(0, header(settings.first))}:${fixed(1, settings.last)},` +
    `${fixed(0, header(ownFees.first))}:${fixed(5, ownFees.last)}`
  );
}

export function optionsBlock(layout: Layout): Block {
  const { options } = layout;
  return {
    rows: [
      ["Options on the day of payment"],
      [`=SPD.RENEWAL(${argumentsOf(layout)})`],
      ...optionIds.map(() => [null]),
    ],
    headings: [`A${String(options.first - 2)}`, rowCells(options.first - 1, columns.note)],
    wraps: [{ cells: rowCells(options.first - 1, columns.note), lines: 2 }],
    formats: [
      { cells: bodyCells(options, columns.fee), format: formatOf.money },
      { cells: bodyCells(options, columns.due, columns.next), format: formatOf.date },
    ],
  };
}
