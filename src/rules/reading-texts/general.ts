/** What the unclear points that concern every designation ask, and the evidence; which option applies is in readings.ts. */
import { cite } from "../cite";
import type { ReadingId } from "../readings";
import type { ReadingText } from "../types";

const faq23 = cite("LRN23", "solutions-partner-faq.yml");
const screens = cite("IMG", "score pages");
const pcs24 = cite("PCS24", "opening part");
const azure23 = cite("LRN23", "solutions-partner-azure.md");
const pcs23 = cite("LRN23", "partner-capability-score.md");
const azure26 = cite("LRN26", "solutions-partner-azure");
const scoreSlide = cite(
  "deck-2022-05",
  "Partner capability score: Alignment across the Microsoft Cloud"
);
const infinigate = cite("INF23", "retired certifications");
const citadel = cite("AZC", "duplicates of CSP and PAL");

export const general = {
  "GE-1": {
    question: {
      en: "Do continuous metrics earn points for parts of a unit?",
      de: "Bringen stetige Metriken Punkte für Teile einer Einheit?",
    },
    options: {
      a: { en: "Yes, in proportion.", de: "Ja, anteilig." },
      b: {
        en: "No, only whole published units count.",
        de: "Nein, nur ganze veröffentlichte Einheiten zählen.",
      },
    },
    evidence: {
      en: "The documentation speaks of whole increments for customer counts only, and a score page shows part of a per cent earning points.",
      de: "Die Dokumentation spricht nur bei Kundenzahlen von ganzen Schritten, und eine Punkteseite rechnet Bruchteile eines Prozents an.",
    },
    sources: [faq23, screens],
  },
  "GE-2": {
    question: {
      en: "What must every gated metric reach?",
      de: "Was muss jede Pflichtmetrik erreichen?",
    },
    options: {
      a: { en: "More than 0 points.", de: "Mehr als 0 Punkte." },
      b: { en: "At least 1 point.", de: "Mindestens 1 Punkt." },
    },
    evidence: {
      en: "Microsoft's pages word it both ways; a designation stays in progress while a metric has no points at all.",
      de: "Microsofts Seiten formulieren beides; offen bleibt eine Designation, solange eine Metrik gar keine Punkte hat.",
    },
    sources: [pcs24, azure23],
  },
  "GE-3": {
    question: {
      en: "Which total is compared with the points to qualify?",
      de: "Welche Summe wird mit der Punktzahl zum Bestehen verglichen?",
    },
    options: {
      a: { en: "The unrounded total.", de: "Die ungerundete Summe." },
      b: {
        en: "The total as displayed, without decimals.",
        de: "Die angezeigte Summe ohne Nachkommastellen.",
      },
    },
    evidence: { en: "Not documented.", de: "Nicht dokumentiert." },
    sources: [pcs23, screens],
  },
  "GE-4": {
    question: {
      en: "How is the displayed total rounded?",
      de: "Wie wird die angezeigte Summe gerundet?",
    },
    options: {
      a: { en: "Half up.", de: "Kaufmännisch." },
      b: { en: "Half to even.", de: "Zur geraden Zahl." },
    },
    evidence: { en: "The screenshots fit both.", de: "Die Bildschirmfotos passen zu beidem." },
    sources: [screens],
  },
  "GE-5": {
    question: {
      en: "What does Azure growth from a base of zero earn?",
      de: "Was bringt Azure-Wachstum aus einer Basis von null?",
    },
    options: {
      a: { en: "No points, and a note.", de: "Keine Punkte, mit Hinweis." },
      b: { en: "The maximum.", de: "Das Maximum." },
    },
    evidence: { en: "Not documented.", de: "Nicht dokumentiert." },
    sources: [azure23],
  },
  "GE-6": {
    question: { en: "Which month is scored?", de: "Welcher Monat wird bewertet?" },
    options: {
      b: {
        en: "The month of the as-of date; without one, the latest month that every usage table needed holds.",
        de: "Der Monat des Stichtags; ohne Stichtag der letzte Monat, den jede nötige Nutzungstabelle enthält.",
      },
    },
    evidence: {
      en: "The formulas take the last closed month; a cell knows no clock, so the input names the month.",
      de: "Die Formeln nehmen den letzten abgeschlossenen Monat; eine Zelle kennt keine Uhr, darum nennt die Eingabe den Monat.",
    },
    sources: [pcs23, azure26],
  },
  "GE-7": {
    question: {
      en: "Are points needed in every metric or in every category?",
      de: "Sind Punkte in jeder Metrik oder in jeder Kategorie nötig?",
    },
    options: {
      a: { en: "In every metric.", de: "In jeder Metrik." },
      b: { en: "In every category.", de: "In jeder Kategorie." },
    },
    evidence: {
      en: "The deck prints both; Microsoft's pages name metrics.",
      de: "Das Deck druckt beides; Microsofts Seiten nennen Metriken.",
    },
    sources: [scoreSlide, pcs23, pcs24],
  },
  "GE-8": {
    question: { en: "How is a certificate recognised?", de: "Woran wird ein Zertifikat erkannt?" },
    options: {
      a: {
        en: "By its name, while it is unexpired and, once retired, within its last year.",
        de: "Am Namen, solange es gültig ist und, falls eingestellt, in seinem letzten Jahr.",
      },
      b: {
        en: "By its exam codes; a title without them counts for nobody.",
        de: "An den Prüfungscodes; ein Titel ohne sie zählt für niemanden.",
      },
    },
    evidence: {
      en: "Codes change while a certificate stays, and some certificates need two exams.",
      de: "Codes wechseln, während das Zertifikat bleibt, und manche Zertifikate brauchen zwei Prüfungen.",
    },
    sources: [pcs23, azure26, infinigate],
  },
  "GE-9": {
    question: {
      en: "How do rows marked as duplicates count?",
      de: "Wie zählen als Duplikat markierte Zeilen?",
    },
    options: {
      a: { en: "They are left out.", de: "Sie bleiben weg." },
      b: { en: "They count like any other.", de: "Sie zählen wie jede andere." },
    },
    evidence: {
      en: "Usage that is associated twice appears as one association in Microsoft's own reports.",
      de: "Doppelt zugeordnete Nutzung erscheint in Microsofts eigenen Berichten mit nur einer Zuordnung.",
    },
    sources: [citadel],
  },
} satisfies Partial<Record<ReadingId, ReadingText>>;
