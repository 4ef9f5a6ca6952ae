/** Which benefits an option leaves the partner with, in a few words for a cell. */
import type { Text } from "../core/language";
import { dayText } from "../core/month";
import { offers } from "../rules/renewal";
import type { OptionId, RuleId } from "../rules/renewal/types";
import { offerOf } from "./offer-of";
import type { Situation } from "./situation";

/** Benefits stay on for the time of the payment window. */
export const daysOfGrace = 30;

export function benefitsText(option: OptionId, rule: RuleId, situation: Situation): Text {
  const { anniversary, held } = situation;
  if (option === "designationNew") {
    return { en: "New Solutions Partner benefits", de: "Neue Solutions-Partner-Vorteile" };
  }
  if (option === "lapse") {
    if (anniversary === undefined) return { en: "None", de: "Keine" };
    const end = dayText(anniversary + daysOfGrace);
    return { en: `None after ${end}`, de: `Keine nach dem ${end}` };
  }
  const offer = offerOf(option, held);
  const { en, de } = offer === undefined ? { en: "", de: "" } : offers[offer].name;
  if (anniversary === undefined || !(rule === "R3" || rule === "R4")) return { en, de };
  const end = dayText(anniversary);
  return { en: `${en} until ${end}`, de: `${de} bis ${end}` };
}
