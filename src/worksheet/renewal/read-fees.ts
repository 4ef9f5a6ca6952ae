/** The fees that the user's own tables give. */
import { dayText } from "../../core/month";
import type { Place } from "../../core/place";
import { problem } from "../../core/problem";
import { renewalProblem } from "../../core/renewal-problem";
import { offers } from "../../rules/renewal/offers";
import type { RawRange } from "../inputs";
import { feesKind } from "../kinds/fees";
import { markNotData } from "../cells/not-data";
import { localeSeparatorOf } from "../cells/read-numbers";
import type { ReadingRules } from "../cells/reading-rules";
import { recognise, type Table } from "../tables/recognise";
import type { OwnFee } from "./renewal-inputs";
import { offerNamed } from "./renewal-setting-names";
import { readCurrency, refuseOtherCurrency, saysUnknown } from "./renewal-values";
import {
  cellsOf,
  dayColumn,
  numberColumn,
  placeOf,
  stackTables,
  textColumn,
} from "../tables/stack";
import { settleBadCells } from "../cells/unreadable";

/** A fee table by itself, as FEE takes it. */
export function readFeeRange(range: RawRange, locale: string | undefined): readonly OwnFee[] {
  return readFees([recognise(range, [], [feesKind])], {
    localeSeparator: localeSeparatorOf(locale),
  });
}

/** A row without an amount, or with the word unknown, says nothing: unknown is not zero. */
export function readFees(tables: readonly Table[], rules: ReadingRules): readonly OwnFee[] {
  const stack = stackTables(feesKind, tables);
  const offer = textColumn(stack, "offer");
  const currency = textColumn(stack, "currency");
  const source = textColumn(stack, "source");
  const from = dayColumn(stack, "from", rules);
  const through = dayColumn(stack, "through", rules);
  const amount = numberColumn(stack, "amount", rules);
  const amountCells = cellsOf(stack, "amount");
  const marks = markNotData(stack);
  settleBadCells(
    stack,
    [
      ["offer", offer.bad],
      ["currency", currency.bad],
      ["from", from.bad],
      ["through", through.bad],
      ["amount", amount.bad.filter(({ found }) => !saysUnknown({ cell: found }))],
    ],
    marks,
    false
  );
  const textAt = ({ column: { ids, texts } }: typeof offer, row: number): string =>
    texts[ids[row] ?? -1] ?? "";
  return Array.from(amount.values).flatMap((value, row): OwnFee[] => {
    const isBlankRow = textAt(offer, row) === "" && value === 0;
    if (marks[row] !== 0 || Number.isNaN(value) || isBlankRow) return [];
    const id = offerNamed(textAt(offer, row), placeOf(stack, row, "offer"));
    const place = placeOf(stack, row, "amount");
    if (value === 0) throw renewalProblem("feeZero", { place, offer: offers[id].name });
    if (value < 0) {
      throw problem("badSetting", {
        place,
        setting: feesKind.columns.amount.label.en,
        found: String(value),
        expected: { en: "an amount above 0", de: "ein Betrag über 0" },
      });
    }
    const fee: OwnFee = {
      offer: id,
      currency: readCurrency({
        setting: feesKind.columns.currency.label.en,
        cell: textAt(currency, row),
        place: placeOf(stack, row, "currency"),
      }),
      from: dayAt(from.values, row),
      through: dayAt(through.values, row),
      amount: value,
      source: textAt(source, row),
      place,
    };
    const setting = feesKind.columns.amount.label.en;
    refuseOtherCurrency({ setting, cell: amountCells[row], place }, fee.currency);
    refuseTurnedDates(fee, placeOf(stack, row, "from"), placeOf(stack, row, "through"));
    return [fee];
  });
}

function dayAt(values: Float64Array, row: number): number | undefined {
  const day = values[row];
  return day === undefined || Number.isNaN(day) ? undefined : day;
}

function refuseTurnedDates({ from, through }: OwnFee, fromPlace: Place, place: Place): void {
  if (from === undefined || through === undefined || from <= through) return;
  throw renewalProblem("datesOutOfOrder", {
    earlier: { name: "From", day: dayText(from), place: fromPlace },
    later: { name: "To", day: dayText(through), place },
    why: { en: "a fee ends after it begins", de: "eine Gebühr endet, nachdem sie beginnt" },
    place,
  });
}
