/** Who holds what, from the certifications tables: the columns that counting needs, with rows that are no data marked. */
import type { Note } from "../../core/note";
import { problem } from "../../core/problem";
import { noteWithoutIds, readPeople } from "./certification-people";
import { type Cell, CellError, cellText, isBlankOrZero } from "../cells/cell";
import type { BadCell } from "../cells/bad-cell";
import { attempt, type Faults } from "../faults";
import type { CertificationTable } from "../inputs";
import { certificationsKind, personColumns } from "../kinds/certifications";
import { markNotData } from "../cells/not-data";
import type { ReadingRules } from "../cells/reading-rules";
import { otherHeaderIn } from "../tables/other-header";
import { placeIn, type Table } from "../tables/recognise";
import {
  cellsOf,
  dayColumn,
  hasColumn,
  internTexts,
  type Stack,
  stackTables,
  textColumn,
  type TextRead,
} from "../tables/stack";
import { rowMark, settleBadCells } from "../cells/unreadable";

type Column = keyof typeof certificationsKind.columns;

export interface CertificationsRead {
  readonly table?: CertificationTable;
  readonly notes: readonly Note[];
}

export function readCertifications(
  tables: readonly Table[],
  rules: ReadingRules,
  leaveOut: boolean,
  faults?: Faults
): CertificationsRead {
  const stack = stackTables(certificationsKind, tables);
  if (stack.tables.length === 0) return { notes: [] };
  const titles = internTexts(titleCells(stack));
  const people = readPeople(stack);
  const type = textColumn(stack, "type");
  const status = textColumn(stack, "status");
  const completed = dayColumn(stack, "completed", rules);
  const expires = dayColumn(stack, "expires", rules);
  const marks = markNotData(stack);
  markOfPeople(marks, stack, titles);
  const otherHeaders = otherHeaderRows(stack, marks);
  markBlank(marks, titles);
  const title = hasColumn(stack, "certification") ? "certification" : "exams";
  const bad = [
    [title, [...otherHeaders, ...titles.bad]],
    ...people.bad,
    ["type", type.bad],
    ["status", status.bad],
    ["completed", completed.bad],
    ["expires", expires.bad],
  ] as const;
  const notes = settleBadCells<Column>(stack, bad, marks, leaveOut, faults);
  refuseWithoutData(stack, marks, faults);
  const table: CertificationTable = {
    rows: stack.rows,
    segments: stack.segments,
    identities: people.identities,
    person: people.names,
    certification: titles.column,
    type: hasColumn(stack, "type") ? type.column : undefined,
    status: hasColumn(stack, "status") ? status.column : undefined,
    completed: hasColumn(stack, "completed") ? completed.values : undefined,
    expires: hasColumn(stack, "expires") ? expires.values : undefined,
    notData: marks,
    positions: stack.tables.map(({ columns }) => columns),
  };
  return { table, notes: [...notes, ...noteWithoutIds(stack, people, marks)] };
}

/** @throws Problem `emptyTable`, unless cells that can't be read have been noted in place of being left out. */
function refuseWithoutData(stack: Stack<Column>, marks: Uint8Array, faults?: Faults): void {
  const [first] = stack.tables;
  if (first === undefined || stack.rows === 0 || marks.includes(rowMark.data)) return;
  if (faults !== undefined && marks.includes(rowMark.unreadable)) return;
  const facts = { place: placeIn(first.range), kind: certificationsKind.label, rows: stack.rows };
  attempt(faults, () => {
    throw problem("emptyTable", facts);
  });
}

/** The certification's title, with the exams in brackets where a table has both. */
function titleCells(stack: Stack<Column>): Cell[] {
  const exams = cellsOf(stack, "exams");
  return cellsOf(stack, "certification").map((title, row) => {
    const codes = exams[row];
    if (title instanceof CellError || isBlankOrZero(codes)) return title;
    return isBlankOrZero(title) || codes instanceof CellError
      ? codes
      : `${cellText(title)} (${cellText(codes)})`;
  });
}

/** A person may be called Sum: where a title stands beside the word, the row is no total. */
function markOfPeople(
  marks: Uint8Array,
  stack: Stack<Column>,
  { column: { ids, texts } }: TextRead
): void {
  const isTitle = texts.map((text) => /\p{L}/u.test(text));
  markNotData(stack, personColumns).forEach((mark, row) => {
    if (mark !== rowMark.data && isTitle[ids[row] ?? -1] !== true) marks[row] = mark;
  });
}

/** Header rows of other columns than the table's own begin another table: they are marked as data, and can't be read. */
function otherHeaderRows(stack: Stack<Column>, marks: Uint8Array): BadCell[] {
  return stack.tables.flatMap((table, index) => {
    const { firstRow = 0, rows = 0 } = stack.segments[index] ?? {};
    const found: BadCell[] = [];
    for (let row = firstRow; row < firstRow + rows; row++) {
      if (marks[row] === rowMark.data) continue;
      const at = table.headerRow + 1 + row - firstRow;
      const other = otherHeaderIn(table, table.range.cells[at] ?? []);
      if (other === undefined) continue;
      marks[row] = rowMark.data;
      found.push({ row, fault: "otherHeader", found: other });
    }
    return found;
  });
}

/** A row without a certification says nothing, whoever's it is. */
function markBlank(marks: Uint8Array, { column, bad }: TextRead): void {
  const isBad = new Set(bad.map(({ row }) => row));
  column.ids.forEach((id, row) => {
    if (id < 0 && !isBad.has(row)) marks[row] = rowMark.notData;
  });
}
