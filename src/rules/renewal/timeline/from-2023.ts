/** What happened from 2023 on, and what is announced. */
import { cite } from "../../cite";
import type { ProgrammeEvent } from "../types";

export const eventsFrom2023 = [
  {
    date: "2023-02",
    event: {
      en: "First renewals of specializations; MS-102 and MD-102 announced",
      de: "Erste Verlängerungen von Spezialisierungen; MS-102 und MD-102 angekündigt",
    },
    sources: [cite("LRN23", "specializations.md"), cite("INTD", "MS-102 and MD-102")],
  },
  {
    date: "2023-06-30",
    event: {
      en: "Certifications of MS-500 and MB-320 retired",
      de: "Zertifizierungen zu MS-500 und MB-320 eingestellt",
    },
    sources: [cite("LRN23", "solutions-partner-security.md"), cite("MB320", "retirement warning")],
  },
  {
    date: "2023-07-11",
    event: {
      en: "Three new specializations; Modernization of Web Applications renamed",
      de: "Drei neue Spezialisierungen; Modernization of Web Applications umbenannt",
    },
    sources: [cite("LRN23", "announcements of Jul 2023")],
  },
  {
    date: "2023-07-18",
    event: {
      en: "The programme is renamed Microsoft AI Cloud Partner Program",
      de: "Das Programm heißt nun Microsoft AI Cloud Partner Program",
    },
    sources: [cite("DOS05", "names of the programme")],
  },
  {
    date: "2023-07-31",
    event: { en: "AZ-220 and AZ-600 retired", de: "AZ-220 und AZ-600 eingestellt" },
    sources: [cite("LRN23", "solutions-partner-azure.md")],
  },
  {
    date: "2023-09-19",
    event: {
      en: "Qualification window widened from 30 days to the month of the anniversary and five before",
      de: "Qualifizierungsfenster von 30 Tagen auf den Monat des Jahrestags und fünf davor erweitert",
    },
    sources: [cite("LRN23", "announcements of Sep 2023")],
  },
  {
    date: "2023-10-01",
    event: { en: "Incentives need a designation", de: "Incentives setzen eine Designation voraus" },
    sources: [cite("LRN23", "incentives-faq.yml")],
  },
  {
    date: "2023-12-01",
    event: {
      en: "PL-100 stops earning points; Security asks for 2 and 2 certified people in place of 1 and 1",
      de: "PL-100 bringt keine Punkte mehr; Sicherheit verlangt 2 und 2 statt 1 und 1 zertifizierte Personen",
    },
    sources: [
      cite("LRN23", "solutions-partner-security.md"),
      cite("LRN23", "solutions-partner-business.md"),
    ],
  },
  {
    date: "2024-11-30",
    event: { en: "MB-260 retired", de: "MB-260 eingestellt" },
    sources: [cite("D365R", "survey")],
  },
  {
    date: "2025-01-21",
    event: {
      en: "Last day to buy or renew Gold and Silver benefits, Action Pack and Learning Action Pack",
      de: "Letzter Tag, um Gold- und Silver-Vorteile, Action Pack und Learning Action Pack zu kaufen oder zu verlängern",
    },
    sources: [
      cite("L-RU", "last day of Silver and Gold"),
      cite("L-CS", "end of legacy offers"),
      cite("L-JA", "legacy benefits"),
    ],
  },
  {
    date: "2025-01-22",
    event: {
      en: "Those offers are withdrawn; Launch, Core and Expanded are the packages",
      de: "Diese Angebote sind zurückgezogen; Pakete sind Launch, Core und Expanded",
    },
    sources: [cite("L-CS", "packages"), cite("DOS05", "packages")],
  },
  {
    date: "2025-03-31",
    event: { en: "DP-203 retired", de: "DP-203 eingestellt" },
    sources: [cite("JPLIST", "retirements")],
  },
  {
    date: "2025-05-31",
    event: { en: "SC-400 retired", de: "SC-400 eingestellt" },
    sources: [cite("JPLIST", "retirements")],
  },
  {
    date: "2025-12-31",
    event: { en: "MB-910 and MB-920 retired", de: "MB-910 und MB-920 eingestellt" },
    sources: [cite("LIFE26", "retired exams")],
  },
  {
    date: "2026-01 to 2026-02",
    event: {
      en: "The last legacy benefits run out (by arithmetic)",
      de: "Die letzten Altvorteile laufen aus (errechnet)",
    },
    sources: [cite("L-CS", "end of legacy offers")],
  },
  {
    date: "2026-02-18",
    event: {
      en: "Edition of the benefits guide behind the quantities of 2026",
      de: "Ausgabe des Vorteilsleitfadens hinter den Mengen von 2026",
    },
    sources: [cite("CALC", "guide of 18 Feb 2026"), cite("DOS08", "benefits at a glance")],
  },
  {
    date: "2026-03-24",
    event: {
      en: "Packages cost USD 350, 925 and 4,125 by this day",
      de: "Pakete kosten spätestens an diesem Tag 350, 925 und 4.125 USD",
    },
    sources: [cite("CALC", "pack prices, data of 24 Mar 2026")],
  },
  {
    date: "2026-03-31",
    event: { en: "MS-900 retired", de: "MS-900 eingestellt" },
    sources: [cite("LIFE26", "retired exams")],
  },
  {
    date: "2026-04-09",
    event: {
      en: "The designation costs USD 4,875 by this day",
      de: "Die Designation kostet spätestens an diesem Tag 4.875 USD",
    },
    sources: [cite("DOS03", "fee page of 9 Apr 2026, before taxes")],
  },
  {
    date: "2026-06-01",
    event: { en: "DP-100 retired", de: "DP-100 eingestellt" },
    sources: [cite("ROOST", "retirements of 2026")],
  },
  {
    date: "2026-06-25",
    event: {
      en: "Specialization Adoption and Change Management retired",
      de: "Spezialisierung Adoption and Change Management eingestellt",
    },
    sources: [cite("DOS05", "specializations in 2026")],
  },
  {
    date: "2026-06-30",
    event: {
      en: "AI-102, AI-900, MB-240, MB-335, MB-700, PL-500 and PL-600 retired",
      de: "AI-102, AI-900, MB-240, MB-335, MB-700, PL-500 und PL-600 eingestellt",
    },
    sources: [cite("ROOST", "retirements of 2026"), cite("RET26", "active and retired exams")],
  },
  {
    date: "2026-07",
    event: {
      en: "Fiscal year 2027: the renewal window opens 30 days before the anniversary; audits for specializations",
      de: "Geschäftsjahr 2027: Das Verlängerungsfenster öffnet 30 Tage vor dem Jahrestag; Audits für Spezialisierungen",
    },
    sources: [cite("DELTA", "renewal window"), cite("DOS00", "audits")],
  },
  {
    date: "2026-07-31",
    event: {
      en: "AZ-204 and MB-280 retired; specializations merged",
      de: "AZ-204 und MB-280 eingestellt; Spezialisierungen zusammengelegt",
    },
    sources: [cite("RET26", "active and retired exams"), cite("DOS05", "specializations in 2026")],
  },
  {
    date: "2026-08",
    event: {
      en: "Six designations show as three badges; scores, fees and benefits stay",
      de: "Sechs Designations erscheinen als drei Abzeichen; Score, Gebühren und Vorteile bleiben",
    },
    sources: [cite("DOS05", "badges")],
  },
  {
    date: "2026-08-31",
    event: { en: "AZ-500 and PL-200 retired", de: "AZ-500 und PL-200 eingestellt" },
    sources: [cite("RET26", "active and retired exams")],
  },
  {
    date: "2026-09-15",
    event: {
      en: "Azure Expert MSP closes to new partners",
      de: "Azure Expert MSP schließt für neue Partner",
    },
    sources: [cite("DOS05", "specializations in 2026")],
  },
  {
    date: "2026-09-30",
    event: { en: "AZ-800 and AZ-801 retired", de: "AZ-800 und AZ-801 eingestellt" },
    sources: [cite("LIFE26", "retired exams")],
  },
  {
    date: "2026-11-01",
    event: {
      en: "Benefits expire with the purchase date of their offer",
      de: "Vorteile enden mit dem Kaufdatum ihres Angebots",
    },
    sources: [cite("DOS05", "benefit expiry")],
  },
  {
    date: "2026-11-30",
    event: {
      en: "MS-102 retires; it earns points until 30 Nov 2027",
      de: "MS-102 wird eingestellt; Punkte bringt es bis 30.11.2027",
    },
    sources: [cite("LIFE26", "retired exams"), cite("DOS03", "MS-102")],
  },
  {
    date: "2027-01",
    event: {
      en: "Renewals of Azure Expert MSP end",
      de: "Verlängerungen von Azure Expert MSP enden",
    },
    sources: [cite("DOS05", "specializations in 2026")],
  },
] as const satisfies readonly ProgrammeEvent[];
