/** All rows of a person whom a name, id or e-mail means. */
import { nameKey } from "../../core/text";
import type { CertificationTable } from "../../worksheet/inputs";
import { peopleOf } from "./people";
import { textAt } from "./row-place";

/** Rows that share an id or e-mail with one that bears the name are the same person's. */
export function rowsOfPerson(table: CertificationTable, who: string): readonly number[] {
  const wanted = nameKey(who);
  const people = peopleOf(table);
  const found = new Set<number>();
  people.forEach((person, row) => {
    const names = [table.person, ...table.identities].map((column) => textAt(column, row));
    if (names.some((name) => name !== undefined && nameKey(name) === wanted)) found.add(person);
  });
  return [...people.keys()].filter((row) => found.has(people[row] ?? -1));
}
