/** Hands the translation to every component. */
import { createContext, useContext } from "react";
import type { Translation } from "./languages/translation";

export const TranslationContext = createContext<Translation | undefined>(undefined);

export function useTranslation(): Translation {
  const translation = useContext(TranslationContext);
  if (translation === undefined)
    throw new Error("The pane's components need a TranslationContext around them.");
  return translation;
}
