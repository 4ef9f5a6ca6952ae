/** A remark's sentence about a renewal in the language of the reader: only who shows renewals loads it. */
import type { Language } from "./language";
import type { NoteFacts, NoteOf, RenewalNoteCode } from "./note";
import { renewalNotesInGerman } from "./sentences/renewal-notes-de";

type Catalogue = Readonly<{ [C in RenewalNoteCode]: (facts: NoteFacts<C>) => string }>;
const inGerman: Catalogue = renewalNotesInGerman;

export function renewalNoteSentence<C extends RenewalNoteCode>(
  { code, facts, english }: NoteOf<C>,
  language: Language
): string {
  return language === "en" ? english() : inGerman[code](facts);
}
