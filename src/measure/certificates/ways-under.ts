/** Which exams make a certification under a rulebook. */
import type { Certification, RulebookId, Way } from "../../rules/types";

export function waysUnder({ ways }: Certification, rulebook: RulebookId): readonly Way[] {
  return ways.filter(
    ({ rulebooks, exceptUnder }) =>
      (rulebooks?.includes(rulebook) ?? true) && exceptUnder?.includes(rulebook) !== true
  );
}
