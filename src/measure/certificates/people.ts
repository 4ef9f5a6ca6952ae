/** Whose row is whose: rows that share an id or e-mail in any column are one person, transitively. */
import type { CertificationTable } from "../../worksheet/inputs";
import { rowMark } from "../../worksheet/cells/unreadable";

/** By row, the number of the person: the person's first row. */
export type People = Int32Array;

const known = new WeakMap<CertificationTable, People>();

export function peopleOf(table: CertificationTable): People {
  const people = known.get(table) ?? join(table);
  known.set(table, people);
  return people;
}

/** The form in which ids and e-mails are compared. */
export function identityKey(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ");
}

function join({ rows, identities, notData }: CertificationTable): People {
  const person = Int32Array.from({ length: rows }, (_, row) => row);
  const firstRow = (row: number): number => {
    let first = row;
    for (let next = person[first]; next !== undefined && next !== first; next = person[first])
      first = next;
    // Shortens the way for whoever asks next.
    for (let each = row; each !== first;) {
      const next = person[each] ?? first;
      person[each] = first;
      each = next;
    }
    return first;
  };
  const seen = new Map<string, number>();
  for (const { ids, texts } of identities) {
    const keys = texts.map(identityKey);
    ids.forEach((id, row) => {
      const key = keys[id];
      if (key === undefined || notData[row] !== rowMark.data) return;
      const other = firstRow(seen.get(key) ?? row);
      const own = firstRow(row);
      person[Math.max(own, other)] = Math.min(own, other);
      seen.set(key, Math.min(own, other));
    });
  }
  return person.map((_, row) => firstRow(row));
}
