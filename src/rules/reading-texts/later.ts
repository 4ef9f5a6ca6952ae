/** Questions that the texts since 2023 leave open. */
import { cite } from "../cite";
import type { ReadingId } from "../readings";
import type { ReadingText } from "../types";

const azure26 = cite("LRN26", "solutions-partner-azure");
const security26 = cite("LRN26", "solutions-partner-security");
const business23 = cite("LRN23", "solutions-partner-business.md");
const business26 = cite("LRN26", "solutions-partner-business");

export const later = {
  "LT-1": {
    question: {
      en: "On the SMB track, does the second step earn its points while the first isn't met?",
      de: "Bringt auf dem KMU-Pfad der zweite Schritt seine Punkte, solange der erste nicht erfüllt ist?",
    },
    options: {
      a: { en: "Yes, it keeps them.", de: "Ja, er behält sie." },
      b: { en: "No.", de: "Nein." },
    },
    evidence: {
      en: "Not documented; the page lets the first step keep its points without the second.",
      de: "Nicht dokumentiert; laut Seite behält der erste Schritt seine Punkte auch ohne den zweiten.",
    },
    sources: [azure26, security26],
  },
  "LT-2": {
    question: {
      en: "Does Data & AI need points in four metrics or in five?",
      de: "Braucht Daten & KI Punkte in vier oder in fünf Metriken?",
    },
    options: {
      a: { en: "In four.", de: "In vier." },
      b: { en: "In five.", de: "In fünf." },
    },
    evidence: {
      en: "The page says five for all Azure areas, but lists no advanced metric for Data & AI.",
      de: "Die Seite nennt für alle Azure-Bereiche fünf, führt für Daten & KI aber keine Advanced-Metrik.",
    },
    sources: [cite("LRN23", "solutions-partner-azure.md"), azure26],
  },
  "LT-3": {
    question: {
      en: "Which revenue makes a customer add on the SMB track?",
      de: "Ab welchem Umsatz zählt ein Neukunde auf dem KMU-Pfad?",
    },
    options: {
      a: {
        en: "The track's own bar, as the paragraphs say.",
        de: "Ab der Grenze des Pfads, wie die Absätze sagen.",
      },
      b: {
        en: "The Enterprise bar, as the formula says for both tracks.",
        de: "Ab der Grenze für Enterprise, wie die Formel für beide Pfade sagt.",
      },
    },
    evidence: {
      en: "The paragraphs give each track its own bar; the formula prints one.",
      de: "Die Absätze nennen je Pfad eine eigene Grenze, die Formel nur eine.",
    },
    sources: [business23, business26],
  },
  "LT-4": {
    question: {
      en: "What are the workloads of each customer tenant that decide the track?",
      de: "Was sind die Workloads je Kundenmandant, die über den Pfad entscheiden?",
    },
    options: {
      a: { en: "Pairs of tenant and workload.", de: "Paare aus Mandant und Workload." },
      b: {
        en: "Different workloads over all tenants.",
        de: "Verschiedene Workloads über alle Mandanten.",
      },
    },
    evidence: { en: "The wording is unclear.", de: "Die Formulierung ist unklar." },
    sources: [business23, business26],
  },
  "LT-5": {
    question: {
      en: "How many net customer adds earn the maximum in Security on the SMB track?",
      de: "Wie viele Netto-Neukunden bringen in Security auf dem KMU-Pfad die Höchstpunktzahl?",
    },
    options: {
      a: {
        en: "As many as the track's own points for each make.",
        de: "So viele, wie die eigenen Punkte des Pfads je Kunde ergeben.",
      },
      b: { en: "As many as for Enterprise.", de: "So viele wie für Enterprise." },
    },
    evidence: {
      en: "One line names the number without a track, another gives SMB its own points for each.",
      de: "Eine Zeile nennt die Zahl ohne Pfad, eine andere eigene Punkte je Kunde für KMU.",
    },
    sources: [security26],
  },
  "LT-6": {
    question: {
      en: "Are Microsoft 365 adds of Security judged by twelve months too?",
      de: "Werden auch die Microsoft-365-Neukunden in Security über zwölf Monate beurteilt?",
    },
    options: {
      a: {
        en: "No, by the month; Azure by its twelve months.",
        de: "Nein, nach dem Monat; Azure über zwölf Monate.",
      },
      b: { en: "Yes, both.", de: "Ja, beide." },
    },
    evidence: {
      en: "The formula speaks of ACR of twelve months only, the text of seats in a given month.",
      de: "Die Formel spricht nur von ACR aus zwölf Monaten, der Text von Lizenzen in einem Monat.",
    },
    sources: [cite("LRN23", "solutions-partner-security.md"), security26],
  },
  "LT-7": {
    question: {
      en: "Do Azure AI Cloud Developer and GitHub Agentic AI Developer count already?",
      de: "Zählen Azure AI Cloud Developer und GitHub Agentic AI Developer schon?",
    },
    options: { a: { en: "Yes.", de: "Ja." }, b: { en: "Not yet.", de: "Noch nicht." } },
    evidence: {
      en: "The page of summer 2026 lists them; a plan checked in autumn doesn't see them.",
      de: "Die Seite vom Sommer 2026 führt sie; ein im Herbst geprüfter Plan sieht sie nicht.",
    },
    sources: [azure26, cite("CERT26", "Digital & App Innovation")],
  },
  "LT-8": {
    question: {
      en: "Do CSP customers count in the customer success metrics of Business Applications?",
      de: "Zählen CSP-Kunden in den Kundenerfolgsmetriken von Business Applications?",
    },
    options: { a: { en: "Yes.", de: "Ja." }, b: { en: "No.", de: "Nein." } },
    evidence: {
      en: "A note says that they count and are shown under another association by mistake.",
      de: "Ein Hinweis sagt, dass sie zählen und nur irrtümlich unter einer anderen Zuordnung erscheinen.",
    },
    sources: [business23],
  },
} satisfies Partial<Record<ReadingId, ReadingText>>;
