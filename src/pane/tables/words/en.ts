/** What is said in English about a settings row that the pane writes. */

export const english = {
  settingsRow: {
    written: "Written to {{address}}.",
    writtenBelow:
      "Written to {{address}}. A formula whose settings range ends above has to be extended to that row.",
    notWritten: "The setting couldn't be written: {{reason}}",
  },
};

export type SettingsRowWords = typeof english;
