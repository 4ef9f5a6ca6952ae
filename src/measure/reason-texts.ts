/** Every reason for which a row counts or doesn't, in a sentence without numbers: the closed list. Only what explains imports it. */
import type { Text } from "../core/language";
import type { RowReason } from "./measured";

export const reasonTexts: Readonly<Record<RowReason, Text>> = {
  counted: { en: "It counts.", de: "Sie zählt." },
  alreadyCounted: {
    en: "Already counted by another row of the same tenant, service or person.",
    de: "Schon durch eine andere Zeile desselben Mandanten, Dienstes oder derselben Person gezählt.",
  },
  notData: { en: "A total, blank or header row.", de: "Eine Summen-, Leer- oder Kopfzeile." },
  unreadable: {
    en: "A cell can't be read, and a setting says to leave such rows out.",
    de: "Eine Zelle lässt sich nicht lesen, und eine Einstellung lässt solche Zeilen weg.",
  },
  otherCertification: {
    en: "The certification doesn't count for this metric.",
    de: "Die Zertifizierung zählt für diese Metrik nicht.",
  },
  unknownCertification: {
    en: "The title matches no certification.",
    de: "Der Titel entspricht keiner Zertifizierung.",
  },
  examRow: {
    en: "An exam or course, no certification.",
    de: "Eine Prüfung oder ein Kurs, keine Zertifizierung.",
  },
  combinationIncomplete: {
    en: "Another exam is missing for the certification.",
    de: "Für die Zertifizierung fehlt eine weitere Prüfung.",
  },
  expired: { en: "Expired before the as-of day.", de: "Vor dem Stichtag abgelaufen." },
  retired: {
    en: "The certification is retired and its grace is over.",
    de: "Die Zertifizierung ist eingestellt und ihre Frist vorbei.",
  },
  completedLater: {
    en: "Completed after the as-of day.",
    de: "Erst nach dem Stichtag abgeschlossen.",
  },
  inactive: { en: "The status isn't active.", de: "Der Status ist nicht aktiv." },
  otherGroupMissing: {
    en: "The person lacks another certification that is needed at the same time.",
    de: "Der Person fehlt eine weitere Zertifizierung, die zugleich nötig ist.",
  },
  gateMissing: {
    en: "Prerequisite not met by this person.",
    de: "Voraussetzung von dieser Person nicht erfüllt.",
  },
  afterAsOf: { en: "After the as-of month.", de: "Nach dem Stichmonat." },
  outsideMonths: {
    en: "Outside the months compared.",
    de: "Außerhalb der verglichenen Monate.",
  },
  duplicate: {
    en: "Flagged as a duplicate.",
    de: "Als Duplikat gekennzeichnet.",
  },
  otherAssociation: {
    en: "The association isn't one that counts here.",
    de: "Die Zuordnung gehört nicht zu denen, die hier zählen.",
  },
  otherOffer: { en: "The offer doesn't count.", de: "Das Angebot zählt nicht." },
  otherService: {
    en: "The service doesn't count here.",
    de: "Der Dienst zählt hier nicht.",
  },
  otherSegment: {
    en: "The segment isn't one of those that count.",
    de: "Das Segment gehört nicht zu denen, die zählen.",
  },
  otherWorkload: {
    en: "The workload doesn't count here.",
    de: "Der Workload zählt hier nicht.",
  },
  otherLine: {
    en: "Another row says the same tenant, workload, association and month and comes first.",
    de: "Eine andere Zeile nennt denselben Mandanten, Workload, Monat und dieselbe Zuordnung und geht vor.",
  },
  unpaid: { en: "No paid use.", de: "Keine bezahlte Nutzung." },
  belowFloor: {
    en: "Below the bar that has to be reached.",
    de: "Unter der Schwelle, die zu erreichen ist.",
  },
  noUsage: { en: "No usage in the month.", de: "Keine Nutzung in dem Monat." },
  noRate: {
    en: "No rate is known for the workload.",
    de: "Für den Workload ist kein Satz bekannt.",
  },
  notAttached: {
    en: "Nothing of the revenue is attached to the partner.",
    de: "Nichts von dem Umsatz ist dem Partner zugeordnet.",
  },
  outsideBand: {
    en: "The customer's size is below or above the band of the track.",
    de: "Die Größe des Kunden liegt unter oder über dem Band des Pfads.",
  },
  beforeAssociation: {
    en: "From before the association: only growth since then counts.",
    de: "Aus der Zeit vor der Zuordnung: Nur Wachstum seither zählt.",
  },
  associatedLater: {
    en: "Claimed too late to count: associated after the as-of month.",
    de: "Zu spät beansprucht, um zu zählen: erst nach dem Stichmonat zugeordnet.",
  },
  claimedTooLate: {
    en: "Claimed too late to count: associated in the as-of month itself.",
    de: "Zu spät beansprucht, um zu zählen: erst im Stichmonat selbst zugeordnet.",
  },
  alreadyDeployed: {
    en: "Left out for good: deployed already when it was associated.",
    de: "Bleibt für immer weg: schon bei der Zuordnung bereitgestellt.",
  },
  noChange: {
    en: "The customer is neither new nor lost.",
    de: "Der Kunde ist weder neu noch verloren.",
  },
  lessSpecific: {
    en: "A more specific row of the metrics tables counts.",
    de: "Eine genauere Zeile der Metriktabellen zählt.",
  },
  overridden: {
    en: "A number typed in a metrics table counts instead.",
    de: "Stattdessen zählt eine in einer Metriktabelle eingetippte Zahl.",
  },
};
