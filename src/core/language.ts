/** Which languages the product speaks, and how a text is held in all of them. */

export const languages = ["en", "de"] as const;
export type Language = (typeof languages)[number];

/** One text in every language. Cells always show `en`; sentences and the pane show the user's. */
export type Text = Readonly<Record<Language, string>>;

/** The language for a locale such as `de-AT`; English where we don't speak it. */
export function languageOf(locale: string | undefined): Language {
  const prefix = locale?.slice(0, 2).toLowerCase();
  return languages.find((language) => language === prefix) ?? "en";
}
