/** By which headers a settings table is known. */
import { defineKind } from "../tables/table-kind";

export const settingsKind = defineKind({
  label: { en: "settings", de: "Einstellungen" },
  mayBeEmpty: true,
  columns: {
    setting: {
      type: "text",
      label: { en: "Setting", de: "Einstellung" },
      headers: ["Setting", "Settings", "Einstellung", "Einstellungen"],
    },
    value: {
      type: "cell",
      label: { en: "Value", de: "Wert" },
      headers: ["Value", "Wert"],
    },
    note: {
      type: "known",
      label: { en: "Note", de: "Hinweis" },
      headers: ["Note", "Notes", "Comment", "Hinweis", "Bemerkung", "Kommentar"],
    },
  },
  template: ["setting", "value", "note"],
  needs: [["setting"], ["value"]],
  keys: ["setting"],
});
