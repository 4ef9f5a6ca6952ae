/** The rules that decide what a partner can do at a renewal. */
import { cite } from "../cite";
import {
  designationsStart,
  incentivesNeedDesignation,
  lastCompetencyRenewal,
  lastLegacyOrder,
  packagesStart,
} from "./dates";
import type { DecisionRule, RuleId } from "./types";

const slide = cite("deck-2022-05", "Timeline");
const faq = cite("LRN23", "solutions-partner-faq.yml");
const intro = cite("LRN23", "introduction-to-pcs.md");
const legacyPage = cite("LRN23", "silver-gold-membership-competency.md");
const endOfLegacy = [
  cite("L-RU", "last day of Silver and Gold"),
  cite("L-CS", "end of legacy offers"),
  cite("L-JA", "legacy benefits"),
];

export const decisionRules = {
  R1: {
    condition: {
      en: "A competency whose anniversary is on or before 30 Sep 2022",
      de: "Eine Kompetenz, deren Jahrestag spätestens auf den 30.09.2022 fällt",
    },
    through: lastCompetencyRenewal,
    options: ["legacy"],
    outcome: {
      en: "The competency is renewed under the old rules at the Gold or Silver fee. Its benefits run to the next anniversary, its badge only to 30 Sep 2022.",
      de: "Die Kompetenz wird nach den alten Regeln zum Gold- oder Silver-Preis verlängert. Ihre Vorteile laufen bis zum nächsten Jahrestag, ihr Abzeichen nur bis 30.09.2022.",
    },
    sources: [slide, faq],
  },
  R2: {
    condition: {
      en: "A competency whose anniversary is after 30 Sep 2022, before the designations start",
      de: "Eine Kompetenz, deren Jahrestag nach dem 30.09.2022 liegt, vor dem Start der Designations",
    },
    options: ["designationNew", "designationLegacy", "legacy"],
    outcome: {
      en: "Renewing early is refused. The benefits run to the anniversary anyway.",
      de: "Vorzeitiges Verlängern wird abgelehnt. Die Vorteile laufen ohnehin bis zum Jahrestag.",
    },
    sources: [faq],
  },
  R3: {
    condition: {
      en: "Gold or Silver held on 30 Sep 2022, qualified, before the anniversary",
      de: "Gold oder Silver am 30.09.2022 gehalten, qualifiziert, vor dem Jahrestag",
    },
    from: designationsStart,
    options: ["designationNew", "designationLegacy"],
    outcome: {
      en: "The designation and its badge come at once and free of charge. The legacy benefits stay until the anniversary; new ones can be chosen only then.",
      de: "Designation und Abzeichen kommen sofort und kostenlos. Die Altvorteile bleiben bis zum Jahrestag; neue lassen sich erst dann wählen.",
    },
    sources: [faq, intro],
  },
  R4: {
    condition: {
      en: "Gold or Silver held on 30 Sep 2022, not qualified, before the anniversary",
      de: "Gold oder Silver am 30.09.2022 gehalten, nicht qualifiziert, vor dem Jahrestag",
    },
    from: designationsStart,
    options: ["designationNew", "designationLegacy", "legacy"],
    outcome: {
      en: "There is nothing to do and nothing to pay. The legacy benefits run to the anniversary, without a badge.",
      de: "Es ist nichts zu tun und nichts zu zahlen. Die Altvorteile laufen ohne Abzeichen bis zum Jahrestag.",
    },
    sources: [faq, slide],
  },
  R5a: {
    condition: {
      en: "At the anniversary, Gold or Silver held on 30 Sep 2022, qualified, new benefits chosen",
      de: "Am Jahrestag, Gold oder Silver am 30.09.2022 gehalten, qualifiziert, neue Vorteile gewählt",
    },
    from: designationsStart,
    options: ["designationNew"],
    outcome: {
      en: "The designation is bought with the new benefits at the designation fee.",
      de: "Die Designation wird mit den neuen Vorteilen zum Preis der Designation gekauft.",
    },
    sources: [slide, faq],
  },
  R5b: {
    condition: {
      en: "At the anniversary, Gold or Silver held on 30 Sep 2022, qualified, legacy benefits chosen",
      de: "Am Jahrestag, Gold oder Silver am 30.09.2022 gehalten, qualifiziert, Altvorteile gewählt",
    },
    from: designationsStart,
    through: lastLegacyOrder,
    options: ["designationLegacy"],
    outcome: {
      en: "The designation is bought with the benefits as of 30 Sep 2022 at the Gold or Silver fee, as held. Specializations add no benefits to legacy ones.",
      de: "Die Designation wird mit den Vorteilen vom 30.09.2022 zum Gold- oder Silver-Preis gekauft, je nach Stufe. Spezialisierungen bringen zu Altvorteilen keine weiteren.",
    },
    sources: [slide, cite("deck-2022-05", "Specializations and expert programs benefits"), faq],
  },
  R6: {
    condition: {
      en: "At the anniversary, Gold or Silver held on 30 Sep 2022, not qualified",
      de: "Am Jahrestag, Gold oder Silver am 30.09.2022 gehalten, nicht qualifiziert",
    },
    from: designationsStart,
    through: lastLegacyOrder,
    options: ["designationNew", "designationLegacy", "legacy"],
    outcome: {
      en: "The older benefits can be paid for again at the Gold or Silver fee, as held. There is no badge.",
      de: "Die älteren Vorteile lassen sich zum Gold- oder Silver-Preis, je nach Stufe, weiter bezahlen. Ein Abzeichen gibt es nicht.",
    },
    sources: [slide, faq],
  },
  R7: {
    condition: {
      en: "Nothing is bought at the anniversary",
      de: "Am Jahrestag wird nichts gekauft",
    },
    options: ["lapse"],
    outcome: {
      en: "Badge and benefits end 30 days after the anniversary.",
      de: "Abzeichen und Vorteile enden 30 Tage nach dem Jahrestag.",
    },
    sources: [cite("LRN23", "renew-mpn-offers.md")],
  },
  R8: {
    condition: {
      en: "Gold or Silver held on 30 Sep 2022, but the benefits were let lapse",
      de: "Gold oder Silver am 30.09.2022 gehalten, die Vorteile aber auslaufen lassen",
    },
    from: designationsStart,
    options: ["designationNew", "designationLegacy", "legacy"],
    outcome: {
      en: "Once qualified, the designation can be bought at once, with new benefits. Notices of Aug and Sep 2023 let partners without benefits check for legacy ones: ask Microsoft.",
      de: "Sobald qualifiziert, lässt sich die Designation sofort kaufen, mit neuen Vorteilen. Mitteilungen von August und September 2023 ließen Partner ohne Vorteile nach Altvorteilen schauen: bei Microsoft nachfragen.",
    },
    sources: [faq, cite("LRN23", "announcements of Aug and Sep 2023"), legacyPage],
  },
  R9: {
    condition: {
      en: "No competency held on 30 Sep 2022, qualified",
      de: "Keine Kompetenz am 30.09.2022 gehalten, qualifiziert",
    },
    from: designationsStart,
    options: ["designationNew", "designationLegacy", "legacy"],
    outcome: {
      en: "The designation can be bought, with new benefits only.",
      de: "Die Designation lässt sich kaufen, nur mit neuen Vorteilen.",
    },
    sources: [cite("LRN23", "partner-capability-score.md")],
  },
  R10: {
    condition: {
      en: "A package: all there is to buy where there is no competency to carry on and no qualified designation; open to others too",
      de: "Ein Paket: das Einzige zu kaufen, wo keine Kompetenz fortzuführen und keine Designation qualifiziert ist; auch anderen offen",
    },
    options: ["actionPack", "partnerLaunch", "partnerSuccessCore", "partnerSuccessExpanded"],
    outcome: {
      en: "A package can be bought, without a badge: the Action Pack to 21 Jan 2025; Launch, Core and Expanded after it.",
      de: "Ein Paket lässt sich kaufen, ohne Abzeichen: das Action Pack bis 21.01.2025; danach Launch, Core und Expanded.",
    },
    sources: [cite("L-CS", "packages"), cite("DOS05", "packages")],
  },
  R11: {
    condition: { en: "A designation is active", de: "Eine Designation ist aktiv" },
    from: designationsStart,
    through: lastLegacyOrder,
    options: ["legacy"],
    outcome: {
      en: "Silver or Gold can't be renewed by itself: the benefits are chosen when the designation is bought.",
      de: "Silver oder Gold lässt sich nicht für sich verlängern: Die Vorteile wählt man beim Kauf der Designation.",
    },
    sources: [legacyPage, cite("LRN23", "troubleshoot-buy-now-disabled.md")],
  },
  R12: {
    condition: {
      en: "A further designation is reached during the year",
      de: "Eine weitere Designation wird unterjährig erreicht",
    },
    from: designationsStart,
    options: ["designationNew", "designationLegacy"],
    outcome: {
      en: "A further designation comes at once, costs nothing more and has the first one's anniversary.",
      de: "Eine weitere Designation kommt sofort, kostet nichts weiter und hat den Jahrestag der ersten.",
    },
    sources: [faq],
  },
  R13: {
    condition: {
      en: "The score falls below 70 after the designation was reached",
      de: "Der Score fällt nach Erreichen der Designation unter 70",
    },
    from: designationsStart,
    options: ["designationNew", "designationLegacy"],
    outcome: {
      en: "Even if the score falls below 70, designation, badge and benefits stay until the anniversary.",
      de: "Auch wenn der Score unter 70 fällt, bleiben Designation, Abzeichen und Vorteile bis zum Jahrestag.",
    },
    sources: [faq],
  },
  R14: {
    condition: {
      en: "The anniversary is on 22 Jan 2025 or later, or the order is placed after 21 Jan 2025",
      de: "Der Jahrestag fällt auf den 22.01.2025 oder später, oder die Bestellung liegt nach dem 21.01.2025",
    },
    from: packagesStart,
    options: ["designationLegacy", "legacy", "actionPack"],
    outcome: {
      en: "Legacy benefits and the Action Pack are no longer sold. What was bought before runs for its year.",
      de: "Altvorteile und das Action Pack werden nicht mehr verkauft. Was vorher gekauft wurde, läuft sein Jahr lang.",
    },
    sources: endOfLegacy,
  },
  R15: {
    condition: {
      en: "Legacy benefits without a designation",
      de: "Altvorteile ohne Designation",
    },
    from: incentivesNeedDesignation,
    options: ["legacy"],
    outcome: {
      en: "From 1 Oct 2023 incentives need a designation; before that day, legacy benefits were enough.",
      de: "Ab 01.10.2023 setzen Incentives eine Designation voraus; davor genügten Altvorteile.",
    },
    sources: [cite("LRN23", "incentives-faq.yml"), cite("deck-2022-05", "Transition & Incentives")],
  },
  R16: {
    condition: {
      en: "A specialization held on 3 Oct 2022",
      de: "Eine am 03.10.2022 gehaltene Spezialisierung",
    },
    from: designationsStart,
    options: ["designationNew", "designationLegacy", "legacy", "lapse"],
    outcome: {
      en: "A specialization runs to its own anniversary and can then be renewed only with its designation.",
      de: "Eine Spezialisierung läuft bis zu ihrem eigenen Jahrestag und lässt sich dann nur mit ihrer Designation verlängern.",
    },
    sources: [faq, cite("LRN23", "specializations.md")],
  },
} satisfies Record<RuleId, DecisionRule>;
