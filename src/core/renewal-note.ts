/** Remarks about renewals, with sentences that only those who ask about one load. */
import type { Language } from "./language";
import type { NoteFacts, NoteOf, RenewalNoteCode } from "./note";
import { renewalNotesInEnglish } from "./sentences/renewal-notes-en";
import { renewalNotesInGerman } from "./sentences/renewal-notes-de";

type Catalogue = Readonly<{ [C in RenewalNoteCode]: (facts: NoteFacts<C>) => string }>;
const catalogues: Readonly<Record<Language, Catalogue>> = {
  en: renewalNotesInEnglish,
  de: renewalNotesInGerman,
};

export function renewalNote<C extends RenewalNoteCode>(code: C, facts: NoteFacts<C>): NoteOf<C> {
  return { code, facts, say: (language) => catalogues[language][code](facts) };
}
