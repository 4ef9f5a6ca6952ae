/** What is said in German about other rulebooks and readings. */
import type { RulebooksWords } from "./en";

export const german: RulebooksWords = {
  rulebooks: {
    everyRulebook: "Score nach jedem Regelwerk",
    rulebook: "Regelwerk",
    points: "Punkte",
    choose: "Auswahl",
    use: "Verwenden",
    useRulebook: "Regelwerk {{id}} für alle Designationen verwenden",
    inUse: "In Gebrauch",
    rulebookInUse: "Regelwerk {{id}} ist in Gebrauch",
    computing: "Wird berechnet …",
    switching:
      "Wenn Sie ein anderes verwenden, wird die Zeile „Rulebook“ in die Einstellungstabelle Ihrer Arbeitsmappe geschrieben. Sie gilt dann für alle Designationen und für jede Formel, die diese Tabelle liest.",
    useReading: "Diese Lesart verwenden",
    readingInUse: "Lesart ({{option}}) ist in Gebrauch",
    useReadingNamed: "Lesart ({{option}}) von {{id}} verwenden",
    isDefault: "Vorgabe",
    isUsed: "In Gebrauch",
    sameScore: "{{points}} Punkte, kein Unterschied",
    gain: "{{points}} Punkte, {{difference}}",
    notScored: "Nicht bewertbar: {{problem}}",
    evidence: "Warum diese Vorgabe: {{evidence}}",
    noRow:
      "Um hier zu wechseln, geben Sie der Formel eine Einstellungstabelle mit einer leeren Zeile.",
    fixed: "Das Regelwerk legt sie fest; eine andere ist nicht wählbar.",
  },
};
