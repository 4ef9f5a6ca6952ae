/** The sheet that holds a renewal's settings: a row for everything that can be said, blank where nothing is. */
import { offerIds, offers, optionIds, renewalChoices } from "../rules/renewal";
import { type RenewalSetting, renewalSettings } from "../worksheet/renewal/renewal-setting-names";
import {
  formatOf,
  type ModelCell,
  type ModelSheet,
  type ModelValidation,
} from "./model/model-sheet";

export const settingsSheetName = "Renewal settings";

type Allow = ModelValidation["allow"];

interface SettingLine {
  readonly setting: string;
  readonly note: string;
  readonly format?: string;
  readonly allow?: Allow;
}

const date = { format: formatOf.date, allow: "date" } as const;
const money = { format: formatOf.money, allow: "number" } as const;

const about: Readonly<Record<RenewalSetting, Omit<SettingLine, "setting">>> = {
  anniversary: { ...date, note: "The next one, as Partner Center shows it under Membership" },
  held: { allow: { list: ["Gold", "Silver", "None"] }, note: "Gold, Silver or None" },
  qualifiedOn: { ...date, note: "A day with 70 points or more and points in every metric" },
  decision: { ...date, note: "Blank: the anniversary" },
  payment: { ...date, note: "Blank: the day of the decision, or the anniversary" },
  currency: { note: "Sources give fees in USD only; nothing is converted" },
  years: { allow: "number", note: "Horizon of the cash flow, 1 to 30; blank: 3" },
  rate: { format: formatOf.percent, allow: "number", note: "A year, for the NPV" },
  designations: { allow: "number", note: "How many; one fee a year covers all of them" },
  anniversaryRule: {
    allow: { list: ["365 days", "calendar year"] },
    note: "Blank: 365 days, as Microsoft counts",
  },
  incentives: { ...money, note: "At risk without a designation" },
  mergedAnniversary: { ...date, note: "Of the other account, where two were merged" },
  mergedBenefits: {
    allow: { list: ["New", "Legacy"] },
    note: "New, if either of the merged accounts held new benefits",
  },
};

export const settingOrder = [
  "anniversary",
  "held",
  "qualifiedOn",
  "decision",
  "payment",
  "currency",
  "years",
  "rate",
  "designations",
  "anniversaryRule",
  "incentives",
  "mergedAnniversary",
  "mergedBenefits",
] as const satisfies readonly RenewalSetting[];

/** The options that can bring benefits worth a value. */
export const valuedOptions = optionIds.filter((id) => id !== "lapse");

const lines: readonly SettingLine[] = [
  ...settingOrder.map((id) => ({ setting: renewalSettings[id][0], ...about[id] })),
  ...offerIds.map((id) => ({
    setting: `Fee ${offers[id].name.en}`,
    note: "What you pay a year, for all designations together",
    ...money,
  })),
  ...valuedOptions.map((id) => ({
    setting: `Benefit value ${renewalChoices[id].name.en}`,
    note: "What its benefits are worth to you a year",
    ...money,
  })),
];

/** By the settings' names; what isn't among them stays blank. */
export type SettingValues = Readonly<Record<string, ModelCell>>;

/** The table with its header row: setting, value, and what it means. */
export function settingsTable(values: SettingValues): readonly (readonly ModelCell[])[] {
  return [
    ["Setting", "Value", "Note"],
    ...lines.map(({ setting, note }) => [setting, values[setting] ?? null, note]),
  ];
}

/** Formats, and what cells are meant to hold, for the table with its header in a row counted from 1. */
export function settingsLooks(
  header: number
): Pick<ModelSheet, "formats" | "inputs" | "validations"> {
  const cellOf = (index: number): string => `B${String(header + 1 + index)}`;
  return {
    formats: lines.flatMap(({ format }, index) =>
      format === undefined ? [] : [{ cells: cellOf(index), format }]
    ),
    validations: lines.flatMap(({ allow, note }, index) =>
      allow === undefined ? [] : [{ cells: cellOf(index), allow, message: note }]
    ),
    inputs: [`${cellOf(0)}:${cellOf(lines.length - 1)}`],
  };
}

export function settingsSheet(values: SettingValues = {}): ModelSheet {
  const header = 3;
  return {
    name: settingsSheetName,
    cells: [
      ["Renewal settings"],
      ["Blank is unknown, never zero. The Renewal tab reads and writes these cells."],
      ...settingsTable(values),
    ],
    headings: ["A1", `A${String(header)}:C${String(header)}`],
    ...settingsLooks(header),
    widths: [44, 16, 56],
    freezeRows: header,
  };
}
