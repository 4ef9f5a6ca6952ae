/** What a certifications table would be without each of some rows: as one table in which every such case has people of its own. */
import type { CertificationTable, IdentityColumn, TextColumn } from "../../worksheet/inputs";
import { rowMark } from "../../worksheet/cells/unreadable";
import { peopleOf } from "./people";

export interface Cases {
  readonly table: CertificationTable;
  /** By row of it, the row left out and the row of the real table that it stands for. */
  readonly without: Int32Array;
  readonly rowOf: Int32Array;
}

/** Of each case only the rows of the person whose row is left out: nobody else's count changes. */
export function withoutEach(table: CertificationTable, rows: readonly number[]): Cases {
  const people = peopleOf(table);
  const own = new Map<number, number[]>();
  people.forEach((person, row) => {
    if (table.notData[row] !== rowMark.data) return;
    const known = own.get(person);
    if (known === undefined) own.set(person, [row]);
    else known.push(row);
  });
  const without: number[] = [];
  const rowOf: number[] = [];
  for (const row of rows) {
    if (table.notData[row] !== rowMark.data) continue;
    for (const other of own.get(people[row] ?? -1) ?? []) {
      if (other === row) continue;
      without.push(row);
      rowOf.push(other);
    }
  }
  const days = (column: Float64Array | undefined): Float64Array | undefined =>
    column && Float64Array.from(rowOf, (row) => column[row] ?? NaN);
  const texts = (column: TextColumn | undefined): TextColumn | undefined =>
    column && { ...column, ids: Int32Array.from(rowOf, (row) => column.ids[row] ?? -1) };
  return {
    table: {
      ...table,
      rows: rowOf.length,
      identities: table.identities.map((column) => apart(column, rowOf, without)),
      certification: {
        ...table.certification,
        ids: Int32Array.from(rowOf, (row) => table.certification.ids[row] ?? -1),
      },
      type: texts(table.type),
      status: texts(table.status),
      completed: days(table.completed),
      expires: days(table.expires),
      notData: new Uint8Array(rowOf.length),
    },
    without: Int32Array.from(without),
    rowOf: Int32Array.from(rowOf),
  };
}

/** The same texts mean the same person within a case, and nobody beyond it. */
function apart(
  { ids, texts, column }: IdentityColumn,
  rowOf: readonly number[],
  without: readonly number[]
): IdentityColumn {
  const own: string[] = [];
  const ownIds = Int32Array.from(rowOf, (row, at) => {
    const text = texts[ids[row] ?? -1];
    return text === undefined ? -1 : own.push(`${without[at] ?? 0}|${text}`) - 1;
  });
  return { ids: ownIds, texts: own, column };
}
