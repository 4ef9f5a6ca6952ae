/** Finds the tables on a sheet by their header rows: where each begins, and where it ends. */
import type { HeaderIndex } from "../../worksheet/tables/table-kind";
import type { CellValue } from "../workbook";
import { continuesTable } from "./continues-table";
import { type Header, recogniseHeader } from "./recognise-header";

export type Cells = readonly (readonly CellValue[])[];

/** A table's cells with its header row; offsets count from 0 inside the sheet's used area. */
export interface Block {
  readonly header: Header;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Further down than this, only a row that follows a blank one (and at most a title) is tested for being a header. */
const testedRows = 20;
const titleRows = 2;

interface Start {
  readonly header: Header;
  readonly row: number;
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/** @param known The headers to know tables by, where settings rows assign more. */
export function findBlocks(cells: Cells, known?: HeaderIndex): readonly Block[] {
  const starts = findStarts(cells, known);
  return starts.map((start) => {
    const next = starts.find((other) => other.row > start.row && overlaps(start, other));
    return blockOf(cells, start, next?.row ?? cells.length);
  });
}

function findStarts(cells: Cells, known: HeaderIndex | undefined): readonly Start[] {
  const starts: Start[] = [];
  let sinceBlank = 0;
  cells.forEach((row, index) => {
    sinceBlank = row.every(isBlank) ? 0 : sinceBlank + 1;
    if (index >= testedRows && sinceBlank > titleRows + 1) return;
    for (const start of headersIn(row, index, known)) {
      const above = starts.findLast((other) => overlaps(start, other));
      // A header that is repeated inside a table doesn't begin another one.
      if (above?.text !== start.text || above.first !== start.first) starts.push(start);
    }
  });
  return starts;
}

/** Headers of one row: each run of filled cells may be one, so that tables can stand side by side. */
function headersIn(
  row: readonly CellValue[],
  index: number,
  known: HeaderIndex | undefined
): readonly Start[] {
  const runs = filledRuns(row);
  const found = runs.flatMap((run) => headerAt(row, index, run, known));
  const [first] = runs;
  const last = runs[runs.length - 1];
  if (found.length > 0 || first === undefined || last === undefined) return found;
  return headerAt(row, index, { first: first.first, last: last.last }, known);
}

interface Run {
  readonly first: number;
  readonly last: number;
}

function headerAt(
  row: readonly CellValue[],
  index: number,
  { first, last }: Run,
  known: HeaderIndex | undefined
): readonly Start[] {
  const texts = row.slice(first, last + 1);
  const header = recogniseHeader(texts, known);
  return header === undefined ? [] : [{ header, row: index, first, last, text: texts.join("\t") }];
}

function filledRuns(row: readonly CellValue[]): readonly Run[] {
  const runs: { first: number; last: number }[] = [];
  row.forEach((cell, column) => {
    if (isBlank(cell)) return;
    const run = runs[runs.length - 1];
    if (run?.last === column - 1) run.last = column;
    else runs.push({ first: column, last: column });
  });
  return runs;
}

function overlaps(one: Start, other: Start): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** Down to the next header, or to a blank row that nothing of the same kind follows. */
function blockOf(cells: Cells, { header, row, first, last }: Start, limit: number): Block {
  let end = row + 1;
  for (let index = row + 1; index < limit; index++) {
    const line = cells[index] ?? [];
    if (isBlankBetween(line, first, last)) continue;
    const followsBlank = index > end;
    if (followsBlank && !continuesTable(header, line.slice(first, last + 1))) break;
    end = index + 1;
  }
  return { header, row, column: first, rows: end - row, columns: last - first + 1 };
}

/** Without a copy: a table may have a million rows. */
function isBlankBetween(row: readonly CellValue[], first: number, last: number): boolean {
  for (let column = first; column <= last; column++) {
    const cell = row[column];
    if (cell !== undefined && !isBlank(cell)) return false;
  }
  return true;
}

export function isBlank(cell: unknown): boolean {
  return cell === null || cell === "" || (typeof cell === "string" && cell.trim() === "");
}
