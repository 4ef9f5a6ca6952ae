/** The renewal model as a sheet: assumptions in cells apart, facts by SPD functions, everything else in plain formulas. */
import { optionIds } from "../../rules/renewal";
import type { RenewalInputs } from "../../worksheet/renewal/renewal-inputs";
import { yearsOtherwise } from "../cash-flow";
import { optionsAtPayment } from "../renewal-options";
import { assumptionCount, assumptionsBlock } from "./assumptions";
import { cashFlowBlock } from "./cash-flow-block";
import { checkBlock } from "./check";
import { constantCount, constantsBlock } from "./constants";
import { layoutOf } from "./layout";
import { ledgerBlock } from "./ledger";
import { joinBlocks, type ModelSheet } from "./model-sheet";
import { optionsBlock } from "./options";
import { ownFeeRows, ownFeesBlock } from "./own-fees";
import { ruleLines, rulesBlock } from "./rules-block";
import { scheduleBlock } from "./schedule";
import { sourcedFeeCount, sourcedFeesBlock } from "./sourced-fees";

/** @throws Problem where the inputs' dates make no sense together */
export function renewalModel(inputs: RenewalInputs): ModelSheet {
  const { options, situation } = optionsAtPayment(inputs);
  const years = inputs.years?.value ?? yearsOtherwise;
  const { given, missing } = ownFeeRows(inputs);
  const layout = layoutOf({
    settings: assumptionCount,
    ownFees: given.length + missing.length,
    options: optionIds.length,
    years,
    // Payments 365 days apart can be one more than the calendar years they fall into.
    payments: years + 1,
    constants: constantCount,
    sourcedFees: sourcedFeeCount,
    rules: ruleLines.length,
  });
  const compared = options.find(({ available }) => available)?.id ?? "lapse";
  const blocks = joinBlocks([
    {
      rows: [
        ["Renewal model"],
        [
          "Blue on yellow is yours to change; everything else is computed from it. What isn't known is never counted as 0.",
        ],
        [
          "An unofficial estimate, not from Microsoft. Facts by SPD functions, everything else by plain formulas.",
        ],
      ],
      headings: ["A1"],
    },
    assumptionsBlock(inputs, situation, layout),
    ownFeesBlock(inputs, layout),
    optionsBlock(layout),
    cashFlowBlock(layout, compared),
    scheduleBlock(layout),
    ledgerBlock(layout),
    constantsBlock(layout),
    sourcedFeesBlock(layout),
    rulesBlock(layout.rules.first),
    checkBlock(layout),
  ]);
  return {
    name: "Renewal model",
    ...blocks,
    widths: [38, 24, 16, 16, 16, 16, 16, 28, 16, 60],
    freezeRows: 1,
    print: { orientation: "landscape", titleRows: "1:1" },
  };
}
