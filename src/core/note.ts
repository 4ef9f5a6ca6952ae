/** Remarks that accompany a result: facts first, the sentence made from them in the language of the reader. */
import type { Language } from "./language";
import { notesInEnglish } from "./sentences/notes-en";
import { notesInGerman } from "./sentences/notes-de";
import type { renewalNotesInEnglish } from "./sentences/renewal-notes-en";

type Sentences = typeof notesInEnglish & typeof renewalNotesInEnglish;
export type NoteCode = keyof typeof notesInEnglish;
export type RenewalNoteCode = keyof typeof renewalNotesInEnglish;
export type NoteFacts<C extends keyof Sentences> = Parameters<Sentences[C]>[0];

type Catalogue = Readonly<{ [C in NoteCode]: (facts: NoteFacts<C>) => string }>;
const catalogues: Readonly<Record<Language, Catalogue>> = { en: notesInEnglish, de: notesInGerman };

export interface NoteOf<C extends keyof Sentences> {
  readonly code: C;
  /** What the sentences are made from. */
  readonly facts: NoteFacts<C>;
  readonly say: (language: Language) => string;
}
export type Note = { [C in keyof Sentences]: NoteOf<C> }[keyof Sentences];

export function note<C extends NoteCode>(code: C, facts: NoteFacts<C>): NoteOf<C> {
  return { code, facts, say: (language) => catalogues[language][code](facts) };
}

/** The sentences of several notes as one text; empty without notes. */
export function joinNotes(notes: readonly Note[], language: Language): string {
  return [...new Set(notes.map(({ say }) => say(language)))].join(" ");
}
