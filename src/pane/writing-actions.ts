/** Everything by which the pane changes a workbook. Nothing else ever does: what isn't listed here can't be written. */
import type { Text } from "../core/language";

export interface WritingAction {
  /** Cells of sheets that are there, new sheets, or what the file keeps for this pane, by this name and out of sight. */
  readonly changes: "cells" | "sheets" | "file";
  readonly title: Text;
  /** Which cells, sheets or choices, and when. */
  readonly what: Text;
}

export const writingActions = {
  insertFormula: {
    changes: "cells",
    title: { en: "Insert a formula", de: "Eine Formel einfügen" },
    what: {
      en: "Insert on the Formulas tab writes the formula shown into the cell named beside the button, and asks first where something would be overwritten.",
      de: "„Einfügen“ auf der Ansicht Formeln schreibt die gezeigte Formel in die Zelle, die neben der Schaltfläche steht, und fragt vorher, wenn etwas überschrieben würde.",
    },
  },
  repairFormulas: {
    changes: "cells",
    title: { en: "Repair formulas", de: "Formeln reparieren" },
    what: {
      en: "Repair enters formulas with SPD functions again where Excel shows #NAME? or has put _xldudf_ before the name. Only the listed cells change; protected sheets stay as they are.",
      de: "„Reparieren“ gibt Formeln mit SPD-Funktionen neu ein, bei denen Excel #NAME? zeigt oder _xldudf_ vor den Namen gesetzt hat. Nur die genannten Zellen ändern sich; geschützte Blätter bleiben, wie sie sind.",
    },
  },
  writeSetting: {
    changes: "cells",
    title: { en: "Write a settings row", de: "Eine Einstellungszeile schreiben" },
    what: {
      en: "Choosing a reading or another assumption, or filling in the form on the Renewal tab, writes its row, setting and value, into a settings table of the workbook.",
      de: "Wenn Sie eine Lesart oder eine andere Annahme wählen oder das Formular der Ansicht Verlängerung ausfüllen, wird deren Zeile mit Einstellung und Wert in eine Einstellungstabelle der Arbeitsmappe geschrieben.",
    },
  },
  insertSettings: {
    changes: "sheets",
    title: { en: "Add a settings sheet", de: "Ein Blatt mit Einstellungen hinzufügen" },
    what: {
      en: "Where the workbook has no settings table for such a row, a new sheet with one is added at the end.",
      de: "Gibt es für eine solche Zeile noch keine Einstellungstabelle, kommt am Ende ein neues Blatt damit hinzu.",
    },
  },
  insertSample: {
    changes: "sheets",
    title: { en: "Insert the sample sheets", de: "Die Beispielblätter einfügen" },
    what: {
      en: "The Score tab offers sample sheets in a workbook without tables; they are added at the end.",
      de: "Die Ansicht Score bietet in einer Arbeitsmappe ohne Tabellen Beispielblätter an; sie kommen am Ende hinzu.",
    },
  },
  insertTemplate: {
    changes: "sheets",
    title: { en: "Insert a template", de: "Eine Vorlage einfügen" },
    what: {
      en: "Inserting a template adds its sheets at the end, under names that are still free.",
      de: "Eine Vorlage fügt ihre Blätter am Ende hinzu, unter Namen, die noch frei sind.",
    },
  },
  insertRenewal: {
    changes: "sheets",
    title: { en: "Insert the renewal sheet", de: "Das Blatt zur Verlängerung einfügen" },
    what: {
      en: "The Renewal tab adds a sheet with the options and amounts it shows, at the end.",
      de: "Die Ansicht Verlängerung fügt am Ende ein Blatt mit den gezeigten Optionen und Beträgen hinzu.",
    },
  },
  tables: {
    changes: "file",
    title: { en: "Remember the tables used", de: "Verwendete Tabellen merken" },
    what: {
      en: "Which tables you have ticked on the Score tab, and the designation you have chosen for a table without an Area column.",
      de: "Welche Tabellen Sie auf der Ansicht Score angehakt haben, und die Designation, die Sie für eine Tabelle ohne Spalte „Bereich“ gewählt haben.",
    },
  },
  renewal: {
    changes: "file",
    title: {
      en: "Remember the renewal's settings table",
      de: "Die Einstellungstabelle der Verlängerung merken",
    },
    what: {
      en: "Which settings table the Renewal tab reads and writes, where the workbook has several.",
      de: "Welche Einstellungstabelle die Ansicht Verlängerung liest und schreibt, wenn die Arbeitsmappe mehrere hat.",
    },
  },
  formulas: {
    changes: "file",
    title: { en: "Remember favourite formulas", de: "Formelfavoriten merken" },
    what: {
      en: "Which functions you have marked as favourites on the Formulas tab, and which you used last.",
      de: "Welche Funktionen Sie auf der Ansicht Formeln als Favoriten markiert und welche Sie zuletzt verwendet haben.",
    },
  },
} as const satisfies Readonly<Record<string, WritingAction>>;

type Actions = typeof writingActions;

/** The actions that may change cells, add sheets or keep something in the file. */
export type ActionThatChanges<Changed extends WritingAction["changes"]> = {
  readonly [Id in keyof Actions]: Actions[Id]["changes"] extends Changed ? Id : never;
}[keyof Actions];

export function actionsThatChange(changed: WritingAction["changes"]): readonly WritingAction[] {
  const all: readonly WritingAction[] = Object.values(writingActions);
  return all.filter(({ changes }) => changes === changed);
}
