/** What each offer is known to have cost, and when; a day or currency that isn't here has no sourced fee. */
import { cite } from "../cite";
import { designationsStart } from "./dates";
import type { Fee } from "./types";

const faq = cite("LRN23", "solutions-partner-faq.yml");
const calculator = cite("CALC", "pack prices, data of 24 Mar 2026");
/** The calculator had the packs' prices before the dated pages that say the same. */
const packsSeen = { from: "2026-03-24", through: "open", checkedOn: "2026-08-28" };

export const fees = [
  {
    offer: "solutionsPartner",
    currency: "USD",
    amount: 4730,
    from: designationsStart,
    through: "2023-10-31",
    checkedOn: "2023-10-23",
    confidence: "official",
    sources: [faq],
  },
  {
    offer: "solutionsPartner",
    currency: "USD",
    amount: 4875,
    from: "2026-04-09",
    through: "open",
    checkedOn: "2026-08-28",
    confidence: "secondary",
    sources: [cite("DOS03", "fee page of 9 Apr 2026, before taxes")],
  },
  {
    // The level that the designation's fee was taken from, in the same answers.
    offer: "goldLegacy",
    currency: "USD",
    amount: 4730,
    from: "2022-09-01",
    through: "2023-10-31",
    checkedOn: "2023-10-23",
    confidence: "official",
    sources: [faq],
  },
  {
    offer: "partnerLaunch",
    currency: "USD",
    amount: 350,
    ...packsSeen,
    confidence: "secondary",
    sources: [calculator, cite("DOS05", "page of 27 Jul 2026")],
  },
  {
    offer: "partnerSuccessCore",
    currency: "USD",
    amount: 925,
    ...packsSeen,
    confidence: "secondary",
    sources: [calculator, cite("DOS03", "page of 25 Jun 2026")],
  },
  {
    offer: "partnerSuccessExpanded",
    currency: "USD",
    amount: 4125,
    ...packsSeen,
    confidence: "secondary",
    sources: [calculator, cite("DOS05", "packages in Aug 2026")],
  },
] as const satisfies readonly Fee[];
