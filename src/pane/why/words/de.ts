/** What the search for a customer or person says in German. */
import type { WhyWords } from "./en";

export const german: WhyWords = {
  why: {
    search: "Kunde oder Person",
    clear: "Suche löschen",
    advice: "Name, ID oder E-Mail wie in den Tabellen. Die Eingabetaste sucht.",
    found_one: "„{{who}}“ steht in den Zeilen einer Designation.",
    found_other: "„{{who}}“ steht in den Zeilen von {{count}} Designations.",
    unscored: "Designations mit einem Problem werden nicht durchsucht: Beheben Sie es zuerst.",
    none: "Keine Zeile der Tabellen nennt „{{who}}“. Auch IDs und E-Mails werden gefunden, groß oder klein geschrieben.",
    like_one: "Keine Zeile nennt genau „{{who}}“. Meinen Sie diesen Namen?",
    like_other: "Keine Zeile nennt genau „{{who}}“. Meinen Sie einen von diesen?",
    names: "Namen, die das enthalten",
    gives: "bringt {{amount}}",
    givesNothing: "bringt nichts",
    worth: "Eine Einheit mehr brächte {{points}}.",
    atMaximum: "Die Metrik hat schon ihre Höchstpunktzahl.",
    more_one: "und {{rows}} weitere Zeile",
    more_other: "und {{rows}} weitere Zeilen",
    ofLine: "Die Zeile zu diesem Eintrag",
    row: "Was die Zeile von {{address}} bewirkt",
    countsIn: "Zählt in {{numbers}}.",
    countsNowhere: "Zählt in keiner der Zahlen unten.",
    setting: "Diese Zeile ist eine Einstellung und wird nicht gezählt.",
    settingAdvice:
      "Die Scores der verwendeten Tabellen richten sich nach ihr. Eine Lesart oder ein Zielwert, den sie wählt, nennt sie unter der Zahl.",
    settingRenewal: "Die Ansicht Verlängerung richtet sich nach ihr, kein Score.",
    rowNowhere: "Keine Metrik betrachtet diese Zeile.",
    rowAdvice:
      "Ihre Tabelle ist unter „Verwendete Tabellen“ nicht angehakt, oder ihre Designation lässt sich nicht werten.",
    show: "Zeigen, wofür diese Zeile zählt",
  },
};
