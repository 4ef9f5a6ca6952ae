/** The parameters that several functions share, described once. */
import type { Parameter } from "./arguments";

export const area = {
  name: "area",
  kind: "area",
  help: { en: "Designation, for example ModernWork", de: "Designation, zum Beispiel ModernWork" },
} as const satisfies Parameter;

export const ranges = {
  name: "ranges",
  kind: "ranges",
  repeating: true,
  help: {
    en: "Tables with their header rows, in any order: metrics, settings, exports, or one cell with the as-of date",
    de: "Tabellen mit Kopfzeile, in beliebiger Folge: Metriken, Einstellungen, Exporte oder eine Zelle mit dem Stichtag",
  },
} as const satisfies Parameter;

/** The same, not read: for a function that says what is wrong with them. */
export const rawRanges = { ...ranges, kind: "rawRanges" } as const satisfies Parameter;

export const metric = {
  name: "metric",
  kind: "metric",
  help: { en: "Metric, for example Net customer adds", de: "Metrik, zum Beispiel Netto-Neukunden" },
} as const satisfies Parameter;

export const metricOption = {
  name: "metric",
  kind: "metricOption",
  help: {
    en: "Metric, with track and association where wanted, for example Usage growth SMB CSP",
    de: "Metrik, bei Bedarf mit Pfad und Zuordnung, zum Beispiel Usage growth SMB CSP",
  },
} as const satisfies Parameter;

export const track = {
  name: "track",
  kind: "track",
  optional: true,
  help: {
    en: "Track, where targets differ: Enterprise or SMB, in Business Applications Larger or Other markets",
    de: "Pfad, wo sich Zielwerte unterscheiden: Enterprise oder SMB, bei Business Applications Larger oder Other markets",
  },
} as const satisfies Parameter;

export const association = {
  name: "association",
  kind: "association",
  optional: true,
  help: {
    en: "Association, where targets differ: CPOR, DPOR, CSP or PAL",
    de: "Zuordnung, wo sich Zielwerte unterscheiden: CPOR, DPOR, CSP oder PAL",
  },
} as const satisfies Parameter;

export const rulebook = {
  name: "rulebook",
  kind: "rulebook",
  optional: true,
  help: { en: "Rulebook, for example 2022-05", de: "Regelwerk, zum Beispiel 2022-05" },
} as const satisfies Parameter;

/** Ranges about a renewal. */
export const renewalRanges = {
  ...rawRanges,
  help: {
    en: "Tables with header rows, in any order: settings (Setting, Value) with Anniversary and so on, and your own fees",
    de: "Tabellen mit Kopfzeile, in beliebiger Folge: Einstellungen (Setting, Value) mit Anniversary usw. und eigene Gebühren",
  },
} as const satisfies Parameter;

export const offer = {
  name: "offer",
  kind: "offer",
  help: {
    en: "Offer, for example Solutions Partner",
    de: "Angebot, zum Beispiel Solutions Partner",
  },
} as const satisfies Parameter;
