/** Remarks about renewals, with sentences that only those who ask about one load. */
import type { NoteFacts, NoteOf, RenewalNoteCode } from "./note";
import { renewalNotesInEnglish } from "./sentences/renewal-notes-en";

type Catalogue = Readonly<{ [C in RenewalNoteCode]: (facts: NoteFacts<C>) => string }>;
const catalogue: Catalogue = renewalNotesInEnglish;

export function renewalNote<C extends RenewalNoteCode>(code: C, facts: NoteFacts<C>): NoteOf<C> {
  return { code, facts, english: () => catalogue[code](facts) };
}
