/** Whether a renewal's dates make sense together, before anything is computed from them. */
import type { Text } from "../core/language";
import { type Day, dayText } from "../core/month";
import { renewalProblem } from "../core/renewal-problem";
import type { Given } from "../worksheet/inputs";
import type { RenewalInputs } from "../worksheet/renewal/renewal-inputs";
import { renewalSettings } from "../worksheet/renewal/renewal-setting-names";
import { firstAnniversary } from "./days";
import { paymentDays } from "./next-anniversary";

type DateSetting = "anniversary" | "mergedAnniversary" | "qualifiedOn" | "decision" | "payment";

/** @throws Problem `anniversaryMissing`, `anniversaryTooEarly`, `datesOutOfOrder` */
export function checkInputs(inputs: RenewalInputs): void {
  const { anniversary, mergedAnniversary, held, decision, payment } = inputs;
  const isNewcomer = held === undefined || held.value === "none";
  const hasDay = decision !== undefined || payment !== undefined;
  if (anniversary === undefined && !(isNewcomer && hasDay)) {
    throw renewalProblem("anniversaryMissing", {});
  }
  for (const each of [anniversary, mergedAnniversary]) {
    if (each !== undefined && each.value < firstAnniversary) {
      throw renewalProblem("anniversaryTooEarly", {
        place: each.place,
        day: dayText(each.value),
        earliest: dayText(firstAnniversary),
      });
    }
  }
  const due = laterOf(anniversary, mergedAnniversary);
  if (due !== undefined) {
    const name = due === anniversary ? "anniversary" : "mergedAnniversary";
    const payable = Math.min(paymentDays(due.value).from, due.value);
    refuse(inputs, name, "payment", noEarlyPayment, payable);
  }
  refuse(inputs, "decision", "payment", decideFirst);
  refuse(inputs, "qualifiedOn", "decision", knowFirst);
  refuse(inputs, "qualifiedOn", "payment", knowFirst);
}

/** Of merged accounts the later anniversary is the one to pay for. */
function laterOf(
  one: Given<Day> | undefined,
  other: Given<Day> | undefined
): Given<Day> | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.value > one.value ? other : one;
}

const noEarlyPayment: Text = {
  en: "a renewal can't be paid for before its anniversary",
  de: "eine Verlängerung lässt sich nicht vor dem Jahrestag bezahlen",
};
const decideFirst: Text = {
  en: "what is paid for has been decided before",
  de: "was bezahlt wird, ist vorher entschieden",
};
const knowFirst: Text = {
  en: "only a day of qualification that is known by then can count",
  de: "es zählt nur ein Tag der Qualifizierung, der bis dahin bekannt ist",
};

/** @param atLeast The day that the later date must not be before, where it isn't the earlier date itself. */
function refuse(
  inputs: RenewalInputs,
  earlierName: DateSetting,
  laterName: DateSetting,
  why: Text,
  atLeast?: Day
): void {
  const [earlier, later] = [inputs[earlierName], inputs[laterName]];
  if (earlier === undefined || later === undefined) return;
  if (later.value >= (atLeast ?? earlier.value)) return;
  throw renewalProblem("datesOutOfOrder", {
    earlier: named(earlierName, earlier),
    later: named(laterName, later),
    why,
    place: later.place,
  });
}

function named(name: DateSetting, { value, place }: Given<Day>) {
  return { name: renewalSettings[name][0], day: dayText(value), place };
}
