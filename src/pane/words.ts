/** What every component needs to speak: the pane's words, the rules' texts and numbers in the reader's language. */
import type { ResourceLanguage, TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { type Language, languageOf, type Text } from "../core/language";
import { type Formats, formatsOf } from "./format";

export interface Speech {
  readonly t: TFunction;
  readonly language: Language;
  /** A text of the rules in the reader's language. */
  readonly say: (text: Text) => string;
  readonly format: Formats;
}

export function useWords(): Speech {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n.language);
  return { t, language, say: (text) => text[language], format: formatsOf(language) };
}

/** Adds the words of a tab that is fetched when it is first opened; called by the tab's view before anything in it speaks. */
export function useAddedWords(words: Readonly<Record<Language, ResourceLanguage>>): void {
  const { i18n } = useTranslation();
  const language = languageOf(i18n.language);
  const isKnown = Object.keys(words[language]).every(
    (group) => i18n.getResource(language, "translation", group) !== undefined
  );
  if (!isKnown) i18n.addResourceBundle(language, "translation", words[language], true, true);
}
