/** The model's result: years down, options across, totals, net present values and differences, in plain formulas. */
import { optionIds, renewalChoices } from "../../rules/renewal";
import type { OptionId } from "../../rules/renewal/types";
import { settingCell } from "./assumed-values";
import { benefitValueCell } from "./assumptions";
import { bodyCells, fixed, fixedColumn, rowCells } from "./cells";
import { checkFormula } from "./check";
import { constantCell } from "./constants";
import type { Layout } from "./layout";
import { ledgerColumn } from "./ledger";
import { type Block, formatOf, type ModelCell } from "./model-sheet";
import { availableCell, availableFormula, optionCell } from "./options";
import { paymentDay } from "./schedule";

const lastColumn = optionIds.length;

/** @param compared Which option the others are compared with at first. */
export function cashFlowBlock(layout: Layout, compared: OptionId): Block {
  const { compared: comparedRow, years, total, npv } = layout.cashFlow;
  const header = comparedRow + 1;
  const across = (formula: (option: OptionId, column: number) => string): readonly ModelCell[] =>
    optionIds.map((option, index) => formula(option, index + 1));
  return {
    rows: [
      ["Cash flow by calendar year: benefit values less fees, so fees are negative"],
      ["Compared with", renewalChoices[compared].name.en],
      ["Year", ...optionIds.map((id) => renewalChoices[id].name.en)],
      ["Available", ...across((id) => availableFormula(layout, id))],
      ["Rule", ...across((id) => `=${optionCell(layout, id, "rule")}`)],
      ...rowsOf(years).map((row): readonly ModelCell[] => [
        yearFormula(layout, row),
        ...across((id, column) => flowFormula(layout, id, column, row)),
      ]),
      ["Total", ...across((id, column) => totalFormula(layout, id, column))],
      ["NPV", ...across((id, column) => npvFormula(layout, id, column))],
      ["Benefit value", ...across((id) => benefitFormula(layout, id))],
      ["Total, compared", ...across((_, column) => differenceFormula(layout, column))],
      ["Incentives at risk a year", ...across((id) => incentivesFormula(layout, id))],
      ["Check by SPD.CASHFLOW", ...across((id, column) => checkFormula(layout, id, column))],
    ],
    headings: [
      `A${String(comparedRow - 1)}`,
      ...[header, total, npv].map((row) => rowCells(row, lastColumn)),
    ],
    formats: [
      {
        cells: bodyCells({ first: years.first, last: npv + 3 }, 1, lastColumn),
        format: formatOf.money,
      },
    ],
    wraps: [{ cells: rowCells(header, lastColumn), lines: 2 }],
    inputs: [`B${String(comparedRow)}`],
    validations: [
      {
        cells: `B${String(comparedRow)}`,
        allow: { listAt: rowCells(header, lastColumn, 1) },
      },
    ],
  };
}

function rowsOf({ first, last }: Layout["settings"]): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Where the option isn't open, its state in place of a number. */
function ifOpen(layout: Layout, option: OptionId, formula: string): string {
  const available = availableCell(layout, option);
  return `=IF(${available}="Yes",${formula},IF(${available}="No","not open",${available}))`;
}

function yearFormula(layout: Layout, row: number): string {
  const first = `YEAR(${paymentDay(layout, 1)})`;
  if (row === layout.cashFlow.years.first) return `=${first}`;
  const before = fixed(0, row - 1);
  const last = `${first}+${settingCell(layout, "years")}-1`;
  return `=IF(${before}="","",IF(${before}+1>${last},"",${before}+1))`;
}

function flowFormula(layout: Layout, option: OptionId, column: number, row: number): string {
  const year = fixed(0, row);
  const isOfYear =
    `${ledgerColumn(layout, "option")},${fixed(column, layout.cashFlow.compared + 1)},` +
    `${ledgerColumn(layout, "day")},">="&DATE(${year},1,1),${ledgerColumn(layout, "day")},"<="&DATE(${year},12,31)`;
  const unknown = `COUNTIFS(${isOfYear},${ledgerColumn(layout, "fee")},"unknown")>0`;
  const sum = `SUMIFS(${ledgerColumn(layout, "flow")},${isOfYear})`;
  return ifOpen(layout, option, `IF(${year}="","",IF(${unknown},"unknown",${sum}))`);
}

/** A sheet can't grow with the horizon. */
function ifItFits(layout: Layout, formula: string): string {
  const { first, last } = layout.cashFlow.years;
  const room = String(last - first + 1);
  return `IF(${settingCell(layout, "years")}>${room},"too many years",${formula})`;
}

function totalFormula(layout: Layout, option: OptionId, column: number): string {
  const years = fixedColumn(column, layout.cashFlow.years);
  const sum = `IF(COUNTIF(${years},"unknown")>0,"unknown",SUM(${years}))`;
  return ifOpen(layout, option, ifItFits(layout, sum));
}

function npvFormula(layout: Layout, option: OptionId, column: number): string {
  const isOption = `${ledgerColumn(layout, "option")},${fixed(column, layout.cashFlow.compared + 1)}`;
  const unknown = `COUNTIFS(${isOption},${ledgerColumn(layout, "fee")},"unknown")>0`;
  const sum = `SUMIFS(${ledgerColumn(layout, "value")},${isOption})`;
  const known = `IF(${unknown},"unknown",IF(ISNUMBER(${settingCell(layout, "rate")}),${sum},"no rate"))`;
  return ifOpen(layout, option, ifItFits(layout, known));
}

function benefitFormula(layout: Layout, option: OptionId): string {
  const value = benefitValueCell(layout, option);
  const included = `IF(N(${value})>0,"counted","not counted")`;
  return ifOpen(layout, option, option === "lapse" ? '"none"' : included);
}

function differenceFormula(layout: Layout, column: number): string {
  const { compared, total } = layout.cashFlow;
  const across = (row: number): string => `${fixed(1, row)}:${fixed(lastColumn, row)}`;
  const own = fixed(column, total);
  const other = `INDEX(${across(total)},MATCH(${fixed(1, compared)},${across(compared + 1)},0))`;
  return `=IF(ISNUMBER(${own}),IF(ISNUMBER(${other}),${own}-${other},${other}),${own})`;
}

function incentivesFormula(layout: Layout, option: OptionId): string {
  const incentives = settingCell(layout, "incentives");
  const yearEnd = `${paymentDay(layout, 1)}+${constantCell(layout, "daysToNext")}`;
  const isAtRisk = [`${optionCell(layout, option, "badge")}="No"`];
  // Legacy benefits were enough up to that day.
  if (option === "legacy") {
    isAtRisk.push(`${yearEnd}>${constantCell(layout, "incentivesNeedDesignation")}`);
  }
  const amount = `IF(ISNUMBER(${incentives}),${incentives},"unknown")`;
  return ifOpen(layout, option, `IF(AND(${isAtRisk.join(",")}),${amount},0)`);
}
