/** The same cash flow by CASHFLOW, and whether the model's own formulas agree with it to the cent. */
import { optionIds } from "../../rules/renewal";
import type { OptionId } from "../../rules/renewal/types";
import { bodyCells, fixed, fixedColumn, rowCells } from "./cells";
import type { Layout } from "./layout";
import { type Block, formatOf } from "./model-sheet";
import { argumentsOf, availableCell } from "./options";

/** CASHFLOW's columns: the year, the options, the note. */
const noteColumn = optionIds.length + 1;
const cent = "0.005";

export function checkBlock(layout: Layout): Block {
  const { check } = layout;
  return {
    rows: [
      ["The same by SPD.CASHFLOW; blank is unknown or not open"],
      [`=SPD.CASHFLOW(${argumentsOf(layout)})`],
      ...Array.from({ length: check.last - check.first + 1 }, () => [null]),
    ],
    headings: [`A${String(check.first - 2)}`, rowCells(check.first - 1, noteColumn)],
    wraps: [{ cells: rowCells(check.first - 1, noteColumn), lines: 2 }],
    formats: [{ cells: bodyCells(check, 1, noteColumn - 1), format: formatOf.money }],
  };
}

export function checkFormula(layout: Layout, option: OptionId, column: number): string {
  const { total, npv } = layout.cashFlow;
  const agrees = (row: number, name: string): string => {
    const own = fixed(column, row);
    const names = fixedColumn(0, layout.check);
    const other = `INDEX(${fixedColumn(column, layout.check)},MATCH("${name}",${names},0))`;
    return (
      `IF(ISNUMBER(${own}),IF(ISNUMBER(${other}),ABS(${own}-${other})<${cent},FALSE),` +
      `NOT(ISNUMBER(${other})))`
    );
  };
  const available = availableCell(layout, option);
  const isComputed = `OR(${available}="Yes",${available}="No")`;
  const verdict = `IF(AND(${agrees(total, "Total")},${agrees(npv, "NPV")}),"agrees","differs")`;
  return `=IF(${isComputed},${verdict},${available})`;
}
