/** The published states of the rules, and the days for which each is known to hold. */
import { scoreSlide } from "./every-area";
import type { Rulebook, RulebookId } from "./types";

export const rulebooks = {
  "2022-05": {
    id: "2022-05",
    name: { en: "As announced, May 2022", de: "Wie angekündigt, Mai 2022" },
    inForceFrom: "2022-05-01",
    verifiedFrom: "2022-05-01",
    verifiedThrough: "2022-09-30",
    qualifiesFrom: 70,
    note: {
      en: "Complete but for two things: the rates of monthly consumption value are the best estimate, and the list of larger markets isn't known.",
      de: "Vollständig bis auf zwei Dinge: Die Sätze des monatlichen Verbrauchswerts sind die beste Schätzung, und die Liste der größeren Märkte ist nicht bekannt.",
    },
    source: scoreSlide,
  },
} satisfies Record<RulebookId, Rulebook>;

/** The rulebook that applies where no date is given anywhere. */
export const undatedRulebook: RulebookId = "2022-05";
