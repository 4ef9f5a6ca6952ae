/** Every fee that a source gives, for the model to name the source of an amount. */
import { dayOfIso } from "../../core/month";
import { citationText } from "../../rules/citation-text";
import { fees, offers } from "../../rules/renewal";
import { bodyCells, fixedColumn, rowCells } from "./cells";
import type { Layout } from "./layout";
import { type Block, formatOf, type ModelCell } from "./model-sheet";

export const sourcedFeeCount = fees.length;

const [offerColumn, firstDayColumn, lastDayColumn, sourceColumn] = [0, 2, 3, 6] as const;

/** Its headers differ from those of own fees, so that no function takes one for the other. */
export function sourcedFeesBlock({ sourcedFees: body }: Layout): Block {
  return {
    rows: [
      ["Fees that sources give; a day or an offer that isn't here is unknown"],
      ["Fee by source", "In", "First day", "Last day", "Sum", "Last seen", "Named by"],
      ...fees.map((fee): ModelCell[] => [
        offers[fee.offer].name.en,
        fee.currency,
        dayOfIso(fee.from),
        fee.through === "open" ? "open" : dayOfIso(fee.through),
        fee.amount,
        dayOfIso(fee.checkedOn),
        `${fee.sources.map(citationText).join("; ")} (${fee.confidence})`,
      ]),
    ],
    headings: [`A${String(body.first - 2)}`, rowCells(body.first - 1, sourceColumn)],
    formats: [
      { cells: bodyCells(body, firstDayColumn, lastDayColumn), format: formatOf.date },
      { cells: bodyCells(body, 4), format: formatOf.money },
      { cells: bodyCells(body, 5), format: formatOf.date },
    ],
  };
}

/** The text that names the source of an offer's fee on a day; an error where there is none. */
export function sourceOfFee(layout: Layout, offer: string, day: string): string {
  const body = layout.sourcedFees;
  const column = (index: number): string => fixedColumn(index, body);
  const last = column(lastDayColumn);
  const row =
    `SUMPRODUCT((${column(offerColumn)}=${offer})*(${column(firstDayColumn)}<=${day})` +
    `*(((${last}="open")+(${last}>=${day}))>0)*(ROW(${last})-${String(body.first - 1)}))`;
  return `INDEX(${column(sourceColumn)},${row})`;
}
