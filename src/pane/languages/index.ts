/** Which words the pane speaks in which language, and the translation it uses. */
import type { Language } from "../../core/language";
import type { AheadWords } from "../ahead/words/en";
import type { BuilderWords } from "../builder/words/en";
import type { DataWords } from "../data/words/en";
import type { EvidenceWords } from "../evidence/words/en";
import type { ExplainWords } from "../explain/words/en";
import type { GoalsWords } from "../goals/words/en";
import type { RenewalWords } from "../renewal/words/en";
import type { RulebooksWords } from "../rulebooks/words/en";
import type { RulesWords } from "../rules/words/en";
import type { SettingsRowWords } from "../tables/words/en";
import type { WhyWords } from "../why/words/en";
import { german } from "./de";
import { english, type Words } from "./en";
import { type KeyOf, Translation } from "./translation";

/** What is there at once, and what tabs add when they are opened. */
type AllWords = Words &
  AheadWords &
  DataWords &
  EvidenceWords &
  ExplainWords &
  GoalsWords &
  RulesWords &
  RenewalWords &
  BuilderWords &
  RulebooksWords &
  SettingsRowWords &
  WhyWords;

export type WordKey = KeyOf<AllWords>;

export function createTranslation(language: Language): Translation {
  return new Translation(language, { en: english, de: german }[language]);
}
