/** A remark's sentence in the language of the reader. Cells say theirs in English, and wait for no other. */
import type { Language } from "./language";
import type { NoteCode, NoteFacts, NoteOf } from "./note";
import { notesInGerman } from "./sentences/notes-de";

type Catalogue = Readonly<{ [C in NoteCode]: (facts: NoteFacts<C>) => string }>;
const inGerman: Catalogue = notesInGerman;

export function noteSentence<C extends NoteCode>(
  { code, facts, english }: NoteOf<C>,
  language: Language
): string {
  return language === "en" ? english() : inGerman[code](facts);
}
