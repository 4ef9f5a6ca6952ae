/** Which rulebook a designation is measured by: the setting's, else the latest in force on the day, else the oldest. */
import { type Day, dayOfIso } from "../core/month";
import { rulebookIds, rulebooks, undatedRulebook } from "../rules";
import type { RulebookId } from "../rules/types";
import type { Inputs } from "../worksheet/inputs";

export function rulebookInForce({ settings }: Inputs, day: Day | undefined): RulebookId {
  if (settings.rulebook !== undefined) return settings.rulebook.value;
  const begun = rulebookIds.filter(
    (id) => day !== undefined && dayOfIso(rulebooks[id].inForceFrom) <= day
  );
  return begun.at(-1) ?? undatedRulebook;
}
