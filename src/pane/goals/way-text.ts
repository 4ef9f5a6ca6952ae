/** How much more of what brings points, in one line: `+1 tenant`, `step 1 +2 people, then +1 person`. */
import { requirementLabels } from "../../rules/names";
import type { UnitId } from "../../rules/types";
import type { WayToPoints } from "../../score/gap";
import { enoughOf } from "../../score/points";
import type { Speech } from "../words";

/** Steps to 1 that are shown; of a share those of a per cent. */
const shown = 100;
const shownOfShare = 1e4;

export function wayText({ closed, unlocked, amount, unit }: WayToPoints, speech: Speech): string {
  const { t, say, format } = speech;
  const steps = closed.map(({ requirement, needed, measured }) =>
    t("goals.step", {
      step: say(requirementLabels[requirement.id]),
      amount: enough(Math.max(0, needed - (measured?.amount ?? 0)), requirement.unit, speech),
    })
  );
  const rest =
    amount > 0 || steps.length === 0
      ? [t("goals.more", { amount: enough(amount, unit, speech) })]
      : [];
  const way = [...steps, ...rest].join(t("goals.then"));
  return steps.length === 0 || unlocked === 0
    ? way
    : `${way}; ${t("goals.unlocks", { points: format.amount(unlocked, "points") })}`;
}

/** One of them without a preposition before it, where German tells that apart. */
const oneInGerman: Partial<Record<UnitId, string>> = { tenants: "1 Mandant", customers: "1 Kunde" };

/** What is shown is enough, rounded up. */
function enough(amount: number, unit: UnitId, { format, language }: Speech): string {
  const value = enoughOf(amount, unit === "%" || unit === "share" ? shownOfShare : shown);
  const one = language === "de" && value === 1 ? oneInGerman[unit] : undefined;
  return one ?? format.amount(value, unit);
}
