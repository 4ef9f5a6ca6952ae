/** Something to say about an input table: what it was taken for, what can't be read, what looks wrong. */
import type { Text } from "../../core/language";
import type { Month } from "../../core/month";
import type { Note } from "../../core/note";
import { noteSentence } from "../../core/note-sentence";
import type { Place } from "../../core/place";
import type { Problem } from "../../core/problem";
import { findingOf, findings, type FindingText } from "../../core/sentences/findings";
import type { Table } from "../../worksheet/tables/recognise";
import type { TableKind } from "../../worksheet/tables/table-kind";

export interface Finding extends FindingText {
  /** The whole range. */
  readonly range: Place;
  readonly kind: Text;
  readonly column: Text;
  /** Where it stands; absent where it concerns the whole range. */
  readonly cell?: Place;
  /** What the sentence says, for who draws it. */
  readonly fact?: Fact;
}

export type Fact =
  | { readonly is: "table"; readonly table: Table; readonly rows: number }
  /** A header and the column it was taken for. */
  | {
      readonly is: "column";
      readonly name: string;
      readonly header: string;
      readonly isRead: boolean;
      /** The settings cell that says so. */
      readonly assigned?: Place;
    }
  | { readonly is: "unreadHeader"; readonly header: string }
  /** Columns of which the kind of table needs one. */
  | {
      readonly is: "missingColumn";
      readonly kind: TableKind;
      readonly names: readonly string[];
    }
  | { readonly is: "months"; readonly span: MonthSpan }
  | { readonly is: "afterAsOf" }
  | { readonly is: "assignedNowhere"; readonly header: string };

export interface MonthSpan {
  /** Of all ranges of the kind. */
  readonly first: Month;
  readonly last: Month;
  /** This range's rows by month; a month without any is left out. */
  readonly rows: ReadonlyMap<Month, number>;
  /** Months inside the span that no range of the kind has. */
  readonly gaps: readonly Month[];
}

export const noText: Text = { en: "", de: "" };

/** What a finding is about, where it stands for itself. */
export type About = Pick<Finding, "range" | "kind">;

export function ofProblem(problem: Problem, { range, kind }: About): Finding {
  const sentence = { en: problem.sentence("en"), de: problem.sentence("de") };
  const { place } = problem;
  const own = place === undefined ? range : { range: place.range, address: place.address };
  return { range: own, kind, column: noText, cell: place, ...findingOf(sentence, "problem") };
}

/** A range with more problems than this is wrong as a whole. */
const mostProblems = 1000;

export function ofProblems(problems: readonly Problem[], about: About): readonly Finding[] {
  const found = problems.slice(0, mostProblems).map((problem) => ofProblem(problem, about));
  const more = problems.length - found.length;
  return more === 0
    ? found
    : [...found, { ...about, column: noText, ...findings.moreProblems(more) }];
}

export function ofNote(note: Note): Finding {
  const sentence = { en: note.english(), de: noteSentence(note, "de") };
  const place = "place" in note.facts ? note.facts.place : undefined;
  const range = { range: place?.range ?? 1, address: place?.address };
  return { range, kind: noText, column: noText, cell: place, ...findingOf(sentence, "warning") };
}
