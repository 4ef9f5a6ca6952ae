/** What the unclear points of Business Applications ask, and the evidence; which option applies is in readings.ts. */
import { cite } from "../cite";
import type { ReadingId } from "../readings";
import type { ReadingText } from "../types";

const businessPage = cite("BADOCS22", "market tracks");
const screens = cite("IMG", "score pages");
const predecessor = cite("PCI21", "indicators");
const businessSlides = cite("deck-2022-05", "Requirements for Business Applications");
const business23 = cite("LRN23", "solutions-partner-business.md");
const business26 = cite("LRN26", "solutions-partner-business");
const overview = cite("deck-2022-05", "Microsoft Certifications Overview & Schedule");

export const businessApplications = {
  "BA-1": {
    question: {
      en: "Are the two tracks markets or customer sizes?",
      de: "Sind die beiden Pfade Märkte oder Kundengrößen?",
    },
    options: {
      a: { en: "Markets.", de: "Märkte." },
      b: { en: "Sizes.", de: "Größen." },
    },
    evidence: {
      en: "Microsoft's page and the score pages of that time show markets.",
      de: "Microsofts Seite und die Punkteseiten jener Zeit zeigen Märkte.",
    },
    sources: [businessPage, screens],
  },
  "BA-2": {
    question: {
      en: "Who belongs to the larger markets?",
      de: "Wer gehört zu den größeren Märkten?",
    },
    options: {
      a: {
        en: "A partner with a customer located in one.",
        de: "Ein Partner mit einem Kunden in einem solchen Markt.",
      },
      b: { en: "A partner located in one.", de: "Ein Partner mit Sitz in einem solchen Markt." },
    },
    evidence: {
      en: "The list of markets isn't known, so the setting Market decides.",
      de: "Die Liste der Märkte ist nicht bekannt, darum entscheidet die Einstellung Markt.",
    },
    sources: [businessPage, predecessor],
  },
  "BA-3": {
    question: {
      en: "Whose revenue must exceed the bar of a customer add?",
      de: "Wessen Umsatz muss die Grenze eines Neukunden übersteigen?",
    },
    options: {
      a: {
        en: "The customer's whole revenue of the workload, with some of it attached to the partner.",
        de: "Der ganze Umsatz des Kunden im Workload, wovon ein Teil dem Partner zugeordnet ist.",
      },
      b: { en: "The revenue attached to the partner.", de: "Der dem Partner zugeordnete Umsatz." },
      c: { en: "The revenue of one subscription.", de: "Der Umsatz eines Abonnements." },
    },
    evidence: {
      en: "The deck words it three ways; without a column for attached revenue the second applies.",
      de: "Das Deck formuliert es auf drei Arten; ohne Spalte für zugeordneten Umsatz gilt die zweite.",
    },
    sources: [businessSlides, business23, business26],
  },
  "BA-4": {
    question: {
      en: "Does revenue have to exceed the bar of a customer add?",
      de: "Muss der Umsatz die Grenze eines Neukunden übersteigen?",
    },
    options: {
      a: { en: "Yes.", de: "Ja." },
      b: { en: "No, reaching it is enough.", de: "Nein, sie zu erreichen genügt." },
    },
    evidence: {
      en: "The deck says more than; the documentation prints both.",
      de: "Das Deck sagt mehr als; die Dokumentation druckt beides.",
    },
    sources: [businessSlides, business23],
  },
  "BA-5": {
    question: { en: "What is one customer add?", de: "Was ist ein Neukunde?" },
    options: {
      a: { en: "A workload of a tenant.", de: "Ein Workload eines Mandanten." },
      b: { en: "A customer.", de: "Ein Kunde." },
    },
    evidence: {
      en: "The deck's formula counts workloads.",
      de: "Die Formel im Deck zählt Workloads.",
    },
    sources: [businessSlides],
  },
  "BA-6": {
    question: {
      en: "Which workloads of a year ago are subtracted?",
      de: "Welche Workloads von vor einem Jahr werden abgezogen?",
    },
    options: {
      a: {
        en: "Those attached to this partner then.",
        de: "Die damals diesem Partner zugeordneten.",
      },
      b: { en: "All of the customer's.", de: "Alle des Kunden." },
    },
    evidence: {
      en: "A label of the score page; the predecessor scheme differed.",
      de: "Eine Beschriftung der Punkteseite; das Vorgängerprogramm hielt es anders.",
    },
    sources: [screens, predecessor],
  },
  "BA-7": {
    question: {
      en: "Must the consumption value of a deployment exceed its floor?",
      de: "Muss der Verbrauchswert einer Bereitstellung die Untergrenze übersteigen?",
    },
    options: {
      a: { en: "No, reaching it is enough.", de: "Nein, sie zu erreichen genügt." },
      b: { en: "Yes.", de: "Ja." },
    },
    evidence: {
      en: "The documentation calls it a minimum.",
      de: "Die Dokumentation nennt sie ein Minimum.",
    },
    sources: [business23],
  },
  "BA-8": {
    question: { en: "What is growth measured against?", de: "Woran wird das Wachstum gemessen?" },
    options: {
      a: {
        en: "The consumption value of all customers a year ago; below its floor there are no points.",
        de: "Am Verbrauchswert aller Kunden vor einem Jahr; unter dessen Untergrenze gibt es keine Punkte.",
      },
      b: { en: "It isn't known.", de: "Das ist nicht bekannt." },
    },
    evidence: {
      en: "The documentation prints the formula.",
      de: "Die Dokumentation druckt die Formel.",
    },
    sources: [business23],
  },
  "BA-9": {
    question: {
      en: "Do the associations of the Power Platform differ by metric?",
      de: "Unterscheiden sich die Zuordnungen der Power Platform je Metrik?",
    },
    options: {
      a: {
        en: "Yes, each slide is right for its metric.",
        de: "Ja, jede Folie gilt für ihre Metrik.",
      },
      b: { en: "No, one slide is wrong.", de: "Nein, eine Folie ist falsch." },
    },
    evidence: {
      en: "The documentation differs by metric too.",
      de: "Auch die Dokumentation unterscheidet je Metrik.",
    },
    sources: [business23],
  },
  "BA-10": {
    question: {
      en: "Which association counts for Customer Insights?",
      de: "Welche Zuordnung zählt für Customer Insights?",
    },
    options: {
      a: { en: "PAL only.", de: "Nur PAL." },
      b: { en: "The same as for Dynamics 365.", de: "Dieselben wie für Dynamics 365." },
    },
    evidence: {
      en: "The documentation says PAL, as does the deck's text.",
      de: "Die Dokumentation sagt PAL, ebenso der Text des Decks.",
    },
    sources: [businessSlides, business23],
  },
  "BA-11": {
    question: {
      en: "Which exams make the certificates that the deck prints with slips?",
      de: "Welche Prüfungen ergeben die Zertifikate, bei denen dem Deck Fehler unterliefen?",
    },
    options: {
      a: {
        en: "Those that the certificate's name asks for.",
        de: "Die, die der Name des Zertifikats verlangt.",
      },
      b: { en: "The printed codes.", de: "Die gedruckten Codes." },
    },
    evidence: {
      en: "The deck's own overview has the right codes.",
      de: "Die Übersicht im Deck selbst hat die richtigen Codes.",
    },
    sources: [overview],
  },
} satisfies Partial<Record<ReadingId, ReadingText>>;
