/** What the unclear points of Modern Work ask, and the evidence; which option applies is in readings.ts. */
import { cite } from "../cite";
import type { ReadingId } from "../readings";
import type { ReadingText } from "../types";

const modernWorkSlides = cite("deck-2022-05", "Requirements for Modern Work");
const modernWork23 = cite("LRN23", "solutions-partner-modern-work.md");
const modernWork26 = cite("LRN26", "solutions-partner-modern-work");
const deploymentThread = cite("TCMW", "replies");
const gdap = cite("LRN23", "gdap-faq.md");
const dap = cite("LRN23", "dap-faq.md");
const screens = cite("IMG", "score pages");

export const modernWork = {
  "MW-1": {
    question: {
      en: "Which usage is the base of growth where the association is younger than a year?",
      de: "Welche Nutzung ist die Basis des Wachstums, wenn die Zuordnung jünger als ein Jahr ist?",
    },
    options: {
      a: {
        en: "Both are subtracted: usage a year ago and usage at the association.",
        de: "Beides wird abgezogen: Nutzung vor einem Jahr und Nutzung bei der Zuordnung.",
      },
      b: {
        en: "Usage a year ago if associated then, else usage at the association.",
        de: "Nutzung vor einem Jahr, falls da schon zugeordnet, sonst Nutzung bei der Zuordnung.",
      },
      c: {
        en: "Usage a year ago, whatever the association.",
        de: "Nutzung vor einem Jahr, unabhängig von der Zuordnung.",
      },
    },
    evidence: {
      en: "Subtracting both charges newly claimed usage twice; a note in the documentation keeps the sense of the second.",
      de: "Beides abzuziehen belastet neu zugeordnete Nutzung doppelt; eine Anmerkung der Dokumentation behält den Sinn der zweiten Lesart.",
    },
    sources: [modernWorkSlides, modernWork23],
  },
  "MW-2": {
    question: {
      en: "What if a workload was already deployed when the association began?",
      de: "Was, wenn ein Workload bei Beginn der Zuordnung schon bereitgestellt war?",
    },
    options: {
      a: {
        en: "It is subtracted as well as the stock of a year ago.",
        de: "Er wird zusätzlich zum Bestand vor einem Jahr abgezogen.",
      },
      b: { en: "It is left out.", de: "Er bleibt weg." },
      c: { en: "It counts.", de: "Er zählt." },
    },
    evidence: {
      en: "A note in the deck and the later pages leave it out.",
      de: "Eine Anmerkung im Deck und die späteren Seiten lassen ihn weg.",
    },
    sources: [modernWorkSlides, modernWork23, modernWork26],
  },
  "MW-3": {
    question: {
      en: "Does the share of deployed use include its boundary?",
      de: "Gehört die Grenze zum Anteil genutzter Lizenzen?",
    },
    options: {
      a: { en: "Yes, everywhere.", de: "Ja, überall." },
      b: { en: "Not where workloads are left out.", de: "Nicht dort, wo Workloads wegbleiben." },
    },
    evidence: { en: "The deck's formula includes it.", de: "Die Formel im Deck schließt sie ein." },
    sources: [modernWorkSlides],
  },
  "MW-4": {
    question: { en: "What is one deployment?", de: "Was ist eine Bereitstellung?" },
    options: {
      a: { en: "A workload of a tenant.", de: "Ein Workload eines Mandanten." },
      b: {
        en: "A tenant with at least one deployed workload.",
        de: "Ein Mandant mit mindestens einem bereitgestellten Workload.",
      },
    },
    evidence: {
      en: "The deck counts workloads, later pages tenants; forum replies disagree.",
      de: "Das Deck zählt Workloads, spätere Seiten Mandanten; Antworten im Forum widersprechen sich.",
    },
    sources: [modernWorkSlides, modernWork23, modernWork26, deploymentThread],
  },
  "MW-5": {
    question: {
      en: "Does DAP, printed beside DPOR, count?",
      de: "Zählt das neben DPOR gedruckte DAP?",
    },
    options: {
      a: { en: "No.", de: "Nein." },
      b: { en: "Yes.", de: "Ja." },
    },
    evidence: {
      en: "Two of Microsoft's question pages say that it doesn't.",
      de: "Zwei Frageseiten von Microsoft verneinen es.",
    },
    sources: [gdap, dap],
  },
  "MW-6": {
    question: {
      en: "What is MS-900 doing among the associate certificates?",
      de: "Was macht MS-900 unter den Associate-Zertifikaten?",
    },
    options: {
      a: { en: "It counts like the others.", de: "Es zählt wie die anderen." },
      b: { en: "It is needed in addition.", de: "Es ist zusätzlich nötig." },
      c: { en: "It is a mistake.", de: "Es ist ein Fehler." },
    },
    evidence: { en: "Later pages list it as well.", de: "Auch spätere Seiten führen es auf." },
    sources: [modernWork23, modernWork26],
  },
  "MW-7": {
    question: {
      en: "Which track has a tenant with workloads in both size bands?",
      de: "Welchen Pfad hat ein Mandant mit Workloads in beiden Größenklassen?",
    },
    options: {
      a: { en: "Both.", de: "Beide." },
      b: { en: "Enterprise only.", de: "Nur Enterprise." },
      c: { en: "SMB only.", de: "Nur KMU." },
    },
    evidence: {
      en: "A note in the documentation says so.",
      de: "Eine Anmerkung der Dokumentation sagt es.",
    },
    sources: [modernWork23],
  },
  "MW-8": {
    question: {
      en: "When is the number of paid seats tested?",
      de: "Wann wird die Zahl bezahlter Lizenzen geprüft?",
    },
    options: {
      a: { en: "At each of the compared dates.", de: "Zu jedem der verglichenen Zeitpunkte." },
      b: { en: "Now only.", de: "Nur jetzt." },
    },
    evidence: { en: "The formula tests both dates.", de: "Die Formel prüft beide Zeitpunkte." },
    sources: [modernWork23, modernWork26],
  },
  "MW-9": {
    question: {
      en: "Are only eligible customers subtracted from net customer adds?",
      de: "Werden bei Netto-Neukunden nur anrechenbare Kunden abgezogen?",
    },
    options: {
      a: { en: "Yes, eligible ones on both sides.", de: "Ja, anrechenbare auf beiden Seiten." },
      b: { en: "No, all customers of that time.", de: "Nein, alle damaligen Kunden." },
    },
    evidence: {
      en: "The documentation repeats the word that the deck left out.",
      de: "Die Dokumentation setzt das Wort, das im Deck fehlt.",
    },
    sources: [modernWork23],
  },
  "MW-10": {
    question: { en: "How is the better track found?", de: "Wie wird der bessere Pfad bestimmt?" },
    options: {
      a: { en: "By its total.", de: "Nach der Summe." },
      b: { en: "For each metric by itself.", de: "Für jede Metrik einzeln." },
    },
    evidence: {
      en: "The later page says so outright.",
      de: "Die spätere Seite sagt es ausdrücklich.",
    },
    sources: [modernWork26],
  },
  "MW-11": {
    question: {
      en: "What does one certified person earn?",
      de: "Was bringt eine zertifizierte Person?",
    },
    options: {
      a: { en: "Her share of the maximum.", de: "Ihren Anteil am Maximum." },
      b: { en: "It isn't published.", de: "Das ist nicht veröffentlicht." },
    },
    evidence: {
      en: "Only targets and maxima are printed.",
      de: "Gedruckt sind nur Ziele und Maxima.",
    },
    sources: [modernWorkSlides],
  },
  "MW-12": {
    question: {
      en: "Which associations count for Enterprise?",
      de: "Welche Zuordnungen zählen für Enterprise?",
    },
    options: {
      a: { en: "CPOR and DPOR.", de: "CPOR und DPOR." },
      b: { en: "CSP and DPOR.", de: "CSP und DPOR." },
    },
    evidence: {
      en: "Score pages show the first; the second stands in one table only.",
      de: "Punkteseiten zeigen die erste Lesart; die zweite steht nur in einer Tabelle.",
    },
    sources: [screens, modernWork23],
  },
  "MW-13": {
    question: {
      en: "Do net customer adds count tenants or workloads?",
      de: "Zählen Netto-Neukunden Mandanten oder Workloads?",
    },
    options: {
      a: { en: "Tenants.", de: "Mandanten." },
      b: { en: "Workloads.", de: "Workloads." },
    },
    evidence: { en: "Deck and formula say tenants.", de: "Deck und Formel sagen Mandanten." },
    sources: [modernWorkSlides, modernWork23],
  },
  "MW-14": {
    question: {
      en: "What must be freed of duplicates, as the deployments slide says of usage growth?",
      de: "Was ist von Duplikaten zu befreien, wenn die Folie zu Bereitstellungen vom Nutzungswachstum spricht?",
    },
    options: {
      a: {
        en: "Deployments; the text was copied.",
        de: "Bereitstellungen; der Text wurde kopiert.",
      },
      b: { en: "Usage growth.", de: "Nutzungswachstum." },
    },
    evidence: {
      en: "The slide is about deployments.",
      de: "Die Folie handelt von Bereitstellungen.",
    },
    sources: [modernWorkSlides],
  },
} satisfies Partial<Record<ReadingId, ReadingText>>;
