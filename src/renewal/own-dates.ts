/** The partner's own dates around a renewal, in the order in which they come. */
import type { Text } from "../core/language";
import type { Day } from "../core/month";
import type { RenewalInputs } from "../worksheet/renewal/renewal-inputs";
import { daysOfGrace } from "./benefits-text";
import { nextAnniversary } from "./next-anniversary";
import { payableDays } from "./payable-days";
import { optionsAtPayment } from "./renewal-options";

export interface OwnDate {
  readonly name: Text;
  readonly from: Day;
  /** Set for a time of several days. */
  readonly through?: Day;
}

/** @throws Problem where the inputs' dates make no sense together */
export function ownDates(inputs: RenewalInputs): readonly OwnDate[] {
  const { situation } = optionsAtPayment(inputs);
  const { phase, anniversary, payment, window } = situation;
  const payable = payableDays(phase === "oldRules" ? "legacy" : "designationNew", situation);
  const next = nextAnniversary(
    anniversary ?? payment,
    payment,
    inputs.counting?.value ?? "365 days"
  );
  const dates: readonly (OwnDate | undefined)[] = [
    { name: names.window, from: window.from, through: window.to },
    given(names.qualified, inputs.qualifiedOn?.value),
    given(names.decision, inputs.decision?.value),
    given(names.anniversary, anniversary),
    payable && { name: names.payable, ...payable },
    anniversary === undefined
      ? undefined
      : { name: names.grace, from: anniversary + 1, through: anniversary + daysOfGrace },
    given(names.payment, payment),
    given(names.next, next),
    given(names.end, next + daysOfGrace),
  ];
  return dates.filter((date) => date !== undefined).toSorted((one, other) => one.from - other.from);
}

function given(name: Text, day: Day | undefined): OwnDate | undefined {
  return day === undefined ? undefined : { name, from: day };
}

const names = {
  window: {
    en: "Qualification window: one qualified day in it is enough",
    de: "Qualifizierungsfenster: ein qualifizierter Tag darin genügt",
  },
  qualified: { en: "Qualified", de: "Qualifiziert" },
  decision: { en: "Decision", de: "Entscheidung" },
  anniversary: { en: "Anniversary", de: "Jahrestag" },
  payable: { en: "Decision and payment window", de: "Fenster für Entscheidung und Zahlung" },
  grace: { en: "Grace: benefits stay on", de: "Kulanz: Vorteile laufen weiter" },
  payment: { en: "Payment", de: "Zahlung" },
  next: { en: "Next anniversary", de: "Nächster Jahrestag" },
  end: {
    en: "Benefits of the new year end, if it isn't renewed",
    de: "Ende der Vorteile des neuen Jahres ohne weitere Verlängerung",
  },
} satisfies Record<string, Text>;
