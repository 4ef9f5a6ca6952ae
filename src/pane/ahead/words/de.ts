/** What the months ahead say in German. */
import type { AheadWords } from "./en";

export const german: AheadWords = {
  ahead: {
    help: "Punkte am Ende jedes der nächsten {{months}} Monate, wenn sich nichts ändert als Zertifikate, die ablaufen, deren Frist endet oder die zu zählen beginnen; nach dem Regelwerk des Scores, für welchen Monat auch immer.",
    nothing:
      "Keine Tabelle sagt, wer welches Zertifikat hält und von welchem Monat die Daten sind.",
    unchanged: "In diesen Monaten endet kein Zertifikat: {{names}}.",
    chart: "{{name}}: Punkte je Monat, nötig sind {{needed}}. {{values}}",
    line: "Linie bei {{needed}} Punkten; gefüllte Balken sind qualifizierte Monate.",
    monthPoints: "{{month}}: {{points}}",
    lost: "Qualifiziert bis Ende {{month}}; ab {{next}} nicht mehr.",
    month: "Monat",
    points: "Punkte",
    what: "Zertifikate",
    same: "–",
    ends: "{{who}} zählt nicht mehr in {{metric}}.",
    begins: "{{who}} beginnt in {{metric}} zu zählen.",
    metricStep: "{{metric}}, {{step}}",
    more: "{{changes}} weitere Änderungen zeigen",
  },
};
