/** The published states of the rules, and the days for which each is known to hold. */
import { cite } from "./cite";
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
  "2023-06": {
    id: "2023-06",
    name: { en: "As of June 2023", de: "Stand Juni 2023" },
    inForceFrom: "2023-06-06",
    verifiedFrom: "2023-06-06",
    verifiedThrough: "2023-10-23",
    qualifiesFrom: 70,
    note: {
      en: "Complete. What held between October 2022 and June 2023 is known in part only.",
      de: "Vollständig. Was zwischen Oktober 2022 und Juni 2023 galt, ist nur zum Teil bekannt.",
    },
    source: cite("LRN23", "partner-capability-score.md"),
  },
  "2023-12": {
    id: "2023-12",
    name: { en: "As of December 2023", de: "Stand Dezember 2023" },
    inForceFrom: "2023-12-01",
    verifiedFrom: "2023-12-01",
    verifiedThrough: "2023-12-01",
    qualifiesFrom: 70,
    note: {
      en: "June 2023 with two changes of skilling: two people for each of Security's steps, and Power Platform App Maker no longer counts. Later pages until June 2026 aren't known.",
      de: "Juni 2023 mit zwei Änderungen der Qualifizierung: zwei Personen je Schritt in Security, und Power Platform App Maker zählt nicht mehr. Spätere Seiten bis Juni 2026 sind nicht bekannt.",
    },
    source: cite("LRN23", "solutions-partner-security.md and solutions-partner-business.md"),
  },
  "2026-07": {
    id: "2026-07",
    name: { en: "As of July 2026", de: "Stand Juli 2026" },
    inForceFrom: "2026-07-01",
    verifiedFrom: "2026-07-01",
    verifiedThrough: "2026-10-10",
    qualifiesFrom: 70,
    note: {
      en: "Complete. The dates on which Azure and Security got their SMB tracks aren't known.",
      de: "Vollständig. Wann Azure und Security ihre KMU-Pfade bekamen, ist nicht bekannt.",
    },
    source: cite("LRN26", "the four designation pages"),
  },
} satisfies Record<RulebookId, Rulebook>;

/** The rulebook that applies where no date is given anywhere. */
export const undatedRulebook: RulebookId = "2022-05";
