/** What every component needs to speak: the pane's words, the rules' texts and numbers in the reader's language. */
import type { Language, Text } from "../core/language";
import { type Formats, formatsOf } from "./format";
import type { WordKey } from "./languages";
import type { WordTree, WordValues } from "./languages/translation";
import { useTranslation } from "./translation-context";

export interface Speech {
  /** The pane's words for a key; `count` also chooses between one and several. */
  readonly t: (key: WordKey, values?: WordValues) => string;
  readonly language: Language;
  /** A text of the rules in the reader's language. */
  readonly say: (text: Text) => string;
  readonly format: Formats;
}

export function useWords(): Speech {
  const { translate, language } = useTranslation();
  return { t: translate, language, say: (text) => text[language], format: formatsOf(language) };
}

/** Adds the words of a tab that is fetched when it is first opened; called by the tab's view before anything in it speaks. */
export function useAddedWords(words: Readonly<Record<Language, WordTree>>): void {
  const translation = useTranslation();
  translation.add(words[translation.language]);
}
