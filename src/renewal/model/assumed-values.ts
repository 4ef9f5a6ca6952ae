/** What the model assumes at first: the user's settings as they are on the day of payment, what is taken for granted said beside. */
import { dayText } from "../../core/month";
import type { HeldLevel } from "../../rules/renewal/types";
import type { RenewalInputs } from "../../worksheet/renewal/renewal-inputs";
import type { RenewalSetting } from "../../worksheet/renewal/renewal-setting-names";
import { yearsOtherwise } from "../cash-flow";
import { type Situation, situationOf } from "../situation";
import { fixed } from "./cells";
import type { Layout } from "./layout";
import type { ModelCell } from "./model-sheet";

export const assumptionIds = [
  "anniversary",
  "mergedAnniversary",
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
  "mergedBenefits",
] as const satisfies readonly RenewalSetting[];

export type AssumptionId = (typeof assumptionIds)[number];

export const heldNames: Readonly<Record<HeldLevel, string>> = {
  gold: "Gold",
  silver: "Silver",
  none: "None",
};

/** Where the formulas find a setting's value. */
export function settingCell(layout: Layout, id: AssumptionId): string {
  return fixed(1, layout.settings.first + assumptionIds.indexOf(id));
}

interface Value {
  readonly value: ModelCell;
  readonly note?: string;
}

export function assumedValues(
  inputs: RenewalInputs,
  situation: Situation,
  layout: Layout
): Readonly<Record<AssumptionId, Value>> {
  const { anniversary, mergedAnniversary, held, qualifiedOn, currency, years, rate } = inputs;
  const { payment } = situation;
  const isOnTime = payment === situation.anniversary;
  const anniversaries = `${settingCell(layout, "anniversary")},${settingCell(layout, "mergedAnniversary")}`;
  // The model asks on the day of payment, when the day of qualification may not count any more.
  const isCarried =
    situation.qualified &&
    qualifiedOn !== undefined &&
    !situationOf({ ...inputs, decision: { value: payment, place: qualifiedOn.place } }).qualified;
  return {
    anniversary: { value: anniversary?.value ?? null },
    mergedAnniversary: {
      value: mergedAnniversary?.value ?? null,
      note: "The other account's, where two were merged; the later one applies.",
    },
    held: {
      value: heldNames[held?.value ?? "none"],
      note: held === undefined ? "Not given: taken as None." : undefined,
    },
    qualifiedOn: isCarried
      ? {
          value: payment,
          note: `Assumed: qualified on ${dayText(qualifiedOn.value)}, and still on the day of payment.`,
        }
      : { value: qualifiedOn?.value ?? null },
    decision: {
      value: `=${settingCell(layout, "payment")}`,
      note: "The model asks how things stand on the day of payment.",
    },
    payment: isOnTime
      ? { value: `=MAX(${anniversaries})`, note: "On the anniversary; type a date to pay later." }
      : { value: payment },
    currency: { value: currency, note: "Sources give fees in USD only; nothing is converted." },
    years: {
      value: years?.value ?? yearsOtherwise,
      note: years === undefined ? "Not given: 3 years assumed." : undefined,
    },
    rate: {
      value: rate?.value ?? "unknown",
      note: rate === undefined ? "Without it there is no NPV." : "A year",
    },
    designations: {
      value: inputs.designations?.value ?? null,
      note: "How many; one fee a year covers all of them.",
    },
    anniversaryRule: {
      value: inputs.counting?.value ?? "365 days",
      note: "365 days, as Microsoft counts, or calendar year",
    },
    incentives: {
      value: inputs.incentives?.value ?? null,
      note: "In the currency; at risk without a designation.",
    },
    mergedBenefits: {
      value:
        inputs.mergedBenefits === undefined
          ? null
          : inputs.mergedBenefits.value === "new"
            ? "New"
            : "Legacy",
      note: "What either of two merged accounts held: New or Legacy.",
    },
  };
}
