/** Where the deck of May 2022 contradicts itself or other sources: both wordings as printed, what is used, and why. */
import { cite } from "./cite";
import type { Contradiction } from "./types";

const overview = cite("deck-2022-05", "Microsoft Certifications Overview & Schedule");
const skilling = cite("deck-2022-05", "Requirements for Business Applications: Skilling");
const inventory = cite("RET26", "active and retired exams");
const azurePage = cite("LRN23", "solutions-partner-azure.md");
const securityPage = cite("LRN23", "solutions-partner-security.md");
const businessPage = cite("LRN23", "solutions-partner-business.md");

const azureNetCustomerAdds = [
  { area: "Infrastructure", metric: "netCustomerAdds" },
  { area: "DataAI", metric: "netCustomerAdds" },
  { area: "DigitalAppInnovation", metric: "netCustomerAdds" },
] satisfies Contradiction["metrics"];

export const contradictions = {
  C1: {
    deckSays: { en: "Finance: MB-300 (skilling slide)", de: "Finance: MB-300 (Skilling-Folie)" },
    deckAlsoSays: { en: "MB-300 + MB-310 (overview)", de: "MB-300 + MB-310 (Übersicht)" },
    used: { en: "MB-300 + MB-310", de: "MB-300 + MB-310" },
    why: {
      en: "MB-300 alone is no certificate; MB-310 is the Finance exam",
      de: "MB-300 allein ist kein Zertifikat; MB-310 ist die Prüfung zu Finance",
    },
    certifications: ["MB-310"],
    metrics: [],
    sources: [skilling, overview, inventory],
  },
  C2: {
    deckSays: {
      en: "Supply Chain Management: MB-300 (skilling slide)",
      de: "Supply Chain Management: MB-300 (Skilling-Folie)",
    },
    deckAlsoSays: { en: "MB-300 + MB-330 (overview)", de: "MB-300 + MB-330 (Übersicht)" },
    used: { en: "MB-300 + MB-330", de: "MB-300 + MB-330" },
    why: {
      en: "MB-330 is the Supply Chain Management exam",
      de: "MB-330 ist die Prüfung zu Supply Chain Management",
    },
    certifications: ["MB-330"],
    metrics: [],
    sources: [skilling, overview, inventory],
  },
  C3: {
    deckSays: {
      en: "Field Service: PL-200 + MB-210 (skilling slide)",
      de: "Field Service: PL-200 + MB-210 (Skilling-Folie)",
    },
    deckAlsoSays: { en: "PL-200 + MB-240 (overview)", de: "PL-200 + MB-240 (Übersicht)" },
    used: { en: "MB-240", de: "MB-240" },
    why: {
      en: "MB-210 is Sales, MB-240 is Field Service",
      de: "MB-210 ist Sales, MB-240 ist Field Service",
    },
    certifications: ["MB-240"],
    metrics: [],
    sources: [skilling, overview, cite("D365R", "survey"), cite("ROOST", "retirements of 2026")],
  },
  C4: {
    deckSays: {
      en: "PL-200 is required for Sales, Marketing, Customer Service and Field Service",
      de: "PL-200 ist für Sales, Marketing, Customer Service und Field Service nötig",
    },
    used: {
      en: "required to 27 Jul 2022, from 28 Jul 2022 only recommended",
      de: "nötig bis 27.07.2022, seit 28.07.2022 nur noch empfohlen",
    },
    why: {
      en: "Microsoft dropped the prerequisite after the deck",
      de: "Microsoft hat die Voraussetzung nach dem Deck gestrichen",
    },
    certifications: ["MB-210", "MB-220", "MB-230", "MB-240"],
    metrics: [],
    sources: [skilling, cite("KOGE", "PL-200 prerequisite")],
  },
  C5: {
    deckSays: {
      en: "MB-200 + MB-400 and MB-600 are eligible (skilling slide)",
      de: "MB-200 + MB-400 und MB-600 sind anrechenbar (Skilling-Folie)",
    },
    deckAlsoSays: {
      en: "the overview doesn't have them",
      de: "in der Übersicht fehlen sie",
    },
    used: {
      en: "counted as held: MB-200 + MB-400 while unexpired, MB-600 through 30 Jun 2023",
      de: "wer sie hält, zählt: MB-200 + MB-400, solange nicht abgelaufen, MB-600 bis 30.06.2023",
    },
    why: {
      en: "they can't be earned any more: the MB-600 certificate retired on 30 Jun 2021, the MB-200 and MB-400 exams on 31 Dec 2020",
      de: "neu erwerben lassen sie sich nicht: Das Zertifikat zu MB-600 endete am 30.06.2021, die Prüfungen MB-200 und MB-400 am 31.12.2020",
    },
    certifications: ["MB-200+MB-400", "MB-600"],
    metrics: [],
    sources: [skilling, overview, businessPage, cite("PCI21", "exams")],
  },
  C6: {
    deckSays: {
      en: "MS-900 is among the associate certificates",
      de: "MS-900 steht unter den Associate-Zertifikaten",
    },
    deckAlsoSays: { en: "fundamentals (overview)", de: "Fundamentals (Übersicht)" },
    used: {
      en: "level fundamentals, counted as intermediate",
      de: "Niveau Fundamentals, zählt als Intermediate",
    },
    why: { en: "later pages list it too", de: "auch spätere Seiten führen es" },
    certifications: ["MS-900"],
    metrics: [],
    sources: [
      cite("deck-2022-05", "Requirements for Modern Work: Skilling"),
      overview,
      cite("LRN23", "solutions-partner-modern-work.md"),
      cite("LRN26", "solutions-partner-modern-work"),
    ],
  },
  C7: {
    deckSays: { en: "Windows Virtual Desktop", de: "Windows Virtual Desktop" },
    deckAlsoSays: { en: "Azure Virtual Desktop", de: "Azure Virtual Desktop" },
    used: { en: "Azure Virtual Desktop", de: "Azure Virtual Desktop" },
    why: { en: "the page of 2023 calls it that", de: "so nennt es die Seite von 2023" },
    certifications: ["AZ-140"],
    metrics: [],
    sources: [overview, azurePage],
  },
  C8: {
    deckSays: { en: "PAL, POR, CSP (performance)", de: "PAL, POR, CSP (Leistung)" },
    deckAlsoSays: { en: "PAL, DPOR, CSP (customer success)", de: "PAL, DPOR, CSP (Kundenerfolg)" },
    used: { en: "DPOR", de: "DPOR" },
    why: {
      en: "the page of 2023 prints CSP, DPOR and PAL",
      de: "die Seite von 2023 druckt CSP, DPOR und PAL",
    },
    certifications: [],
    metrics: azureNetCustomerAdds,
    sources: [cite("deck-2022-05", "Requirements for Infrastructure"), azurePage],
  },
  C9: {
    deckSays: {
      en: "the heading of the Azure slides: Net customer adds - M365",
      de: "Überschrift der Azure-Folien: Net customer adds - M365",
    },
    deckAlsoSays: { en: "below it, floors in Azure", de: "darunter Mindestwerte in Azure" },
    used: { en: "Azure", de: "Azure" },
    why: { en: "the text below it is about ACR", de: "der Text darunter handelt von ACR" },
    certifications: [],
    metrics: azureNetCustomerAdds,
    sources: [cite("deck-2022-05", "Requirements for Infrastructure")],
  },
  C10: {
    deckSays: {
      en: "all six specializations earn the Microsoft Cloud badge (footnote)",
      de: "alle sechs Spezialisierungen ergeben das Abzeichen Microsoft Cloud (Fußnote)",
    },
    deckAlsoSays: { en: "six designations", de: "sechs Designations" },
    used: { en: "six designations", de: "sechs Designations" },
    why: { en: "Microsoft's FAQ says so", de: "so sagt es die FAQ von Microsoft" },
    certifications: [],
    metrics: [],
    sources: [
      cite("deck-2022-05", "Partner capability score: Alignment across the Microsoft Cloud"),
      cite("LRN23", "solutions-partner-faq.yml"),
    ],
  },
  C11: {
    deckSays: {
      en: "each of 6 people holds MS-500, AZ-500 and one of SC-200, SC-300 and SC-400",
      de: "jede von 6 Personen hält MS-500, AZ-500 und SC-200, SC-300 oder SC-400",
    },
    used: {
      en: "that, under rulebook 2022-05 only",
      de: "so, aber nur unter dem Regelwerk 2022-05",
    },
    why: {
      en: "by June 2023 the pages have steps that different people meet, one holder each, from 1 Dec 2023 two, and SC-200 leaves the last step",
      de: "die Seiten seit Juni 2023 haben Schritte, die verschiedene Personen erfüllen, je eine, ab 01.12.2023 je zwei, und SC-200 fällt aus dem letzten Schritt",
    },
    certifications: [],
    metrics: [{ area: "Security", metric: "intermediateCertifications" }],
    sources: [cite("deck-2022-05", "Requirements for Security: Skilling"), securityPage],
  },
  C12: {
    deckSays: {
      en: "Data & AI: 20 points for intermediate and 20 for advanced",
      de: "Data & AI: 20 Punkte für Intermediate und 20 für Advanced",
    },
    used: {
      en: "that, under rulebook 2022-05 only",
      de: "so, aber nur unter dem Regelwerk 2022-05",
    },
    why: {
      en: "by June 2023 it is one metric of 40 points with two holders each of AZ-305 and AZ-104 before it, and DP-420 and MB-260 in its list",
      de: "seit Juni 2023 ist es eine Metrik mit 40 Punkten, vor der je zwei Personen AZ-305 und AZ-104 halten müssen, und DP-420 und MB-260 stehen in ihrer Liste",
    },
    certifications: [],
    metrics: [
      { area: "DataAI", metric: "intermediateCertifications" },
      { area: "DataAI", metric: "advancedCertifications" },
    ],
    sources: [cite("deck-2022-05", "Requirements for Data & AI: Skilling"), azurePage],
  },
  C13: {
    deckSays: {
      en: "20 and 10 people in larger and other markets for intermediate, 7 and 3 for advanced",
      de: "20 und 10 Personen in größeren und anderen Märkten für Intermediate, 7 und 3 für Advanced",
    },
    used: {
      en: "that, under rulebook 2022-05 only",
      de: "so, aber nur unter dem Regelwerk 2022-05",
    },
    why: {
      en: "by June 2023 the tracks go by size: Enterprise 20 and 7, SMB 5 and 2",
      de: "seit Juni 2023 richten sich die Pfade nach der Größe: Enterprise 20 und 7, KMU 5 und 2",
    },
    certifications: [],
    metrics: [
      { area: "BusinessApplications", metric: "intermediateCertifications" },
      { area: "BusinessApplications", metric: "advancedCertifications" },
    ],
    sources: [skilling, businessPage],
  },
  C14: {
    deckSays: {
      en: "MS-500 and AZ-500 under Microsoft 365 and Azure (overview)",
      de: "MS-500 und AZ-500 unter Microsoft 365 und Azure (Übersicht)",
    },
    deckAlsoSays: {
      en: "both again under Security (same slide)",
      de: "beide noch einmal unter Security (dieselbe Folie)",
    },
    used: { en: "one exam each", de: "je eine Prüfung" },
    why: {
      en: "code and title are the same in both places",
      de: "Code und Titel sind an beiden Stellen gleich",
    },
    certifications: ["MS-500", "AZ-500"],
    metrics: [],
    sources: [overview],
  },
  C15: {
    deckSays: {
      en: "expert certificates name one exam (AZ-305, AZ-400, MB-700, PL-600, SC-100)",
      de: "Expertenzertifikate nennen eine Prüfung (AZ-305, AZ-400, MB-700, PL-600, SC-100)",
    },
    used: {
      en: "the expert exam counts; the certificate needed first is shown, not tested",
      de: "die Expertenprüfung zählt; das zuvor nötige Zertifikat wird gezeigt, nicht geprüft",
    },
    why: {
      en: "an expert certificate also needs an associate one, as AZ-305 needs AZ-104",
      de: "ein Expertenzertifikat setzt auch ein Associate-Zertifikat voraus, AZ-305 etwa AZ-104",
    },
    certifications: ["AZ-305", "AZ-400", "MB-700", "PL-600", "SC-100"],
    metrics: [],
    sources: [overview, cite("CPFI", "AZ-305")],
  },
} satisfies Record<string, Contradiction>;

export type ContradictionId = keyof typeof contradictions;
