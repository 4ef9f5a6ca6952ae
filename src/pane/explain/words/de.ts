/** What the Explain tab says in German. */
import type { ExplainWords } from "./en";

export const german: ExplainWords = {
  explain: {
    loading: "Die Formel wird gelesen …",
    nothing: "Hier gibt es nichts zu erklären",
    nothingAdvice:
      "Wählen Sie eine Zelle mit einer SPD-Formel oder eine, über die ihr Ergebnis läuft. Die Ansicht Formeln hilft beim Schreiben.",
    formula: "Formel",
    atCell: "In {{address}}",
    shown: "{{address}} ist ausgewählt.",
    back: "Zurück zu {{address}}",
    stale: "Die Zelle zeigt ein anderes Ergebnis, als ihre Formel mit den jetzigen Zellen ergibt.",
    staleAdvice: "Berechnen Sie die Arbeitsmappe neu, in Excel mit F9.",
    busy: "Die Zelle wird noch berechnet.",
    unnamed:
      "Die Tabellenkalkulation kannte die Funktion nicht, als diese Zelle berechnet wurde. „Reparieren“ auf der Ansicht Formeln gibt sie neu ein.",
    blocked:
      "Das Ergebnis hat keinen Platz: Wo es stehen soll, stehen andere Zellen. Leeren Sie die unter und rechts neben der Formel.",
    furtherComputed: "Die Formel rechnet damit weiter; die Zelle zeigt {{shown}}.",
    cellShows: "Die Zelle zeigt {{shown}}.",
    nothingShown: "nichts",
    earnsMaximum: "Die Höchstpunktzahl von {{maximum}} Punkten erreicht {{target}}.",
    inside: "Darin: {{call}}",
    unknownFunction: "Eine Funktion {{name}} gibt es nicht.",
    notExplained: "Was in den Zellen der Formel steht, lässt sich nicht zeigen:",
    unreadable: {
      computed:
        "{{argument}} wird von anderen Funktionen berechnet, deren Ergebnis dieser Bereich nicht erfragen kann. Schreiben Sie es in eigene Zellen und verweisen Sie auf diese.",
      otherWorkbook:
        "{{argument}} steht in einer anderen Arbeitsmappe, die hier nicht gelesen werden kann.",
      unknownTable:
        "{{argument}} gibt es unter den Tabellen dieser Arbeitsmappe nicht, oder nicht mit dieser Spalte.",
      unknownName: "{{argument}} ist weder ein Name noch eine Tabelle dieser Arbeitsmappe.",
      emptySheet: "{{argument}} steht auf einem Blatt, das leer oder nicht da ist.",
      noSpill: "Aus {{argument}} läuft kein Ergebnis über.",
      unknownFunction: "{{argument}} ruft eine Funktion auf, die es nicht gibt.",
    },
  },
};
