/** What the search for a customer or person says in German. */
import type { WhyWords } from "./en";

export const german: WhyWords = {
  why: {
    search: "Kunde oder Person",
    clear: "Suche löschen",
    advice: "Name, ID oder E-Mail wie in den Tabellen. Die Eingabetaste sucht.",
    none: "Keine Zeile der Tabellen nennt „{{who}}“. Auch IDs und E-Mails werden gefunden, groß oder klein geschrieben.",
    gives: "bringt {{amount}}",
    givesNothing: "bringt nichts",
    worth: "Eine Einheit mehr brächte {{points}} Punkte.",
    atMaximum: "Die Metrik hat schon ihre Höchstpunktzahl.",
    more_one: "und {{rows}} weitere Zeile",
    more_other: "und {{rows}} weitere Zeilen",
    row: "Was die Zeile von {{address}} bewirkt",
    rowNowhere: "Keine Metrik betrachtet diese Zeile.",
    rowAdvice:
      "Ihre Tabelle ist unter „Verwendete Tabellen“ nicht angehakt, oder ihre Designation lässt sich nicht werten.",
    show: "Zeigen, wofür diese Zeile zählt",
  },
};
