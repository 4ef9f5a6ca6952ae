/** What happened up to the first renewals under the designations. */
import { cite } from "../../cite";
import type { ProgrammeEvent } from "../types";

export const eventsTo2022 = [
  {
    date: "2010-10",
    event: {
      en: "Gold and Silver competencies start; Silver costs EUR 1,560 in Germany",
      de: "Gold- und Silver-Kompetenzen beginnen; Silver kostet in Deutschland 1.560 EUR",
    },
    sources: [cite("RCP12", "start of the levels"), cite("ITB10", "prices of the levels")],
  },
  {
    date: "2012-11-19",
    event: {
      en: "United States: the Gold fee rises from USD 3,800 to 5,260",
      de: "USA: Der Gold-Preis steigt von 3.800 auf 5.260 USD",
    },
    sources: [cite("RCP12", "fee of the Gold competency")],
  },
  {
    date: "2019-07-12",
    event: {
      en: "Plan to end internal-use rights by July 2020 is withdrawn",
      de: "Der Plan, interne Nutzungsrechte zum Juli 2020 zu beenden, wird zurückgezogen",
    },
    sources: [cite("REG19", "internal-use rights"), cite("CHE2E", "withdrawal of the plan")],
  },
  {
    date: "2020 to 2021",
    event: {
      en: "Competency anniversaries are put off because of the pandemic",
      de: "Jahrestage der Kompetenzen werden wegen der Pandemie verschoben",
    },
    sources: [
      cite("RCP20", "anniversaries of 2020"),
      cite("DE21", "renew-mpn-offers.md"),
      cite("MPC47165", "anniversaries of 2021"),
    ],
  },
  {
    date: "2021-06-30",
    event: { en: "Certification of MB-600 retired", de: "Zertifizierung zu MB-600 eingestellt" },
    sources: [cite("LRN23", "solutions-partner-business.md")],
  },
  {
    date: "2022-03-16",
    event: {
      en: "The designations are announced, six months ahead; progress shows in Partner Center",
      de: "Die Designations werden sechs Monate im Voraus angekündigt; der Fortschritt ist im Partner Center sichtbar",
    },
    sources: [cite("deck-2022-05", "Timeline"), cite("RCP22", "announcement")],
  },
  {
    date: "2022-05",
    event: {
      en: "Status of the deck behind rulebook 2022-05",
      de: "Stand des Decks hinter Regelwerk 2022-05",
    },
    sources: [cite("deck-2022-05", "title")],
  },
  {
    date: "2022-07-28",
    event: {
      en: "Four Dynamics 365 certificates no longer need PL-200",
      de: "Vier Dynamics-365-Zertifikate setzen PL-200 nicht mehr voraus",
    },
    sources: [cite("KOGE", "PL-200 prerequisite")],
  },
  {
    date: "2022-09-30",
    event: {
      en: "Last competency renewal; the badges end and the level of benefits is frozen",
      de: "Letzte Verlängerung von Kompetenzen; die Abzeichen enden, die Stufe der Vorteile steht fest",
    },
    sources: [cite("deck-2022-05", "Timeline"), cite("LRN23", "solutions-partner-faq.yml")],
  },
  {
    date: "2022-10-03",
    event: {
      en: "Designations start (later pages say 4 October)",
      de: "Die Designations beginnen (spätere Seiten nennen den 4. Oktober)",
    },
    sources: [
      cite("deck-2022-05", "Timeline"),
      cite("LRN23", "solutions-partner-faq.yml"),
      cite("LRN23", "introduction-to-pcs.md"),
    ],
  },
  {
    date: "2022-10 to 2023-09",
    event: {
      en: "Eligibility for incentives stays as it was",
      de: "Die Berechtigung für Incentives bleibt, wie sie war",
    },
    sources: [cite("deck-2022-05", "Transition & Incentives"), cite("LRN23", "incentives-faq.yml")],
  },
  {
    date: "first anniversary from 2022-10-03",
    event: {
      en: "Choice between new benefits, older benefits and lapse (R5a to R7)",
      de: "Wahl zwischen neuen Vorteilen, älteren Vorteilen und Auslaufen (R5a bis R7)",
    },
    sources: [cite("deck-2022-05", "Timeline")],
  },
] as const satisfies readonly ProgrammeEvent[];
