/** Remarks that accompany a result: facts first, the sentence made from them in the language of the reader. */
import type { Language } from "./language";
import { notesInEnglish } from "./sentences/notes-en";
import { notesInGerman } from "./sentences/notes-de";

type Sentences = typeof notesInEnglish;
export type NoteCode = keyof Sentences;
export type NoteFacts<C extends NoteCode> = Parameters<Sentences[C]>[0];

type FactsByCode = { [C in NoteCode]: NoteFacts<C> };
type Catalogue = Readonly<{ [C in NoteCode]: (facts: FactsByCode[C]) => string }>;
const catalogues: Readonly<Record<Language, Catalogue>> = { en: notesInEnglish, de: notesInGerman };

interface NoteOf<C extends NoteCode> {
  readonly code: C;
  /** What the sentences are made from. */
  readonly facts: FactsByCode[C];
}
export type Note = { [C in NoteCode]: NoteOf<C> }[NoteCode];

export function note<C extends NoteCode>(code: C, facts: FactsByCode[C]): NoteOf<C> {
  return { code, facts };
}

export function noteSentence<C extends NoteCode>(
  { code, facts }: NoteOf<C>,
  language: Language
): string {
  return catalogues[language][code](facts);
}

/** The sentences of several notes as one text; empty without notes. */
export function joinNotes(notes: readonly Note[], language: Language): string {
  return [...new Set(notes.map((each) => noteSentence(each, language)))].join(" ");
}
