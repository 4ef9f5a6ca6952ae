/** Remarks that accompany a result: facts first, the sentences made from them. */
import { notesInEnglish } from "./sentences/notes-en";
import type { renewalNotesInEnglish } from "./sentences/renewal-notes-en";

type Sentences = typeof notesInEnglish & typeof renewalNotesInEnglish;
export type AnyNoteCode = keyof Sentences;
export type NoteCode = keyof typeof notesInEnglish;
export type RenewalNoteCode = keyof typeof renewalNotesInEnglish;
export type NoteFacts<C extends AnyNoteCode> = Parameters<Sentences[C]>[0];

type Catalogue = Readonly<{ [C in NoteCode]: (facts: NoteFacts<C>) => string }>;
const catalogue: Catalogue = notesInEnglish;

export interface NoteOf<C extends AnyNoteCode> {
  readonly code: C;
  /** What the sentences are made from. */
  readonly facts: NoteFacts<C>;
  /** The sentence as cells say it; `noteSentence` has the others. */
  readonly english: () => string;
}
export type Note = { [C in NoteCode]: NoteOf<C> }[NoteCode];
export type RenewalNote = { [C in RenewalNoteCode]: NoteOf<C> }[RenewalNoteCode];

export function note<C extends NoteCode>(code: C, facts: NoteFacts<C>): NoteOf<C> {
  return { code, facts, english: () => catalogue[code](facts) };
}

/** The sentences of several notes as one text; empty without notes. */
export function joinNotes(notes: readonly Pick<Note, "english">[]): string {
  return [...new Set(notes.map(({ english }) => english()))].join(" ");
}
