/** What inserting a formula into a cell would overwrite or run into. */
import { cornerOf } from "../../core/place";
import { partAddress } from "../tables/addresses";
import type { Workbook } from "../workbook";

export interface TargetCheck {
  /** The cell itself holds something. */
  readonly overwrites: string | undefined;
  /** Cells with something in them where the result needs room. */
  readonly inTheWay: readonly string[];
  /** The cell whose result fills the target. */
  readonly spilledFrom: string | undefined;
  /** What the formula reads and would write to. */
  readonly readsItself: string | undefined;
  readonly isProtected: boolean;
}

export function isFree(check: TargetCheck): boolean {
  const { overwrites, inTheWay, spilledFrom, readsItself, isProtected } = check;
  const hurdles = [overwrites, spilledFrom, readsItself].filter((each) => each !== undefined);
  return hurdles.length === 0 && inTheWay.length === 0 && !isProtected;
}

interface Insertion {
  /** With its sheet: `Score!B2`. */
  readonly target: string;
  readonly sheet: string;
  /** Of the result. */
  readonly rows: number;
  readonly columns: number;
  readonly reads: readonly string[];
}

export async function checkTarget(
  workbook: Workbook,
  { target, sheet, rows, columns, reads }: Insertion
): Promise<TargetCheck> {
  const area = partAddress(target, { row: 0, column: 0, rows, columns });
  const [cells, [[formula = ""] = []], spill, locked] = await Promise.all([
    workbook.read(area),
    workbook.formulas(target),
    workbook.spill(target),
    workbook.protectedSheets(),
  ]);
  // What the cell's formula fills now makes room for what it fills then.
  const own = spill?.anchor === target ? rectangleOf(spill.address) : undefined;
  const corner = cornerOf(target) ?? { sheet: "", row: 0, column: 0 };
  const filled = cells.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const isBlank = value === null || value === "";
      const isOwn = own !== undefined && isIn(own, corner.row + r, corner.column + c);
      return isBlank || isOwn || r + c === 0
        ? []
        : [partAddress(target, { row: r, column: c, rows: 1, columns: 1 }).split(":")[0] ?? ""];
    })
  );
  const content = cells[0]?.[0] ?? "";
  return {
    overwrites: formula === "" && content === "" ? undefined : formula || String(content),
    inTheWay: filled,
    spilledFrom: spill === undefined || spill.anchor === target ? undefined : spill.anchor,
    readsItself: reads.find((address) => overlaps(address, area)),
    isProtected: locked.includes(sheet),
  };
}

interface Rectangle {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly endRow: number;
  readonly endColumn: number;
}

function rectangleOf(address: string): Rectangle {
  const first = cornerOf(address) ?? { sheet: "", row: 0, column: 0 };
  const [, end] = address.slice(first.sheet.length).split(":");
  const last = (end === undefined ? undefined : cornerOf(end)) ?? first;
  return { ...first, endRow: last.row, endColumn: last.column };
}

function isIn({ row, column, endRow, endColumn }: Rectangle, r: number, c: number): boolean {
  return row <= r && r <= endRow && column <= c && c <= endColumn;
}

function overlaps(one: string, other: string): boolean {
  const [a, b] = [rectangleOf(one), rectangleOf(other)];
  const isBeside = a.endRow < b.row || b.endRow < a.row;
  const isApart = a.endColumn < b.column || b.endColumn < a.column;
  return a.sheet === b.sheet && !isBeside && !isApart;
}
