/** Remarks on a number of the score, one under the other. */
import type { ReactElement } from "react";
import type { Note } from "../../core/note";
import { noteSentence } from "../../core/note-sentence";
import { useWords } from "../words";
import { SentenceList } from "./SentenceList";

export function NoteList({ notes }: { readonly notes: readonly Note[] }): ReactElement {
  const { language } = useWords();
  return <SentenceList sentences={notes.map((note) => noteSentence(note, language))} />;
}
