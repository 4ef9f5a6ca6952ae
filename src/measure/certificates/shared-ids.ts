/** Ids and e-mails that join rows of different names into one person: `n/a` in place of an e-mail would do so unnoticed. */
import { nameKey } from "../../core/text";
import { rowMark } from "../../worksheet/cells/unreadable";
import type { CertificationTable, IdentityColumn } from "../../worksheet/inputs";
import { identityKey } from "./people";
import { textAt } from "./row-place";

export interface SharedId {
  readonly id: string;
  readonly column: string;
  /** The first row whose name differs from that of the id's first row. */
  readonly row: number;
  readonly names: readonly string[];
}

const mostNames = 5;

export function sharedIds(table: CertificationTable): readonly SharedId[] {
  return table.identities.flatMap((column) => sharedIn(table, column));
}

function sharedIn(
  table: CertificationTable,
  { ids, texts, column }: IdentityColumn
): readonly SharedId[] {
  if (column === "person") return [];
  const keys = texts.map(identityKey);
  const known = new Map<string, { readonly names: Set<string>; row?: number; id: string }>();
  ids.forEach((id, row) => {
    const [key, name] = [keys[id], textAt(table.person, row)];
    if (key === undefined || name === undefined || table.notData[row] !== rowMark.data) return;
    const found = known.get(key) ?? { names: new Set<string>(), id: texts[id] ?? "" };
    known.set(key, found);
    if (found.names.has(name) || found.names.size >= mostNames) return;
    if ([...found.names].some((other) => isSameName(other, name))) return;
    if (found.names.size > 0) found.row ??= row;
    found.names.add(name);
  });
  return [...known.values()].flatMap(({ id, row, names }) =>
    row === undefined ? [] : [{ id, row, column, names: [...names] }]
  );
}

/** `Kim Abercrombie`, `Abercrombie, Kim A.` */
function isSameName(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const [fewer, more] = words.size <= others.size ? [words, others] : [others, words];
  return [...fewer].every((word) => more.has(word));
}

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(
    name
      .split(/[^\p{L}\p{N}]+/u)
      .map(nameKey)
      .filter((word) => word !== "")
  );
}
