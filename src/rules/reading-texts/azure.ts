/** What the unclear points of the three Azure areas ask, and the evidence; which option applies is in readings.ts. */
import { cite } from "../cite";
import type { ReadingId } from "../readings";
import type { ReadingText } from "../types";

const azure23 = cite("LRN23", "solutions-partner-azure.md");
const azure26 = cite("LRN26", "solutions-partner-azure");
const blog = cite("DEBLOG", "Azure requirements");
const criteria = cite("CRIT", "opening part");
const azureSlides = cite(
  "deck-2022-05",
  "Requirements for Infrastructure, Data & AI, Digital & App Innovation"
);
const screens = cite("IMG", "score pages");
const overview = cite("deck-2022-05", "Microsoft Certifications Overview & Schedule");
const growthThread = cite("TCAZ", "support answer");
const citadel = cite("AZC", "duplicates of CSP and PAL");

export const azure = {
  "AZ-1": {
    question: { en: "How are net customer adds formed?", de: "Wie entstehen Netto-Neukunden?" },
    options: {
      a: {
        en: "Eligible tenants now minus eligible tenants a year ago.",
        de: "Anrechenbare Mandanten jetzt minus anrechenbare vor einem Jahr.",
      },
      b: {
        en: "First-time tenants still eligible minus lost ones.",
        de: "Erstmals anrechenbare Mandanten, die es noch sind, minus verlorene.",
      },
      c: {
        en: "Only tenants created or associated within the year.",
        de: "Nur im Jahr angelegte oder zugeordnete Mandanten.",
      },
    },
    evidence: {
      en: "Microsoft's formula compares two stocks; the second comes to the same, and nothing supports the third.",
      de: "Microsofts Formel vergleicht zwei Bestände; die zweite Lesart ergibt dasselbe, für die dritte spricht nichts.",
    },
    sources: [azure23, azure26],
  },
  "AZ-2": {
    question: {
      en: "Which months must reach the ACR floor?",
      de: "Welche Monate müssen die ACR-Untergrenze erreichen?",
    },
    options: {
      a: { en: "The month itself.", de: "Der Monat selbst." },
      b: { en: "At least one of the last two.", de: "Mindestens einer der letzten zwei." },
      c: { en: "Both of the last two.", de: "Beide der letzten zwei." },
    },
    evidence: {
      en: "Two Microsoft texts say so, and it restates the deck's rule on lost customers.",
      de: "Zwei Microsoft-Texte sagen es so, und es entspricht der Abgangsregel des Decks.",
    },
    sources: [azure23, blog, criteria],
  },
  "AZ-3": {
    question: {
      en: "Is POR, printed for net customer adds, something other than DPOR?",
      de: "Ist das bei Netto-Neukunden gedruckte POR etwas anderes als DPOR?",
    },
    options: {
      a: { en: "No, it is a misprint.", de: "Nein, ein Druckfehler." },
      b: { en: "Yes, the legacy Partner of Record.", de: "Ja, der frühere Partner of Record." },
    },
    evidence: {
      en: "The documentation names the same association types for all metrics.",
      de: "Die Dokumentation nennt für alle Metriken dieselben Zuordnungsarten.",
    },
    sources: [azure23],
  },
  "AZ-4": {
    question: {
      en: "Does the heading M365 on Azure slides mean Microsoft 365?",
      de: "Meint die Überschrift M365 auf Azure-Folien Microsoft 365?",
    },
    options: {
      a: { en: "No, the heading is wrong.", de: "Nein, die Überschrift ist falsch." },
      b: { en: "Yes.", de: "Ja." },
    },
    evidence: { en: "The text below it speaks of ACR.", de: "Der Text darunter spricht von ACR." },
    sources: [azureSlides],
  },
  "AZ-5": {
    question: {
      en: "How many people earn the maximum where the deck leaves it open?",
      de: "Wie viele Personen bringen das Maximum, wo das Deck es offen lässt?",
    },
    options: {
      a: {
        en: "As many as in the other Azure areas.",
        de: "So viele wie in den anderen Azure-Bereichen.",
      },
      b: { en: "It isn't known.", de: "Das ist nicht bekannt." },
    },
    evidence: {
      en: "The documentation prints it, and a score page shows it.",
      de: "Die Dokumentation druckt es, und eine Punkteseite zeigt es.",
    },
    sources: [azure23, screens],
  },
  "AZ-6": {
    question: {
      en: "Who may hold the certificates that unlock a metric?",
      de: "Wer darf die Zertifikate halten, die eine Metrik freischalten?",
    },
    options: {
      a: {
        en: "Anyone in the organisation; they earn nothing by themselves.",
        de: "Alle in der Organisation; für sich bringen sie nichts.",
      },
      b: {
        en: "Every scored person must hold one too.",
        de: "Jede gewertete Person muss auch eines halten.",
      },
      c: { en: "Their holders score as well.", de: "Wer sie hält, zählt auch selbst." },
    },
    evidence: {
      en: "The documentation allows the same or different people and gives no points for it; the blog can be read as the second.",
      de: "Die Dokumentation erlaubt dieselben oder andere Personen und gibt dafür keine Punkte; das Blog lässt sich auf die zweite Art lesen.",
    },
    sources: [azure23, blog],
  },
  "AZ-7": {
    question: {
      en: "Are both AZ-800 and AZ-801 needed?",
      de: "Sind AZ-800 und AZ-801 beide nötig?",
    },
    options: {
      a: { en: "Yes, both.", de: "Ja, beide." },
      b: { en: "No, either one.", de: "Nein, eine genügt." },
    },
    evidence: { en: "They make one certificate.", de: "Sie ergeben ein Zertifikat." },
    sources: [overview],
  },
  "AZ-8": {
    question: {
      en: "Which periods does growth compare?",
      de: "Welche Zeiträume vergleicht das Wachstum?",
    },
    options: {
      a: {
        en: "A month with the same month a year earlier.",
        de: "Einen Monat mit demselben Monat des Vorjahres.",
      },
      b: { en: "Twelve months with the twelve before.", de: "Zwölf Monate mit den zwölf davor." },
    },
    evidence: {
      en: "The formula compares months and support confirmed it, yet the same section defines ACR over twelve months.",
      de: "Die Formel vergleicht Monate, was der Support bestätigte, doch derselbe Abschnitt definiert ACR über zwölf Monate.",
    },
    sources: [azure23, azure26, growthThread],
  },
  "AZ-9": {
    question: {
      en: "What must reach the ACR floor of usage growth?",
      de: "Was muss die ACR-Untergrenze des Nutzungswachstums erreichen?",
    },
    options: {
      a: { en: "The partner's total now.", de: "Die heutige Summe des Partners." },
      b: { en: "The partner's total a year ago.", de: "Die Summe des Partners vor einem Jahr." },
      c: { en: "Both totals.", de: "Beide Summen." },
      d: { en: "Every tenant by itself.", de: "Jeder Mandant für sich." },
    },
    evidence: {
      en: "The documentation asks for total ACR and names no period.",
      de: "Die Dokumentation verlangt die gesamte ACR und nennt keinen Zeitraum.",
    },
    sources: [azure23],
  },
  "AZ-10": {
    question: {
      en: "What does one deployed service earn?",
      de: "Was bringt ein bereitgestellter Dienst?",
    },
    options: {
      a: {
        en: "Two points, up to the maximum of the points table.",
        de: "Zwei Punkte, bis zum Maximum der Punktetabelle.",
      },
      b: {
        en: "One point, up to half of that maximum.",
        de: "Einen Punkt, bis zur Hälfte dieses Maximums.",
      },
    },
    evidence: {
      en: "Documentation and blog agree with the points table.",
      de: "Dokumentation und Blog stimmen mit der Punktetabelle überein.",
    },
    sources: [azure23, blog],
  },
  "AZ-11": {
    question: {
      en: "Which services count as deployments?",
      de: "Welche Dienste zählen als Bereitstellung?",
    },
    options: {
      a: {
        en: "All but virtual machines and their licences.",
        de: "Alle außer virtuellen Maschinen und deren Lizenzen.",
      },
      b: { en: "Those of a list that the deck lost.", de: "Die einer Liste, die dem Deck fehlt." },
    },
    evidence: {
      en: "The documentation prints the exclusion only.",
      de: "Die Dokumentation druckt nur die Ausnahme.",
    },
    sources: [azure23],
  },
  "AZ-12": {
    question: {
      en: "What are deployments counted over?",
      de: "Worüber werden Bereitstellungen gezählt?",
    },
    options: {
      a: {
        en: "Different services of all customers, nothing subtracted.",
        de: "Verschiedene Dienste aller Kunden, ohne Abzug.",
      },
      b: { en: "Services of each customer.", de: "Dienste jedes Kunden." },
      c: {
        en: "Different services minus those of a year ago.",
        de: "Verschiedene Dienste minus die vor einem Jahr.",
      },
    },
    evidence: {
      en: "Documentation and a support answer agree.",
      de: "Dokumentation und eine Antwort des Supports stimmen überein.",
    },
    sources: [azure23, growthThread],
  },
  "AZ-13": {
    question: {
      en: "Which growth target has Digital & App Innovation, where the table has none?",
      de: "Welches Wachstumsziel hat Digitale & App-Innovation, wo die Tabelle keines nennt?",
    },
    options: {
      a: { en: "That of the other Azure areas.", de: "Das der anderen Azure-Bereiche." },
      b: { en: "It isn't known.", de: "Das ist nicht bekannt." },
    },
    evidence: {
      en: "The area's own detail slide prints it.",
      de: "Die eigene Detailfolie druckt es.",
    },
    sources: [azureSlides],
  },
  "AZ-14": {
    question: {
      en: "Are Virtual Machines License and Virtual Machines Licenses one service?",
      de: "Sind Virtual Machines License und Virtual Machines Licenses ein Dienst?",
    },
    options: {
      a: { en: "Yes; both spellings are left out.", de: "Ja; beide Schreibweisen bleiben weg." },
      b: { en: "No, two services.", de: "Nein, zwei Dienste." },
    },
    evidence: {
      en: "The deck prints both spellings for the same thing.",
      de: "Das Deck druckt beide Schreibweisen für dasselbe.",
    },
    sources: [azureSlides],
  },
  "AZ-15": {
    question: {
      en: "What do cells with two numbers of points mean?",
      de: "Was bedeuten Zellen mit zwei Punktzahlen?",
    },
    options: {
      a: {
        en: "The category's total above the metric's maximum.",
        de: "Die Summe der Kategorie über dem Maximum der Metrik.",
      },
      b: { en: "Maxima of two metrics.", de: "Die Maxima zweier Metriken." },
    },
    evidence: { en: "The layout of the deck's tables.", de: "Der Aufbau der Tabellen im Deck." },
    sources: [azureSlides],
  },
  "AZ-16": {
    question: { en: "Do all offers count as ACR?", de: "Zählen alle Angebote als ACR?" },
    options: {
      a: {
        en: "All but support, internal, benefit programme and trial offers.",
        de: "Alle außer Support-, internen, Vorteils- und Testangeboten.",
      },
      b: { en: "All.", de: "Alle." },
    },
    evidence: {
      en: "The documentation excludes them; the deck is silent.",
      de: "Die Dokumentation schließt sie aus; das Deck schweigt.",
    },
    sources: [azure23, azure26],
  },
  "AZ-17": {
    question: {
      en: "How often does a tenant with CSP and PAL count?",
      de: "Wie oft zählt ein Mandant mit CSP und PAL?",
    },
    options: {
      a: { en: "Once.", de: "Einmal." },
      b: { en: "For each association.", de: "Für jede Zuordnung." },
    },
    evidence: {
      en: "Decided by the duplicate flag, so the switch is GE-9.",
      de: "Die Duplikatmarkierung entscheidet, der Schalter ist also GE-9.",
    },
    sources: [citadel],
  },
  "AZ-18": {
    question: { en: "What is a customer in Azure?", de: "Was ist ein Azure-Kunde?" },
    options: {
      a: { en: "A tenant.", de: "Ein Mandant." },
      b: { en: "A top parent organisation.", de: "Eine oberste Mutterorganisation." },
    },
    evidence: {
      en: "The deck speaks of tenants, as does the documentation.",
      de: "Das Deck spricht von Mandanten, ebenso die Dokumentation.",
    },
    sources: [azureSlides, azure23],
  },
} satisfies Partial<Record<ReadingId, ReadingText>>;
