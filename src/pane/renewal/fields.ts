/** What the form asks for, group by group: each a row of a settings table. */
import type { Text } from "../../core/language";
import { offerIds, offers, renewalChoices } from "../../rules/renewal";
import type { OfferId, OptionId } from "../../rules/renewal/types";
import { valuedOptions } from "../../renewal/settings-sheet";
import {
  type RenewalSetting,
  renewalSettingNamed,
  renewalSettings,
} from "../../worksheet/renewal/renewal-setting-names";

export type FieldId = RenewalSetting | `fee ${OfferId}` | `benefit ${OptionId}`;

/** How a value is typed and shown. */
export type FieldKind = "date" | "money" | "percent" | "count" | "currency" | "choice";

export interface Field {
  readonly id: FieldId;
  /** The name of its row, as the table has it in English. */
  readonly setting: string;
  /** Of the offer or option that it is about. */
  readonly name?: Text;
  readonly kind: FieldKind;
  /** What the cell may say, where that is a list. */
  readonly choices?: readonly string[];
}

export type GroupId = "situation" | "calculation" | "fees" | "benefits" | "merger";

export interface FieldGroup {
  readonly id: GroupId;
  readonly fields: readonly Field[];
}

const plain: Readonly<Record<RenewalSetting, Omit<Field, "id" | "setting">>> = {
  anniversary: { kind: "date" },
  held: { kind: "choice", choices: ["Gold", "Silver", "None"] },
  qualifiedOn: { kind: "date" },
  decision: { kind: "date" },
  payment: { kind: "date" },
  currency: { kind: "currency" },
  years: { kind: "count" },
  rate: { kind: "percent" },
  designations: { kind: "count" },
  anniversaryRule: { kind: "choice", choices: ["365 days", "calendar year"] },
  incentives: { kind: "money" },
  mergedAnniversary: { kind: "date" },
  mergedBenefits: { kind: "choice", choices: ["New", "Legacy"] },
};

const plainField = (id: RenewalSetting): Field => ({
  id,
  setting: renewalSettings[id][0],
  ...plain[id],
});

export const fieldGroups: readonly FieldGroup[] = [
  {
    id: "situation",
    fields: (
      ["anniversary", "held", "qualifiedOn", "decision", "payment", "currency"] as const
    ).map(plainField),
  },
  {
    id: "calculation",
    fields: (["years", "rate", "designations", "anniversaryRule", "incentives"] as const).map(
      plainField
    ),
  },
  {
    id: "fees",
    fields: offerIds.map((id) => ({
      id: `fee ${id}`,
      setting: `Fee ${offers[id].name.en}`,
      name: offers[id].name,
      kind: "money",
    })),
  },
  {
    id: "benefits",
    fields: valuedOptions.map((id) => ({
      id: `benefit ${id}`,
      setting: `Benefit value ${renewalChoices[id].name.en}`,
      name: renewalChoices[id].name,
      kind: "money",
    })),
  },
  { id: "merger", fields: (["mergedAnniversary", "mergedBenefits"] as const).map(plainField) },
];

/** Which field a row's name means; `undefined` where it means none. */
export function fieldNamed(text: string): FieldId | undefined {
  try {
    const name = renewalSettingNamed(text, { range: 1 });
    if (name.id === "fee") return `fee ${name.offer}`;
    return name.id === "benefitValue" ? `benefit ${name.option}` : name.id;
  } catch {
    // The names' own reading throws where there is no such name.
    return undefined;
  }
}
