/** What settings and fee tables say about a renewal. */
import { renewalProblem } from "../../core/renewal-problem";
import { offers } from "../../rules/renewal/offers";
import type { OptionId } from "../../rules/renewal/types";
import { isBlankOrZero } from "../cells/cell";
import type { Given, RawRange } from "../inputs";
import { feesKind } from "../kinds/fees";
import { settingsKind } from "../kinds/settings";
import { refuseRangeTwice } from "../tables/range-twice";
import { readFees } from "./read-fees";
import { localeSeparatorOf } from "../cells/read-numbers";
import { readSettings } from "../settings/read-settings";
import type { ReadingRules } from "../cells/reading-rules";
import { recogniseAll } from "../tables/recognise-all";
import type { OwnFee, RenewalInputs } from "./renewal-inputs";
import {
  type RenewalSetting,
  type RenewalSettingName,
  renewalSettingNamed,
  renewalSettings,
} from "./renewal-setting-names";
import * as read from "./renewal-values";
import { onlyOne, settingRows } from "../settings/setting-rows";
import type { SettingCell } from "../settings/setting-values";

interface RenewalRow extends SettingCell {
  readonly name: RenewalSettingName;
}

const otherwiseCurrency = "USD";

/** @throws Problem where a range is neither settings nor fees, or a cell can't be read */
export function readRenewal(
  ranges: readonly RawRange[],
  locale: string | undefined
): RenewalInputs {
  const tables = recogniseAll(ranges, [settingsKind, feesKind]);
  refuseRangeTwice(ranges, tables);
  const localeSeparator = localeSeparatorOf(locale);
  const { dateOrder, decimalSeparator } = readSettings(tables, localeSeparator).settings;
  const rules: ReadingRules = { dateOrder, decimalSeparator, localeSeparator };
  const rows = settingRows(tables).renewalRows.map((row): RenewalRow => {
    const name = renewalSettingNamed(row.setting, row.namePlace);
    return { ...row, name, setting: settingText(name, row.setting) };
  });
  const given = rows.filter((row) => {
    read.refuseError(row);
    return !read.saysUnknown(row);
  });
  const one = <T>(
    id: RenewalSetting,
    value: (row: RenewalRow) => T,
    blank = isBlankOrZero
  ): Given<T> | undefined =>
    onlyOne(
      given.filter(({ name, cell }) => name.id === id && !blank(cell)),
      value
    );
  const day = (id: RenewalSetting) => one(id, (row) => read.readDay(row, rules));
  const currency = one("currency", read.readCurrency)?.value ?? otherwiseCurrency;
  return {
    anniversary: day("anniversary"),
    held: one("held", read.readHeld),
    qualifiedOn: day("qualifiedOn"),
    decision: day("decision"),
    payment: day("payment"),
    currency,
    // A 0 is an answer here: a horizon that makes no sense, and no discounting.
    years: one("years", (row) => read.readYears(row, rules), isBlank),
    rate: one("rate", (row) => read.readRate(row, rules), isBlank),
    designations: one("designations", (row) => read.readDesignations(row, rules)),
    counting: one("anniversaryRule", read.readCounting),
    incentives: one("incentives", (row) => read.readMoney(row, rules, currency)),
    mergedAnniversary: day("mergedAnniversary"),
    mergedBenefits: one("mergedBenefits", read.readBenefits),
    fees: [...feeRows(given, currency, rules), ...readFees(tables, rules)],
    benefitValues: benefitValues(given, currency, rules),
  };
}

const isBlank = (cell: SettingCell["cell"]): boolean => cell === undefined;

function settingText(name: RenewalSettingName, text: string): string {
  return name.id === "fee" || name.id === "benefitValue" ? text : renewalSettings[name.id][0];
}

/** Settings `Fee <offer>`: for every day. */
function feeRows(
  rows: readonly RenewalRow[],
  currency: string,
  rules: ReadingRules
): readonly OwnFee[] {
  return rows.flatMap((row): OwnFee[] => {
    const { name, cell, place } = row;
    if (name.id !== "fee") return [];
    const { offer } = name;
    if (cell === 0) throw renewalProblem("feeZero", { place, offer: offers[offer].name });
    return [{ offer, currency, amount: read.readMoney(row, rules, currency), source: "", place }];
  });
}

function benefitValues(
  rows: readonly RenewalRow[],
  currency: string,
  rules: ReadingRules
): ReadonlyMap<OptionId, number> {
  const values = new Map<OptionId, number>();
  for (const { name } of rows) {
    if (name.id !== "benefitValue" || values.has(name.option)) continue;
    const value = onlyOne(
      rows.filter(
        (row) =>
          row.name.id === "benefitValue" &&
          row.name.option === name.option &&
          !isBlankOrZero(row.cell)
      ),
      (row) => read.readMoney(row, rules, currency)
    );
    if (value !== undefined) values.set(name.option, value.value);
  }
  return values;
}
