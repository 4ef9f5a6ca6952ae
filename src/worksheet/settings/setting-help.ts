/** What each row of a settings table is for, with a value to type: what the reference page and the template list. */
import type { Text } from "../../core/language";

export interface SettingHelp {
  readonly setting: string;
  readonly value: string;
  readonly help: Text;
}

export const settingsHelp: readonly SettingHelp[] = [
  {
    setting: "As of",
    value: "2022-09-30",
    help: {
      en: "Any day of the month that is scored. Otherwise the latest month that the area's tables share.",
      de: "Ein beliebiger Tag des bewerteten Monats. Sonst der letzte Monat, den die Tabellen des Bereichs gemeinsam haben.",
    },
  },
  {
    setting: "Rulebook",
    value: "2022-05",
    help: {
      en: "The state of the rules. Otherwise the one in force in that month.",
      de: "Der Stand der Regeln. Sonst der in diesem Monat geltende.",
    },
  },
  {
    setting: "Track",
    value: "SMB",
    help: {
      en: "Fixes the track (Enterprise or SMB). Otherwise the better one counts.",
      de: "Legt den Pfad fest (Enterprise oder SMB). Sonst zählt der bessere.",
    },
  },
  {
    setting: "Market",
    value: "Larger",
    help: {
      en: "Larger or Other, for Business Applications under the rulebook 2022-05.",
      de: "Larger oder Other, für Geschäftsanwendungen unter dem Regelwerk 2022-05.",
    },
  },
  {
    setting: "Date order",
    value: "d/m/y",
    help: {
      en: "d/m/y or m/d/y, where dates are text and nothing in the column tells day from month.",
      de: "d/m/y oder m/d/y, wenn Daten Text sind und nichts in der Spalte Tag und Monat unterscheidet.",
    },
  },
  {
    setting: "Decimal separator",
    value: ",",
    help: {
      en: "The point or the comma, where numbers are text that can mean two numbers.",
      de: "Punkt oder Komma, wenn Zahlen Text sind, der zwei Zahlen bedeuten kann.",
    },
  },
  {
    setting: "Unreadable rows",
    value: "leave out",
    help: {
      en: "Goes on without rows that can't be read; each is counted as left out.",
      de: "Rechnet ohne Zeilen, die nicht lesbar sind; jede wird als weggelassen gezählt.",
    },
  },
  {
    setting: "Column <header>",
    value: "Tenant",
    help: {
      en: "Reads a header that isn't recognised as a column: Column Kundennr = Tenant. Columns are named in English or German; with the kind of table before it (Azure consumption: Tenant) only tables of that kind are meant.",
      de: "Liest eine nicht erkannte Überschrift als Spalte: Column Kundennr = Tenant. Spalten heißen deutsch oder englisch; mit der Art der Tabelle davor (Azure consumption: Tenant) sind nur Tabellen dieser Art gemeint.",
    },
  },
  {
    setting: "Reading <id>",
    value: "a",
    help: {
      en: "The letter of another reading of a rule that can be read two ways: Reading MW-10 = b.",
      de: "Der Buchstabe einer anderen Lesart einer Regel, die sich auf zwei Arten lesen lässt: Reading MW-10 = b.",
    },
  },
  {
    setting: "Target <metric>",
    value: "12",
    help: {
      en: "Another target, with track and association where needed: Target Usage growth SMB CSP.",
      de: "Ein anderer Zielwert, bei Bedarf mit Pfad und Zuordnung: Target Usage growth SMB CSP.",
    },
  },
  {
    setting: "Certification <metric>",
    value: "AZ-303",
    help: {
      en: "A further certificate that counts, for the metric or a step: Certification Intermediate certifications step 1.",
      de: "Ein weiteres Zertifikat, das zählt, für die Metrik oder einen Schritt: Certification Intermediate certifications step 1.",
    },
  },
  {
    setting: "Rate <workload>",
    value: "1200",
    help: {
      en: "The MCV rate of a workload of Business Applications: Rate Business Central.",
      de: "Der MCV-Satz eines Workloads der Geschäftsanwendungen: Rate Business Central.",
    },
  },
];
