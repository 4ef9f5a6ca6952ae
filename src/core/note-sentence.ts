/** A remark's sentence in the language of the reader. Cells say theirs in English, and wait for no other. */
import type { Language } from "./language";
import type { AnyNoteCode, NoteFacts, NoteOf } from "./note";
import { notesInGerman } from "./sentences/notes-de";
import { renewalNotesInGerman } from "./sentences/renewal-notes-de";

type Catalogue = Readonly<{ [C in AnyNoteCode]: (facts: NoteFacts<C>) => string }>;
const inGerman: Catalogue = { ...notesInGerman, ...renewalNotesInGerman };

export function noteSentence<C extends AnyNoteCode>(
  { code, facts, english }: NoteOf<C>,
  language: Language
): string {
  return language === "en" ? english() : inGerman[code](facts);
}
