/** Which rulebook the month brings with it that a designation is scored at. */
import { dayOfIso, dayText, lastDayOfMonth, type Month } from "../core/month";
import { note, type Note } from "../core/note";
import { rulebooks } from "../rules";
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
  const set = inputs.settings.rulebook?.value;
  const day = asOf === undefined ? undefined : lastDayOfMonth(asOf);
  const candidates = designation.versions.filter(
    (version, index) =>
      (set === undefined && index === 0) ||
      version.rulebook === set ||
      (set === undefined &&
        day !== undefined &&
        dayOfIso(rulebooks[version.rulebook].verifiedFrom) <= day)
  );
  const rules = candidates[candidates.length - 1];
  if (rules === undefined)
    throw new RangeError(`${designation.id} has no version for rulebook ${set ?? ""}`);
  const rulebook = rulebooks[rules.rulebook];
  return { rulebook, rules, notes: unverified(rulebook, day) };
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
