/** The model's assumptions: a settings table, so that functions and formulas read the same cells. */
import { optionIds, renewalChoices } from "../../rules/renewal";
import type { OptionId } from "../../rules/renewal/types";
import type { RenewalInputs } from "../../worksheet/renewal/renewal-inputs";
import { renewalSettings } from "../../worksheet/renewal/renewal-setting-names";
import type { Situation } from "../situation";
import {
  type AssumptionId,
  assumedValues,
  assumptionIds,
  heldNames,
  settingCell,
} from "./assumed-values";
import { bodyCells, fixed } from "./cells";
import type { Layout } from "./layout";
import { type Block, formatOf, type ModelCell, type ModelValidation } from "./model-sheet";

export const assumptionCount = assumptionIds.length + optionIds.length;

export function benefitValueCell(layout: Layout, option: OptionId): string {
  return fixed(1, layout.settings.first + assumptionIds.length + optionIds.indexOf(option));
}

/** @param situation On the day of payment, which is when the cash flow begins. */
export function assumptionsBlock(
  inputs: RenewalInputs,
  situation: Situation,
  layout: Layout
): Block {
  const { settings } = layout;
  const values = assumedValues(inputs, situation, layout);
  const rows: ModelCell[][] = [
    ...assumptionIds.map((id): ModelCell[] => [
      renewalSettings[id][0],
      values[id].value,
      values[id].note ?? null,
    ]),
    ...optionIds.map((id): ModelCell[] => [
      `Benefit value ${renewalChoices[id].name.en}`,
      inputs.benefitValues.get(id) ?? null,
      inputs.benefitValues.has(id) ? null : "A year. Blank is unknown: totals are then without it.",
    ]),
  ];
  const cellOf = (id: AssumptionId): string => settingCell(layout, id).replaceAll("$", "");
  const dates = (
    ["anniversary", "mergedAnniversary", "qualifiedOn", "decision", "payment"] as const
  ).map(cellOf);
  const money = [
    cellOf("incentives"),
    bodyCells({ first: settings.first + assumptionIds.length, last: settings.last }, 1),
  ];
  return {
    rows: [["Assumptions"], ["Setting", "Value", "Note"], ...rows],
    headings: [
      `A${String(settings.first - 2)}`,
      `A${String(settings.first - 1)}:C${String(settings.first - 1)}`,
    ],
    formats: [
      ...dates.map((cells) => ({ cells, format: formatOf.date })),
      ...money.map((cells) => ({ cells, format: formatOf.money })),
      { cells: cellOf("rate"), format: formatOf.percent },
    ],
    inputs: [bodyCells(settings, 1)],
    validations: validations(dates, money, cellOf, layout),
  };
}

function validations(
  dates: readonly string[],
  money: readonly string[],
  cellOf: (id: AssumptionId) => string,
  { cashFlow: { years } }: Layout
): readonly ModelValidation[] {
  const most = years.last - years.first + 1;
  return [
    ...dates.map((cells) => ({
      cells,
      allow: "date" as const,
      message: "A date such as 2024-03-01; blank where there is none.",
    })),
    ...money.map((cells) => ({
      cells,
      allow: "number" as const,
      message: "An amount a year in the currency above; blank where it isn't known.",
    })),
    { cells: cellOf("held"), allow: { list: Object.values(heldNames) } },
    {
      cells: cellOf("years"),
      allow: { list: Array.from({ length: most }, (_, index) => String(index + 1)) },
      message: `This sheet has room for ${String(most)} years. Insert it again for a longer horizon.`,
    },
    { cells: cellOf("anniversaryRule"), allow: { list: ["365 days", "calendar year"] } },
    { cells: cellOf("mergedBenefits"), allow: { list: ["New", "Legacy"] } },
  ];
}
