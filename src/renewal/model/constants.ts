/** The numbers of the programme's rules that the model's formulas count with, each with its source. */
import { citationText } from "../../rules/citation-text";
import { anniversaryRules, decisionRules, paymentWindows } from "../../rules/renewal";
import { dayOfIso } from "../../core/month";
import { incentivesNeedDesignation, lastLegacyOrder } from "../days";
import { daysOfYear } from "../npv";
import { fixed, rowCells } from "./cells";
import type { Layout } from "./layout";
import { type Block, formatOf, type ModelCell } from "./model-sheet";

const constantIds = [
  "daysToNext",
  "countedFromPayment",
  "windowCloses",
  "lastLegacyOrder",
  "incentivesNeedDesignation",
  "daysOfYear",
] as const;
type ConstantId = (typeof constantIds)[number];

export const constantCount = constantIds.length;

export function constantCell(layout: Layout, id: ConstantId): string {
  return fixed(1, layout.constants.first + constantIds.indexOf(id));
}

export function constantsBlock(layout: Layout): Block {
  const { first } = layout.constants;
  const rows = constantRows();
  return {
    rows: [
      ["Numbers of the rules, which the formulas use"],
      ["Rule", "Number", "Source"],
      ...constantIds.map((id): ModelCell[] => [...rows[id]]),
    ],
    headings: [`A${String(first - 2)}`, rowCells(first - 1, 2)],
    formats: (["countedFromPayment", "lastLegacyOrder", "incentivesNeedDesignation"] as const).map(
      (id) => ({
        cells: constantCell(layout, id).replaceAll("$", ""),
        format: formatOf.date,
      })
    ),
  };
}

function constantRows(): Readonly<Record<ConstantId, readonly [string, number, string]>> {
  const counting = anniversaryRules.find(({ after }) => after === "payment");
  const window = paymentWindows.at(-1);
  if (counting === undefined || window === undefined) throw new RangeError("A rule is missing");
  const sourcesOf = (id: "R14" | "R15"): string =>
    decisionRules[id].sources.map(citationText).join("; ");
  return {
    daysToNext: [
      "Days from a payment to the next anniversary",
      counting.days,
      citationText(counting.source),
    ],
    countedFromPayment: [
      "Counted from the payment since; from the anniversary before",
      dayOfIso(counting.from),
      citationText(counting.source),
    ],
    windowCloses: [
      "Days after the anniversary in which it can be paid",
      window.closes,
      window.sources.map(citationText).join("; "),
    ],
    lastLegacyOrder: [
      "Last order of legacy benefits and Action Pack (R14)",
      lastLegacyOrder,
      sourcesOf("R14"),
    ],
    incentivesNeedDesignation: [
      "Incentives need a designation from (R15)",
      incentivesNeedDesignation,
      sourcesOf("R15"),
    ],
    daysOfYear: ["Days of a year in discounting", daysOfYear, "Convention of XNPV"],
  };
}
