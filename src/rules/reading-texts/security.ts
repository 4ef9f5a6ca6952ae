/** What the unclear points of Security ask, and the evidence; which option applies is in readings.ts. */
import { cite } from "../cite";
import type { ReadingId } from "../readings";
import type { ReadingText } from "../types";

const screens = cite("IMG", "score pages");
const security23 = cite("LRN23", "solutions-partner-security.md");
const securitySlides = cite("deck-2022-05", "Requirements for Security");
const predecessor = cite("PCI21", "indicators");
const security26 = cite("LRN26", "solutions-partner-security");

export const security = {
  "SE-1": {
    question: { en: "Are there seven metrics or four?", de: "Sind es sieben Metriken oder vier?" },
    options: {
      a: { en: "Seven, each with its own maximum.", de: "Sieben, jede mit eigenem Maximum." },
      b: {
        en: "Four, each adding its Microsoft 365 and Azure shares.",
        de: "Vier, die ihre Anteile aus Microsoft 365 und Azure addieren.",
      },
    },
    evidence: {
      en: "Screens from the deck's time show seven; the gates are on the four combinations throughout.",
      de: "Bildschirme aus der Zeit des Decks zeigen sieben; die Pflichtprüfung gilt stets den vier Kombinationen.",
    },
    sources: [screens, security23],
  },
  "SE-2": {
    question: {
      en: "When is a Microsoft 365 customer added or lost?",
      de: "Wann kommt ein Microsoft-365-Kunde hinzu oder geht verloren?",
    },
    options: {
      a: {
        en: "When the month just before was empty, or is now.",
        de: "Wenn der Vormonat leer war oder der Monat es jetzt ist.",
      },
      b: {
        en: "On reaching the seats after none, and on falling to none.",
        de: "Beim Erreichen der Lizenzzahl nach null und beim Fall auf null.",
      },
      c: {
        en: "By comparing tenants with enough seats now and a year ago.",
        de: "Durch Vergleich der Mandanten mit genug Lizenzen jetzt und vor einem Jahr.",
      },
    },
    evidence: {
      en: "The first never counts a gradual rise; the predecessor scheme began at the first seat.",
      de: "Die erste Lesart zählt einen allmählichen Anstieg nie; das Vorgängerprogramm begann bei der ersten Lizenz.",
    },
    sources: [securitySlides, predecessor, security23],
  },
  "SE-3": {
    question: {
      en: "When are Azure customer adds evaluated?",
      de: "Wann werden Azure-Neukunden ermittelt?",
    },
    options: {
      a: { en: "Once, at the as-of month.", de: "Einmal, zum Stichtagsmonat." },
      b: { en: "Every month, then summed.", de: "Jeden Monat, dann summiert." },
    },
    evidence: {
      en: "Monthly sums could count one customer a dozen times.",
      de: "Monatssummen könnten einen Kunden dutzendfach zählen.",
    },
    sources: [securitySlides],
  },
  "SE-4": {
    question: {
      en: "Which ACR must have been low before?",
      de: "Welche ACR muss zuvor niedrig gewesen sein?",
    },
    options: {
      a: { en: "Security ACR.", de: "Sicherheits-ACR." },
      b: { en: "Total ACR.", de: "Gesamte ACR." },
    },
    evidence: {
      en: "The rule on lost customers names security ACR.",
      de: "Die Abgangsregel nennt Sicherheits-ACR.",
    },
    sources: [securitySlides],
  },
  "SE-5": {
    question: {
      en: "What is a customer whose average lies between the two bars?",
      de: "Was ist ein Kunde, dessen Durchschnitt zwischen den beiden Grenzen liegt?",
    },
    options: {
      a: { en: "Unchanged.", de: "Unverändert." },
      b: { en: "Lost.", de: "Verloren." },
    },
    evidence: {
      en: "The deck calls a customer lost only below the lower bar.",
      de: "Das Deck nennt einen Kunden erst unter der unteren Grenze verloren.",
    },
    sources: [securitySlides],
  },
  "SE-6": {
    question: { en: "What is a customer in Security?", de: "Was ist ein Kunde in Sicherheit?" },
    options: {
      a: {
        en: "A tenant for Microsoft 365, a top parent for Azure.",
        de: "Ein Mandant für Microsoft 365, eine oberste Mutter für Azure.",
      },
      b: { en: "A tenant for both.", de: "Für beide ein Mandant." },
    },
    evidence: {
      en: "The deck tells them apart, later pages don't.",
      de: "Das Deck unterscheidet, spätere Seiten nicht.",
    },
    sources: [securitySlides, security23],
  },
  "SE-7": {
    question: {
      en: "Does the ACR of an Azure deployment have to exceed its floor?",
      de: "Muss die ACR einer Azure-Bereitstellung die Untergrenze übersteigen?",
    },
    options: {
      a: { en: "No, reaching it is enough.", de: "Nein, sie zu erreichen genügt." },
      b: { en: "Yes.", de: "Ja." },
    },
    evidence: { en: "The deck words it both ways.", de: "Das Deck formuliert beides." },
    sources: [securitySlides, security23, security26],
  },
  "SE-8": {
    question: {
      en: "What does a monthly active user threshold mean for Azure?",
      de: "Was meint eine Schwelle für monatlich aktive Benutzer bei Azure?",
    },
    options: {
      a: { en: "ACR.", de: "ACR." },
      b: { en: "Users.", de: "Benutzer." },
    },
    evidence: {
      en: "The text was pasted from Microsoft 365.",
      de: "Der Text wurde von Microsoft 365 übernommen.",
    },
    sources: [securitySlides],
  },
  "SE-9": {
    question: {
      en: "Is the minimum number of customers a target or a bar?",
      de: "Ist die Mindestzahl der Kunden ein Ziel oder eine Hürde?",
    },
    options: {
      a: { en: "A target; fewer earn their share.", de: "Ein Ziel; weniger bringen ihren Anteil." },
      b: { en: "A bar; fewer earn nothing.", de: "Eine Hürde; weniger bringen nichts." },
    },
    evidence: {
      en: "A score page and the published value of one customer show shares.",
      de: "Eine Punkteseite und der veröffentlichte Wert eines Kunden zeigen Anteile.",
    },
    sources: [screens, security23],
  },
  "SE-10": {
    question: {
      en: "Must a crossed threshold still be held now?",
      de: "Muss eine überschrittene Schwelle heute noch gehalten werden?",
    },
    options: {
      a: { en: "No, one month within the year is enough.", de: "Nein, ein Monat im Jahr genügt." },
      b: {
        en: "Yes, the stock now minus a year ago counts.",
        de: "Ja, es zählt der Bestand jetzt minus vor einem Jahr.",
      },
    },
    evidence: {
      en: "The deck asks for one crossing, later pages compare stocks.",
      de: "Das Deck verlangt ein Überschreiten, spätere Seiten vergleichen Bestände.",
    },
    sources: [securitySlides, predecessor, security23],
  },
  "SE-11": {
    question: {
      en: "Of which seats are protected users a share?",
      de: "Wovon sind geschützte Benutzer ein Anteil?",
    },
    options: {
      a: {
        en: "Of the workload's paid seats; one workload is enough.",
        de: "Von den bezahlten Lizenzen des Workloads; einer genügt.",
      },
      b: { en: "Of all the tenant's seats.", de: "Von allen Lizenzen des Mandanten." },
    },
    evidence: {
      en: "The documentation counts per workload.",
      de: "Die Dokumentation zählt je Workload.",
    },
    sources: [security23],
  },
  "SE-12": {
    question: {
      en: "Which periods does growth of security ACR compare?",
      de: "Welche Zeiträume vergleicht das Wachstum der Sicherheits-ACR?",
    },
    options: {
      a: {
        en: "Sums of twelve months, now and a year ago.",
        de: "Summen aus zwölf Monaten, jetzt und vor einem Jahr.",
      },
      b: { en: "Single months.", de: "Einzelne Monate." },
    },
    evidence: {
      en: "The documentation defines it over twelve months.",
      de: "Die Dokumentation definiert sie über zwölf Monate.",
    },
    sources: [security23],
  },
  "SE-13": {
    question: {
      en: "Which protected users are the base where the association is younger than a year?",
      de: "Welche geschützten Benutzer sind die Basis, wenn die Zuordnung jünger als ein Jahr ist?",
    },
    options: {
      a: {
        en: "Both are subtracted: those a year ago and those at the association.",
        de: "Beide werden abgezogen: die vor einem Jahr und die bei der Zuordnung.",
      },
      b: {
        en: "Those a year ago if associated then, else those at the association.",
        de: "Die vor einem Jahr, falls da schon zugeordnet, sonst die bei der Zuordnung.",
      },
      c: {
        en: "Those a year ago, whatever the association.",
        de: "Die vor einem Jahr, unabhängig von der Zuordnung.",
      },
    },
    evidence: {
      en: "The deck counts growth after the association.",
      de: "Das Deck zählt Wachstum nach der Zuordnung.",
    },
    sources: [securitySlides],
  },
  "SE-14": {
    question: { en: "Who holds the certificates?", de: "Wer hält die Zertifikate?" },
    options: {
      a: { en: "One person holds the whole set.", de: "Eine Person hält den ganzen Satz." },
      b: { en: "The organisation, step by step.", de: "Die Organisation, Schritt für Schritt." },
    },
    evidence: {
      en: "The deck asks it of one person, later pages of the organisation.",
      de: "Das Deck verlangt es von einer Person, spätere Seiten von der Organisation.",
    },
    sources: [securitySlides, security23],
  },
  "SE-15": {
    question: {
      en: "What do Intermediate and Security Verified mean here?",
      de: "Was bedeuten hier Intermediate und Security Verified?",
    },
    options: {
      a: {
        en: "Nothing; the names are left over from a draft.",
        de: "Nichts; die Namen sind Reste eines Entwurfs.",
      },
    },
    evidence: { en: "There is one skilling metric only.", de: "Es gibt nur eine Skilling-Metrik." },
    sources: [securitySlides],
  },
  "SE-16": {
    question: { en: "What does 15 perfect mean?", de: "Was bedeutet „15 perfect“?" },
    options: {
      a: { en: "Per cent.", de: "Prozent." },
    },
    evidence: { en: "A misprint.", de: "Ein Druckfehler." },
    sources: [securitySlides],
  },
} satisfies Partial<Record<ReadingId, ReadingText>>;
