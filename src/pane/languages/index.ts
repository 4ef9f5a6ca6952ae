/** Which words the pane speaks in which language, and the translation it uses. */
import { createInstance, type i18n } from "i18next";
import type { Language } from "../../core/language";
import type { BuilderWords } from "../builder/words/en";
import type { DataWords } from "../data/words/en";
import type { EvidenceWords } from "../evidence/words/en";
import type { ExplainWords } from "../explain/words/en";
import type { RulebooksWords } from "../rulebooks/words/en";
import type { RulesWords } from "../rules/words/en";
import type { SettingsRowWords } from "../tables/words/en";
import { german } from "./de";
import { english, type Words } from "./en";

declare module "i18next" {
  interface CustomTypeOptions {
    /** What is in the bundle, and what tabs add when they are opened. */
    resources: {
      translation: Words &
        DataWords &
        EvidenceWords &
        ExplainWords &
        RulesWords &
        BuilderWords &
        RulebooksWords &
        SettingsRowWords;
    };
  }
}

export function createTranslation(language: Language): i18n {
  const translation = createInstance();
  // Resources are in the bundle, so that nothing is awaited here.
  void translation.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { en: { translation: english }, de: { translation: german } },
  });
  return translation;
}
