/** Remarks that accompany a result: facts first, the sentence made from them in the language of the reader. */
import type { Language } from "./language";
import { notesInEnglish } from "./sentences/notes-en";
import { notesInGerman } from "./sentences/notes-de";

type Sentences = typeof notesInEnglish;
export type NoteCode = keyof Sentences;
export type NoteFacts<C extends NoteCode> = Parameters<Sentences[C]>[0];

export interface Note {
  readonly code: NoteCode;
  readonly facts: Readonly<Record<string, unknown>>;
}

export function note<C extends NoteCode>(code: C, facts: NoteFacts<C>): Note {
  return { code, facts: { ...facts } };
}

export function noteSentence({ code, facts }: Note, language: Language): string {
  const sentences = language === "de" ? notesInGerman : notesInEnglish;
  // `note` has checked the facts against the code; here the pair has lost its common type.
  return (sentences[code] as (facts: object) => string)(facts);
}

/** The sentences of several notes as one text; empty without notes. */
export function joinNotes(notes: readonly Note[], language: Language): string {
  return [...new Set(notes.map((each) => noteSentence(each, language)))].join(" ");
}
