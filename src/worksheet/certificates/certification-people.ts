/** By which columns of a certifications table a person is known, and what name to show. */
import { note, type Note } from "../../core/note";
import type { BadCell } from "../cells/bad-cell";
import { type Cell, CellError, cellText, isBlankOrZero } from "../cells/cell";
import type { IdentityColumn, TextColumn } from "../inputs";
import type { certificationsKind } from "../kinds/certifications";
import type { Table } from "../tables/recognise";
import {
  cellsOf,
  hasColumn,
  internTexts,
  joined,
  placeOf,
  type Stack,
  tableCells,
} from "../tables/stack";
import { rowMark } from "../cells/unreadable";

type Column = keyof typeof certificationsKind.columns;

export interface PeopleRead {
  /** The id and e-mail columns; then names, where a table has nothing but them. */
  readonly identities: readonly IdentityColumn[];
  readonly names: TextColumn;
  readonly bad: readonly (readonly [Column, readonly BadCell[]])[];
}

const idColumns = ["mcpid", "personId", "email", "corpEmail"] as const;
const nameColumns = ["person", "lastName", "firstName"] as const;

export function readPeople(stack: Stack<Column>): PeopleRead {
  const present = idColumns.filter((name) => hasColumn(stack, name));
  const ids = present.map((name) => internTexts(cellsOf(stack, name).map(blankWithoutLetters)));
  const namesOf = stack.tables.map(tableNames);
  const names = internTexts(joined(namesOf));
  const namesAlone = internTexts(
    joined(
      stack.tables.map((table, index) => {
        const cells = namesOf[index] ?? [];
        return hasIds(table) ? cells.map(() => undefined) : cells;
      })
    )
  );
  const identities = [
    ...ids.map(({ column }, index) => ({ ...column, column: present[index] ?? "person" })),
    { ...namesAlone.column, column: "person" },
  ];
  const columns = [...present, nameColumns.find((name) => hasColumn(stack, name)) ?? "person"];
  const bad = [...ids, namesAlone].map((read) => read.bad);
  const nobody = nobodyIn([...identities, names.column], new Set(bad.flat().map(({ row }) => row)));
  const [first = "person"] = columns;
  return {
    identities,
    names: names.column,
    bad: [...columns.map((name, index) => [name, bad[index] ?? []] as const), [first, nobody]],
  };
}

function hasIds({ columns }: Table): boolean {
  return idColumns.some((name) => columns.has(name));
}

/** A dash, or a mark that can't be seen, in place of an id or name means nobody. */
function blankWithoutLetters(cell: Cell): Cell {
  return typeof cell === "string" && !/[\p{L}\p{N}]/u.test(cell) ? undefined : cell;
}

/** First and last name, or the one column that holds both; next to a first name, `Name` is the last one. */
function tableNames(table: Table): Cell[] {
  const cellsIn = (name: string): Cell[] => tableCells(table, name).map(blankWithoutLetters);
  const [person, first, last] = [cellsIn("person"), cellsIn("firstName"), cellsIn("lastName")];
  const isWhole = table.columns.has("lastName") || !table.columns.has("firstName");
  return person.map((cell, row) => {
    if (isWhole && !isBlankOrZero(cell)) return cell;
    return joinNames(isWhole ? [first[row], last[row]] : [first[row], cell]);
  });
}

function joinNames(parts: readonly Cell[]): Cell {
  const error = parts.find((part) => part instanceof CellError);
  const texts = parts.filter((part) => !isBlankOrZero(part)).map(cellText);
  return error ?? (texts.length === 0 ? undefined : texts.join(" "));
}

/** Rows that say nothing about whose they are. */
function nobodyIn(columns: readonly TextColumn[], bad: ReadonlySet<number>): readonly BadCell[] {
  const nobody: BadCell[] = [];
  columns[0]?.ids.forEach((_, row) => {
    const isKnown = columns.some(({ ids }) => (ids[row] ?? -1) >= 0);
    if (!isKnown && !bad.has(row)) nobody.push({ row, fault: "blank", found: "" });
  });
  return nobody;
}

/** A remark on rows with a name only, in tables that know people by ids: each is one more person. */
export function noteWithoutIds(
  stack: Stack<Column>,
  people: PeopleRead,
  marks: Uint8Array
): readonly Note[] {
  const isKnown = (row: number): boolean =>
    people.identities.some(({ ids }) => (ids[row] ?? -1) >= 0);
  let first: number | undefined;
  let count = 0;
  marks.forEach((mark, row) => {
    if (mark !== rowMark.data || isKnown(row)) return;
    first ??= row;
    count++;
  });
  const column = nameColumns.find((name) => hasColumn(stack, name)) ?? "person";
  return first === undefined
    ? []
    : [note("peopleWithoutId", { place: placeOf(stack, first, column), count })];
}
