/** Every payment of every option: its fee with the source beside it, what it leaves, and its value on the first day. */
import { optionIds, offers, renewalChoices } from "../../rules/renewal";
import type { OptionId } from "../../rules/renewal/types";
import { offerOf } from "../offer-of";
import { settingCell } from "./assumed-values";
import { benefitValueCell } from "./assumptions";
import { bodyCells, fixed, fixedColumn, quotedText, rowCells } from "./cells";
import { constantCell } from "./constants";
import type { Layout } from "./layout";
import { type Block, formatOf, type ModelCell } from "./model-sheet";
import { availableCell } from "./options";
import { ownFeeFormula, ownFeeRow, ownFeeSources } from "./own-fees";
import { discountFactor, paymentDay } from "./schedule";
import { sourceOfFee } from "./sourced-fees";

const columns = {
  option: 0,
  offer: 1,
  payment: 2,
  day: 3,
  sourced: 4,
  own: 5,
  fee: 6,
  flow: 7,
  value: 8,
  source: 9,
} as const;

/** A column of all payments, for SUMIFS and COUNTIFS. */
export function ledgerColumn(
  layout: Layout,
  column: "option" | "day" | "fee" | "flow" | "value"
): string {
  return fixedColumn(columns[column], layout.ledger);
}

export function ledgerBlock(layout: Layout): Block {
  const { ledger, schedule } = layout;
  const payments = schedule.last - schedule.first + 1;
  const rows = optionIds.flatMap((option, index) =>
    Array.from({ length: payments }, (_, payment) =>
      paymentRow(layout, option, payment + 1, ledger.first + index * payments + payment)
    )
  );
  return {
    rows: [
      ["Fees and flows, payment by payment"],
      [
        "Option",
        "Bought",
        "Payment",
        "Paid on",
        "By source, USD",
        "Own fee",
        "Fee",
        "Benefit value less fee",
        "Present value",
        "Fee from",
      ],
      ...rows,
    ],
    headings: [`A${String(ledger.first - 2)}`, rowCells(ledger.first - 1, columns.source)],
    wraps: [{ cells: rowCells(ledger.first - 1, columns.source), lines: 2 }],
    formats: [
      { cells: bodyCells(ledger, columns.day), format: formatOf.date },
      { cells: bodyCells(ledger, columns.sourced, columns.value), format: formatOf.money },
    ],
  };
}

function paymentRow(
  layout: Layout,
  option: OptionId,
  payment: number,
  row: number
): readonly ModelCell[] {
  const at = (column: keyof typeof columns): string => fixed(columns[column], row);
  const isBought = option !== "lapse";
  const benefit = benefitValueCell(layout, option);
  const factor = discountFactor(layout, payment);
  return [
    renewalChoices[option].name.en,
    isBought ? offerFormula(layout, option) : "nothing",
    payment,
    `=${paymentDay(layout, payment)}`,
    isBought ? `=IFNA(SPD.FEE(${at("offer")},${at("day")}),"unknown")` : null,
    isBought ? ownFeeFormula(layout, at("offer"), at("day")) : null,
    `=IF(${isPaid(layout, option, payment)},${isBought ? feeUsed(layout, at) : "0"},"")`,
    `=IF(ISNUMBER(${at("fee")}),IF(ISNUMBER(${benefit}),${benefit},0)-${at("fee")},IF(${at("fee")}="unknown","unknown",""))`,
    `=IF(ISNUMBER(${at("flow")}),IF(ISNUMBER(${factor}),${at("flow")}*${factor},"no rate"),${at("flow")})`,
    isBought ? sourceFormula(layout, at) : null,
  ];
}

function offerFormula(layout: Layout, option: OptionId): string {
  const name = (held: "gold" | "silver"): string => {
    const offer = offerOf(option, held);
    return offer === undefined ? "" : offers[offer].name.en;
  };
  const [gold, silver] = [name("gold"), name("silver")];
  if (gold === silver) return gold;
  return `=IF(${settingCell(layout, "held")}="Gold",${quotedText(gold)},${quotedText(silver)})`;
}

/** Whether the payment is made: within the horizon, and as long as the offer is sold. */
function isPaid(layout: Layout, option: OptionId, payment: number): string {
  const day = paymentDay(layout, payment);
  const lastYear = `YEAR(${paymentDay(layout, 1)})+${settingCell(layout, "years")}-1`;
  const conditions = [`${availableCell(layout, option)}="Yes"`, `YEAR(${day})<=${lastYear}`];
  const offer = offerOf(option, "gold");
  const ends = offer !== undefined && offers[offer].soldThrough !== undefined;
  if (ends && payment > 1) conditions.push(`${day}<=${constantCell(layout, "lastLegacyOrder")}`);
  if (option === "partnerLaunch" && payment > 1) conditions.push("FALSE");
  return `AND(${conditions.join(",")})`;
}

type At = (column: keyof typeof columns) => string;

/** The own fee wins; a sourced one counts in its own currency only. */
function feeUsed(layout: Layout, at: At): string {
  const [own, sourced] = [at("own"), at("sourced")];
  const isSourced = `AND(${own}="",${settingCell(layout, "currency")}="USD",ISNUMBER(${sourced}))`;
  return `IF(ISNUMBER(${own}),${own},IF(${isSourced},${sourced},"unknown"))`;
}

function sourceFormula(layout: Layout, at: At): string {
  const [offer, day, own, fee] = [at("offer"), at("day"), at("own"), at("fee")];
  const ownSource = `INDEX(${ownFeeSources(layout)},${ownFeeRow(layout, offer, day)})`;
  return (
    `=IF(OR(ISNUMBER(${fee}),${fee}="unknown"),IF(ISNUMBER(${own}),"Own fee: "&${ownSource},` +
    `IF(${own}="twice","Two own fees for this day: keep one",` +
    `IF(ISNUMBER(${fee}),${sourceOfFee(layout, offer, day)},"No source for this day: enter what you pay under Own fees"))),"")`
  );
}
