/** The days on which a partner has to be qualified, can pay, and has the next anniversary. */
import { cite } from "../cite";
import type { AnniversaryRule, PaymentWindow, WindowRules, WindowRulesId } from "./types";

const renewal22 = cite("LRN23", "renew-mpn-offers.md");
const score23 = cite("LRN23", "partner-capability-score.md");
const oldProgramme = cite("DE21", "renew-mpn-offers.md");

export const windowRules = {
  "2022-10": {
    from: "2022-10-01",
    enrolled: { days: 30 },
    newcomer: { days: 30 },
    text: {
      en: "Rules of Oct 2022: qualified on one day of the 30 before the anniversary",
      de: "Regeln von Okt. 2022: an einem der 30 Tage vor dem Jahrestag qualifiziert",
    },
    sources: [renewal22],
  },
  "2023-09": {
    from: "2023-09-19",
    enrolled: { months: 5 },
    newcomer: { months: 5, wholeMonths: false },
    text: {
      en: "Rules of 19 Sep 2023: qualified on one day of the current month and the five before",
      de: "Regeln vom 19.09.2023: an einem Tag des laufenden Monats oder der fünf davor qualifiziert",
    },
    sources: [score23],
  },
  "2024-11": {
    from: "2024-11-01",
    enrolled: { months: 5 },
    newcomer: { months: 5, wholeMonths: true },
    text: {
      en: "Rules of Nov 2024: qualified on one day of the current month and the five full months before",
      de: "Regeln von Nov. 2024: an einem Tag des laufenden Monats oder der fünf vollen davor qualifiziert",
    },
    sources: [cite("PCS24", "opening part"), cite("DOS26", "qualification window")],
  },
} satisfies Record<WindowRulesId, WindowRules>;

/** Oldest first. */
export const paymentWindows = [
  {
    from: "2018-01-01",
    opens: 1,
    closes: 30,
    text: {
      en: "Old programme: payable from the day after the anniversary for 30 days.",
      de: "Altes Programm: zahlbar ab dem Tag nach dem Jahrestag, 30 Tage lang.",
    },
    sources: [oldProgramme, cite("PKIKB", "renewal window")],
  },
  {
    from: "2022-10-01",
    opens: 0,
    closes: 30,
    text: {
      en: "Payable from the anniversary to 30 days after it; benefits stay on meanwhile.",
      de: "Zahlbar vom Jahrestag bis 30 Tage danach; die Vorteile laufen solange weiter.",
    },
    sources: [cite("LRN23", "introduction-to-pcs.md"), cite("L-CS", "renewal window")],
  },
  {
    from: "2026-07-01",
    opens: -30,
    closes: 30,
    text: {
      en: "Since July 2026 the window opens 30 days before the anniversary; its further details aren't known.",
      de: "Seit Juli 2026 öffnet das Fenster 30 Tage vor dem Jahrestag; weitere Einzelheiten sind nicht bekannt.",
    },
    sources: [cite("DELTA", "renewal window"), cite("DOS26", "one-month renewal window")],
  },
] as const satisfies readonly PaymentWindow[];

/** Oldest first. */
export const anniversaryRules = [
  {
    from: "2018-01-01",
    days: 365,
    after: "anniversary",
    text: {
      en: "Next anniversary 365 days after the old one",
      de: "Nächster Jahrestag 365 Tage nach dem alten",
    },
    source: oldProgramme,
  },
  {
    from: "2022-10-01",
    days: 365,
    after: "payment",
    text: {
      en: "Next anniversary 365 days after the payment is received",
      de: "Nächster Jahrestag 365 Tage nach Eingang der Zahlung",
    },
    source: renewal22,
  },
] as const satisfies readonly AnniversaryRule[];
