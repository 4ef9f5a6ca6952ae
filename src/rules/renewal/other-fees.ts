/** Amounts that the sources name and no renewal option charges: older fees, vague ones, audits and exams. */
import type { Text } from "../../core/language";
import { cite } from "../cite";
import type { OtherFee } from "./types";

const yearly: Text = { en: "yearly", de: "jährlich" };
const twoYears: Text = { en: "every 2 years", de: "alle 2 Jahre" };
const attempt: Text = { en: "per attempt", de: "je Versuch" };
const in2010: Text = { en: "2010, Germany", de: "2010, Deutschland" };
const in2026: Text = { en: "2026, United States", de: "2026, USA" };
const august: Text = { en: "Aug 2026", de: "Aug. 2026" };
const july: Text = { en: "Jul 2026", de: "Juli 2026" };
const gold: Text = { en: "Gold competency", de: "Gold-Kompetenz" };

const rise = cite("RCP12", "fee of the Gold competency");
const germany = cite("ITB10", "prices of the levels");
const changes = cite("DOS05", "fees in Aug 2026");
const audits = cite("DOS00", "audits");
const fees = cite("DOS03", "fees");

export const otherFees = [
  {
    item: gold,
    period: { en: "Oct 2010 to 18 Nov 2012", de: "Okt. 2010 bis 18.11.2012" },
    currency: "USD",
    amount: 3800,
    about: false,
    due: yearly,
    confidence: "third party",
    source: rise,
  },
  {
    item: gold,
    period: { en: "from 19 Nov 2012, United States", de: "ab 19.11.2012, USA" },
    currency: "USD",
    amount: 5260,
    about: false,
    due: yearly,
    confidence: "third party",
    source: rise,
  },
  {
    item: { en: "Silver competency", de: "Silver-Kompetenz" },
    period: in2010,
    currency: "EUR",
    amount: 1560,
    about: false,
    due: yearly,
    confidence: "third party",
    source: germany,
  },
  {
    item: { en: "Silver legacy benefits", de: "Silver-Altvorteile" },
    period: { en: "2022 to 2025", de: "2022 bis 2025" },
    currency: "USD",
    amount: "unknown",
    about: false,
    due: yearly,
    confidence: "official",
    source: cite("LRN23", "solutions-partner-faq.yml: the Silver fee, no amount"),
  },
  {
    item: { en: "Action Pack, developer", de: "Action Pack, Entwickler" },
    period: in2010,
    currency: "EUR",
    amount: 340,
    about: false,
    due: yearly,
    confidence: "third party",
    source: germany,
  },
  {
    item: { en: "Action Pack, solution provider", de: "Action Pack, Lösungsanbieter" },
    period: in2010,
    currency: "EUR",
    amount: 320,
    about: false,
    due: yearly,
    confidence: "third party",
    source: germany,
  },
  {
    item: { en: "Action Pack", de: "Action Pack" },
    period: { en: "2019, United Kingdom", de: "2019, Großbritannien" },
    currency: "GBP",
    amount: 350,
    about: true,
    due: yearly,
    confidence: "third party",
    source: cite("REG19", "price of the Action Pack"),
  },
  {
    item: { en: "Action Pack", de: "Action Pack" },
    period: {
      en: "undated, United States, called stale",
      de: "undatiert, USA, als alt bezeichnet",
    },
    currency: "USD",
    amount: 475,
    about: true,
    due: yearly,
    confidence: "third party",
    source: cite("DOS00", "Action Pack"),
  },
  {
    item: { en: "Partner Success Core", de: "Partner Success Core" },
    period: { en: "older press, undated", de: "ältere Presse, undatiert" },
    currency: "USD",
    amount: 895,
    about: false,
    due: yearly,
    confidence: "third party",
    source: fees,
  },
  {
    item: {
      en: "Solutions Partner for Training Services",
      de: "Solutions Partner for Training Services",
    },
    period: august,
    currency: "USD",
    amount: 4875,
    about: false,
    due: yearly,
    confidence: "secondary",
    source: changes,
  },
  {
    item: {
      en: "ISV Success after its first, free year",
      de: "ISV Success nach dem ersten, freien Jahr",
    },
    period: august,
    currency: "USD",
    amount: 1550,
    about: false,
    due: yearly,
    confidence: "secondary",
    source: changes,
  },
  {
    item: { en: "Audit of the Copilot specialization", de: "Audit der Spezialisierung Copilot" },
    period: july,
    currency: "USD",
    amount: 2700,
    about: true,
    due: twoYears,
    confidence: "secondary",
    source: audits,
  },
  {
    item: {
      en: "Audit of a Security specialization, module B",
      de: "Audit einer Security-Spezialisierung, Modul B",
    },
    period: july,
    currency: "USD",
    amount: 2700,
    about: false,
    due: twoYears,
    confidence: "secondary",
    source: audits,
  },
  {
    item: {
      en: "Audit of a Security specialization, modules A and B",
      de: "Audit einer Security-Spezialisierung, Module A und B",
    },
    period: july,
    currency: "USD",
    amount: 4000,
    about: false,
    due: twoYears,
    confidence: "secondary",
    source: audits,
  },
  {
    item: {
      en: "First audit of an Azure specialization",
      de: "Erstes Audit einer Azure-Spezialisierung",
    },
    period: { en: "undated", de: "undatiert" },
    currency: "USD",
    amount: 3600,
    about: true,
    due: { en: "once", de: "einmal" },
    confidence: "third party",
    source: fees,
  },
  {
    item: {
      en: "Later audit of an Azure specialization",
      de: "Späteres Audit einer Azure-Spezialisierung",
    },
    period: { en: "undated", de: "undatiert" },
    currency: "USD",
    amount: 2400,
    about: true,
    due: { en: "per audit", de: "je Audit" },
    confidence: "third party",
    source: fees,
  },
  {
    item: {
      en: "Exam: associate, expert or specialty",
      de: "Prüfung: Associate, Expert oder Specialty",
    },
    period: in2026,
    currency: "USD",
    amount: 165,
    about: false,
    due: attempt,
    confidence: "secondary",
    source: fees,
  },
  {
    item: { en: "Exam: fundamentals", de: "Prüfung: Fundamentals" },
    period: in2026,
    currency: "USD",
    amount: 99,
    about: false,
    due: attempt,
    confidence: "secondary",
    source: fees,
  },
] as const satisfies readonly OtherFee[];
