/** Decides from the page's address and the browser's language which language and theme the workbench has. */
import { type Language, languageOf } from "../core/language";
import type { PaneProps } from "../pane";

export type Theme = PaneProps["theme"];

export interface Options {
  readonly language: Language;
  /** Such as `de-AT`. */
  readonly locale: string;
  /** Unless given, the system's setting is followed. */
  readonly theme?: Theme;
}

const defaultLocales = { en: "en-US", de: "de-DE" } as const;
const themes: readonly Theme[] = ["light", "dark", "contrast"];

/** `?lang=de&theme=dark`; what is missing or unknown is taken from the browser. */
export function readOptions(search: string, browserLocale: string): Options {
  const asked = new URLSearchParams(search);
  const language = languageOf(asked.get("lang") ?? browserLocale);
  const speaksIt = browserLocale.toLowerCase().startsWith(language);
  return {
    language,
    locale: speaksIt ? browserLocale : defaultLocales[language],
    theme: themes.find((theme) => theme === asked.get("theme")),
  };
}
