/** Which exams make a certification under a rulebook. */
import { rulebooks } from "../../rules";
import type { Certification, RulebookId, Way } from "../../rules/types";

export function waysUnder({ ways }: Certification, rulebook: RulebookId): readonly Way[] {
  return ways.filter(
    ({ rulebooks: only, exceptUnder }) =>
      (only?.includes(rulebook) ?? true) && exceptUnder?.includes(rulebook) !== true
  );
}

/** The ways that are open while the rulebook is in force, without days that it doesn't see. */
export function waysInForce(certification: Certification, rulebook: RulebookId): readonly Way[] {
  const { inForceFrom } = rulebooks[rulebook];
  return waysUnder(certification, rulebook)
    .filter(({ through }) => through === undefined || through >= inForceFrom)
    .map((way) =>
      way.from !== undefined && way.from <= inForceFrom ? { ...way, from: undefined } : way
    );
}
