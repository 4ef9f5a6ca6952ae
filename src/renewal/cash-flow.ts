/** What each option costs and brings year by year, in total and in today's money; what isn't known stays unknown. */
import type { Text } from "../core/language";
import { calendarDate, type Day, dayText } from "../core/month";
import type { RenewalNote } from "../core/note";
import { renewalNote } from "../core/renewal-note";
import type { OptionId, RuleId } from "../rules/renewal/types";
import type { RenewalInputs } from "../worksheet/renewal/renewal-inputs";
import { feeWarnings } from "./fee-notes";
import { netPresentValue } from "./npv";
import { lateness, type Payment, paymentsOf } from "./payments";
import type { RenewalOption } from "./renewal-option";
import { optionsAtPayment } from "./renewal-options";
import { lastLegacyOrder } from "./days";
import type { Situation } from "./situation";

export interface CashFlow {
  readonly years: readonly number[];
  readonly currency: string;
  readonly options: readonly OptionFlow[];
  /** About the whole, for the row of totals. */
  readonly notes: readonly RenewalNote[];
  readonly npvNote: RenewalNote;
}

export interface OptionFlow {
  readonly id: OptionId;
  readonly name: Text;
  readonly available: boolean;
  readonly rule: RuleId;
  readonly payments: readonly Payment[];
  /** One for each year; `undefined` where a fee isn't known. Costs are negative. */
  readonly flows: readonly (number | undefined)[];
  readonly total: number | undefined;
  readonly npv: number | undefined;
  /** Whether the user has given a value for its benefits. */
  readonly hasBenefitValue: boolean;
}

/** Where no row says it. */
export const yearsOtherwise = 3;

export function cashFlow(inputs: RenewalInputs): CashFlow {
  const { options, situation } = optionsAtPayment(inputs);
  const count = inputs.years?.value ?? yearsOtherwise;
  const { payment } = situation;
  const firstYear = calendarDate(payment).year;
  const years = Array.from({ length: count }, (_, index) => firstYear + index);
  const read = options.map((option) => flowOf(option, inputs, situation, years));
  return {
    years,
    currency: inputs.currency,
    options: read.map(({ flow }) => flow),
    notes: [
      renewalNote("fullCashFlow", { currency: inputs.currency }),
      ...(inputs.years === undefined ? [renewalNote("yearsAssumed", { years: count })] : []),
      ...lateNotes(situation),
      ...unknownNotes(read.map(({ flow }) => flow)),
      ...read.flatMap(({ notes }) => notes),
    ],
    npvNote: npvNote(inputs, payment),
  };
}

interface FlowRead {
  readonly flow: OptionFlow;
  readonly notes: readonly RenewalNote[];
}

function flowOf(
  option: RenewalOption,
  inputs: RenewalInputs,
  situation: Situation,
  years: readonly number[]
): FlowRead {
  const { id, name, rule, available, terms } = option;
  const shared = { id, name, rule, available, hasBenefitValue: inputs.benefitValues.has(id) };
  if (terms === undefined) {
    const flow = { ...shared, payments: [], flows: [], total: undefined, npv: undefined };
    return { flow, notes: [renewalNote("optionUnavailable", { option: name, rule })] };
  }
  const { payments, endsWithLegacy } = paymentsOf(terms, situation, inputs, years.at(-1) ?? 0);
  const benefit = inputs.benefitValues.get(id) ?? 0;
  const amounts = payments.map(({ day, charge }) => ({ day, amount: amountOf(charge, benefit) }));
  const flows = years.map((year) =>
    sumOf(amounts.filter(({ day }) => calendarDate(day).year === year))
  );
  const known = amounts.flatMap(({ day, amount }) =>
    amount === undefined ? [] : [{ day, amount }]
  );
  const isKnown = known.length === amounts.length;
  const rate = inputs.rate?.value;
  return {
    flow: {
      ...shared,
      payments,
      flows,
      total: sumOf(amounts),
      npv:
        isKnown && rate !== undefined ? netPresentValue(known, rate, situation.payment) : undefined,
    },
    notes: [
      ...(endsWithLegacy
        ? [renewalNote("optionEnds", { option: name, day: dayText(lastLegacyOrder) })]
        : []),
      ...feeWarnings(terms, inputs),
    ],
  };
}

function amountOf(charge: Payment["charge"], benefit: number): number | undefined {
  return charge.state === "unknown" ? undefined : benefit - charge.amount;
}

/** Unknown as soon as one part is. */
function sumOf(amounts: readonly { readonly amount: number | undefined }[]): number | undefined {
  return amounts.reduce<number | undefined>(
    (sum, { amount }) => (sum === undefined || amount === undefined ? undefined : sum + amount),
    0
  );
}

function lateNotes(situation: Situation): readonly RenewalNote[] {
  const late = lateness(situation);
  return late === 0 ? [] : [renewalNote("lateEveryYear", { late })];
}

/** What the totals lack. */
function unknownNotes(flows: readonly OptionFlow[]): readonly RenewalNote[] {
  const without = flows.filter(
    ({ id, available, hasBenefitValue }) => available && !hasBenefitValue && id !== "lapse"
  );
  const gaps = flows
    .flatMap(({ payments }) => payments)
    .flatMap(({ charge }) => (charge.state === "unknown" ? [charge.gap.offer] : []));
  return [
    ...(without.length === 0
      ? []
      : [renewalNote("withoutBenefitValue", { options: without.map(({ name }) => name) })]),
    ...(gaps.length === 0 ? [] : [renewalNote("enterFees", { offers: [...new Set(gaps)] })]),
  ];
}

function npvNote({ rate }: RenewalInputs, base: Day): RenewalNote {
  return rate === undefined
    ? renewalNote("rateMissing", {})
    : renewalNote("npvBase", { rate: rate.value, day: dayText(base) });
}

/** Why cells of a year are empty. */
export function notesOfYear({ options }: CashFlow, year: number): readonly RenewalNote[] {
  return options.flatMap(({ name, payments }) =>
    payments.flatMap(({ day, charge }) =>
      charge.state === "unknown" && calendarDate(day).year === year
        ? [renewalNote("optionFeeUnknown", { option: name, gap: charge.gap })]
        : []
    )
  );
}
