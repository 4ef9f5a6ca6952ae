/** What is bought when an option is chosen. */
import type { HeldLevel, OfferId, OptionId } from "../rules/renewal/types";

/** `undefined` where nothing is. */
export function offerOf(option: OptionId, held: HeldLevel): OfferId | undefined {
  switch (option) {
    case "designationNew":
      return "solutionsPartner";
    case "designationLegacy":
    case "legacy":
      return held === "gold" ? "goldLegacy" : "silverLegacy";
    case "lapse":
      return undefined;
    case "actionPack":
    case "partnerLaunch":
    case "partnerSuccessCore":
    case "partnerSuccessExpanded":
      return option;
  }
}
