/** What the list of rows behind a number says in German. */
import type { EvidenceWords } from "./en";

export const german: EvidenceWords = {
  evidence: {
    rows: "Zeilen hinter der Zahl",
    search: "Kunde oder Person",
    clear: "Suche löschen",
    show: "Anzeigen",
    all: "Alle Zeilen ({{count}})",
    counted: "Gezählt ({{count}})",
    leftOut: "Nicht gezählt ({{count}})",
    found_one: "{{rows}} Zeile",
    found_other: "{{rows}} Zeilen",
    none: "Keine Zeile passt.",
    adds: "bringt {{amount}}",
    takes: "nimmt {{amount}} weg",
  },
};
