/** From when to when an option can be paid for: the window of the anniversary, as far as the option is sold in it. */
import { type Day } from "../core/month";
import type { OptionId } from "../rules/renewal/types";
import { designationsStart, lastCompetencyRenewal, lastLegacyOrder, packagesStart } from "./days";
import type { Situation } from "./situation";

export interface Days {
  readonly from: Day;
  readonly through: Day;
}

/** `undefined` where nothing is due, or the option isn't sold on any day of the window. */
export function payableDays(
  option: OptionId,
  { payable, phase }: Pick<Situation, "payable" | "phase">
): Days | undefined {
  if (payable === undefined) return undefined;
  if (phase === "oldRules" && option === "legacy") {
    // An anniversary on the last day is renewed on it, though its window opens a day later (R1).
    return {
      from: Math.min(payable.from, lastCompetencyRenewal),
      through: Math.min(payable.through, lastCompetencyRenewal),
    };
  }
  const sold = soldDays(option);
  const from = Math.max(payable.from, sold.from);
  // The day of the order beats a window that is still open.
  const through = Math.min(payable.through, sold.through);
  return from <= through ? { from, through } : undefined;
}

function soldDays(option: OptionId): Days {
  switch (option) {
    case "designationNew":
      return { from: designationsStart, through: Infinity };
    case "designationLegacy":
    case "legacy":
      return { from: designationsStart, through: lastLegacyOrder };
    case "actionPack":
      return { from: -Infinity, through: lastLegacyOrder };
    case "partnerLaunch":
    case "partnerSuccessCore":
    case "partnerSuccessExpanded":
      return { from: packagesStart, through: Infinity };
    case "lapse":
      return { from: -Infinity, through: Infinity };
  }
}
