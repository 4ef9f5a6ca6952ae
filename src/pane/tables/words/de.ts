/** What is said in German about a settings row that the pane writes. */
import type { SettingsRowWords } from "./en";

export const german: SettingsRowWords = {
  settingsRow: {
    written: "In {{address}} eingetragen.",
    writtenBelow:
      "In {{address}} eingetragen. Eine Formel, deren Einstellungsbereich darüber endet, muss bis zu dieser Zeile erweitert werden.",
    notWritten: "Die Einstellung konnte nicht eingetragen werden: {{reason}}",
  },
};
