/** What the page around spreadsheet and pane says. */
import type { Language } from "../core/language";

interface Words {
  readonly title: string;
  readonly workbench: string;
  readonly spreadsheet: string;
  readonly pane: string;
  readonly view: string;
  readonly hidePane: string;
  readonly showPane: string;
  readonly paneWidth: string;
  readonly starting: string;
  readonly problem: string;
  readonly noSuchSheet: string;
  readonly failed: string;
  readonly whatToDo: string;
  readonly reload: string;
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    title: "SPD for Excel",
    workbench: "Workbench",
    spreadsheet: "Spreadsheet",
    pane: "Pane",
    view: "View",
    hidePane: "Hide pane",
    showPane: "Show pane",
    paneWidth: "Width of the pane",
    starting: "The workbook is being opened …",
    problem: "What is wrong",
    noSuchSheet:
      "The formula names a sheet that this workbook doesn't have. Check the sheet's name before the exclamation mark.",
    failed: "The workbook can't be opened.",
    whatToDo:
      "Make sure that npm start is still running, and reload the page. If that doesn't help, update the browser: the spreadsheet needs a current Chrome, Edge, Firefox or Safari.",
    reload: "Reload",
  },
  de: {
    title: "SPD for Excel",
    workbench: "Werkbank",
    spreadsheet: "Tabelle",
    pane: "Bereich",
    view: "Ansicht",
    hidePane: "Bereich ausblenden",
    showPane: "Bereich einblenden",
    paneWidth: "Breite des Bereichs",
    starting: "Die Arbeitsmappe wird geöffnet …",
    problem: "Was nicht stimmt",
    noSuchSheet:
      "Die Formel nennt ein Blatt, das es in dieser Arbeitsmappe nicht gibt. Prüfen Sie den Blattnamen vor dem Ausrufezeichen.",
    failed: "Die Arbeitsmappe lässt sich nicht öffnen.",
    whatToDo:
      "Prüfen Sie, ob npm start noch läuft, und laden Sie die Seite neu. Hilft das nicht, aktualisieren Sie den Browser: Die Tabelle braucht ein aktuelles Chrome, Edge, Firefox oder Safari.",
    reload: "Neu laden",
  },
};
