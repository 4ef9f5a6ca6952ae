/** The model's fees that only the user knows: an own fee wins over a sourced one, `unknown` says that none is known. */
import { offerIds, offers } from "../../rules/renewal";
import type { OfferId } from "../../rules/renewal/types";
import type { OwnFee, RenewalInputs } from "../../worksheet/renewal/renewal-inputs";
import { settingCell } from "./assumed-values";
import { bodyCells, fixedColumn, rowCells } from "./cells";
import type { Layout } from "./layout";
import { type Block, formatOf, type ModelCell } from "./model-sheet";

const [offerColumn, currencyColumn, fromColumn, toColumn, amountColumn, sourceColumn] = [
  0, 1, 2, 3, 4, 5,
] as const;

/** The user's own fees, and the offers that have none and get a row to fill in. */
export function ownFeeRows({ fees }: RenewalInputs): {
  readonly given: readonly OwnFee[];
  readonly missing: readonly OfferId[];
} {
  const given = fees.filter((fee, row) => fees.findIndex((other) => isSame(fee, other)) === row);
  const missing = offerIds.filter((id) => !fees.some((fee) => fee.offer === id));
  return { given, missing };
}

function isSame(one: OwnFee, other: OwnFee): boolean {
  return (
    one.offer === other.offer &&
    one.currency === other.currency &&
    one.from === other.from &&
    one.through === other.through &&
    one.amount === other.amount
  );
}

export function ownFeesBlock(inputs: RenewalInputs, layout: Layout): Block {
  const { ownFees } = layout;
  const header = ownFees.first - 1;
  const { given, missing } = ownFeeRows(inputs);
  const rows: ModelCell[][] = [
    ...given.map((fee): ModelCell[] => [
      offers[fee.offer].name.en,
      fee.currency,
      fee.from ?? null,
      fee.through ?? null,
      fee.amount,
      fee.source === "" ? null : fee.source,
    ]),
    ...missing.map((id): ModelCell[] => [
      offers[id].name.en,
      inputs.currency,
      null,
      null,
      "unknown",
      null,
    ]),
  ];
  return {
    rows: [
      ["Own fees"],
      [
        "What you pay or were quoted. It wins over sourced fees on the days from From to To; blank days are open, unknown is no amount.",
      ],
      ["Offer", "Currency", "From", "To", "Amount", "Source"],
      ...rows,
    ],
    headings: [`A${String(header - 2)}`, rowCells(header, sourceColumn)],
    formats: [
      { cells: bodyCells(ownFees, fromColumn, toColumn), format: formatOf.date },
      { cells: bodyCells(ownFees, amountColumn), format: formatOf.money },
    ],
    inputs: [bodyCells(ownFees, offerColumn, sourceColumn)],
    validations: [
      {
        cells: bodyCells(ownFees, offerColumn),
        allow: { list: offerIds.map((id) => offers[id].name.en) },
      },
      { cells: bodyCells(ownFees, fromColumn, toColumn), allow: "date" },
      {
        cells: bodyCells(ownFees, amountColumn),
        allow: "number",
        message:
          "What you pay a year for all designations together, before taxes; or the word unknown. No offer is free.",
      },
    ],
  };
}

/** An array of 1 and 0: which own fees are for an offer, in the currency, on a day. */
function applies(layout: Layout, offer: string, day: string): string {
  const column = (index: number): string => fixedColumn(index, layout.ownFees);
  return (
    `(${column(offerColumn)}=${offer})*(${column(currencyColumn)}=${settingCell(layout, "currency")})` +
    `*(${column(fromColumn)}<=${day})*(((${column(toColumn)}="")+(${column(toColumn)}>=${day}))>0)` +
    `*ISNUMBER(${column(amountColumn)})`
  );
}

/** The own fee as a number, blank where there is none, `twice` where there are two. */
export function ownFeeFormula(layout: Layout, offer: string, day: string): string {
  const fits = applies(layout, offer, day);
  const amounts = fixedColumn(amountColumn, layout.ownFees);
  return `=IF(SUMPRODUCT(${fits})=0,"",IF(SUMPRODUCT(${fits})=1,SUMPRODUCT(${fits},${amounts}),"twice"))`;
}

/** The row of the only own fee, counted in its table. */
export function ownFeeRow(layout: Layout, offer: string, day: string): string {
  const rows = fixedColumn(offerColumn, layout.ownFees);
  return `SUMPRODUCT(${applies(layout, offer, day)}*(ROW(${rows})-${String(layout.ownFees.first - 1)}))`;
}

export function ownFeeSources(layout: Layout): string {
  return fixedColumn(sourceColumn, layout.ownFees);
}
