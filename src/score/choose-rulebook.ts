/** Which rulebook the month brings with it that a designation is scored at. */
import { dayOfIso, dayText, lastDayOfMonth, type Month } from "../core/month";
import { note, type Note } from "../core/note";
import { rulebookInForce } from "../measure/rulebook-in-force";
import { rulebooks, rulesOf } from "../rules";
import type { Designation, DesignationRules, Rulebook } from "../rules/types";
import type { Inputs } from "../worksheet/inputs";

export interface RulebookChoice {
  readonly rulebook: Rulebook;
  readonly rules: DesignationRules;
  readonly notes: readonly Note[];
}

/** The `Rulebook` setting's; else the latest in force on the month's last day; else the oldest. */
export function chooseRulebook(
  designation: Designation,
  inputs: Inputs,
  asOf: Month | undefined
): RulebookChoice {
  const day = asOf === undefined ? undefined : lastDayOfMonth(asOf);
  const id = rulebookInForce(inputs, day);
  const rulebook = rulebooks[id];
  return { rulebook, rules: rulesOf(designation, id), notes: unverified(rulebook, day) };
}

function unverified(rulebook: Rulebook, day: number | undefined): readonly Note[] {
  if (day === undefined) return [];
  const isVerified =
    day >= dayOfIso(rulebook.verifiedFrom) && day <= dayOfIso(rulebook.verifiedThrough);
  if (isVerified) return [];
  return [
    note("rulebookUnverified", {
      rulebook: rulebook.id,
      asOf: dayText(day),
      from: rulebook.verifiedFrom,
      through: rulebook.verifiedThrough,
    }),
  ];
}
