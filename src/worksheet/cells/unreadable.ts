/** What becomes of rows with cells that can't be read: a problem, or the row is left out where a setting says so. */
import { note, type Note } from "../../core/note";
import type { Problem } from "../../core/problem";
import { type BadCell, badCellProblem } from "./bad-cell";
import type { Faults } from "../faults";
import { placeOf, type Stack } from "../tables/stack";

/** Why a row of a raw table doesn't count; 0 is data. */
export const rowMark = { data: 0, notData: 1, unreadable: 2 } as const;

/**
 * Marks rows as unreadable, or throws.
 *
 * @param found By column, in the order of the columns.
 * @param marks By row; cells of rows that aren't data don't matter.
 * @param leaveOut Whether a setting says so; `never` where none could.
 * @param faults Gets a problem for each cell, where one for all isn't enough.
 * @throws Problem that names the first cell and how many more its column has.
 */
export function settleBadCells<C extends string>(
  stack: Stack<C>,
  found: readonly (readonly [C, readonly BadCell[]])[],
  marks: Uint8Array,
  leaveOut: boolean | "never",
  faults?: Faults
): readonly Note[] {
  const relevant = found.map(
    ([name, bad]) => [name, bad.filter(({ row }) => marks[row] === rowMark.data)] as const
  );
  const all = relevant.flatMap(([name, bad]) =>
    bad.map((cell) => ({ name, cell, more: bad.length - 1 }))
  );
  if (faults !== undefined) {
    for (const { name, cell } of all) {
      faults.push(problemOf(stack, name, cell, leaveOut === "never" ? "alone" : 0));
      marks[cell.row] = rowMark.unreadable;
    }
    return [];
  }
  const refused = leaveOut === true ? all.filter(({ cell }) => isOpenQuestion(cell)) : all;
  const first = topmost(refused);
  if (first !== undefined) {
    throw problemOf(stack, first.name, first.cell, leaveOut === "never" ? "alone" : first.more);
  }
  for (const { cell } of all) marks[cell.row] = rowMark.unreadable;
  const firstLeft = topmost(all);
  if (firstLeft === undefined) return [];
  const count = new Set(all.map(({ cell }) => cell.row)).size;
  return [
    note("rowsUnreadable", { place: placeOf(stack, firstLeft.cell.row, firstLeft.name), count }),
  ];
}

function problemOf<C extends string>(
  stack: Stack<C>,
  name: C,
  cell: BadCell,
  more: number | "alone"
): Problem {
  const { label, blankWhere } = stack.kind.columns[name];
  return badCellProblem(cell, placeOf(stack, cell.row, name), label, more, blankWhere);
}

/** A setting answers it, or the range has to be split: without that, whole columns or tables would be left out. */
function isOpenQuestion({ fault }: BadCell): boolean {
  return fault === "ambiguousDate" || fault === "ambiguousNumber" || fault === "otherHeader";
}

function topmost<T extends { readonly cell: BadCell }>(cells: readonly T[]): T | undefined {
  return cells.reduce<T | undefined>(
    (top, each) => (top && top.cell.row <= each.cell.row ? top : each),
    undefined
  );
}
