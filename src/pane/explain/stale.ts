/** Whether a cell shows what its formula gives on the cells as they are now, or why that can't be said. */
import { Problem } from "../../core/problem";
import type { Scalar, Table } from "../../functions";
import type { CellValue } from "../workbook";

export type Agreement =
  | "agrees"
  | "stale"
  | "busy"
  | "unnamed"
  /** Other cells are where the result should go. */
  | "blocked"
  /** The formula makes something else of the call's result. */
  | "further"
  /** What the call is given can't be followed. */
  | "unread";

/** A cell keeps 15 digits. */
const tolerance = 1e-12;

const hindrances: ReadonlyMap<CellValue, Agreement> = new Map([
  ["#BUSY!", "busy"],
  ["#GETTING_DATA", "busy"],
  ["#NAME?", "unnamed"],
  ["#SPILL!", "blocked"],
  ["#ÜBERLAUF!", "blocked"],
]);

/** What keeps the formula itself from being calculated. */
export function hindrance(shown: CellValue): Agreement | undefined {
  return hindrances.get(shown);
}

/** @param shown The cells that the formula fills, row by row. */
export function agreement(
  shown: readonly (readonly CellValue[])[],
  result: Scalar | Table | Problem
): Agreement {
  const first = shown[0]?.[0] ?? null;
  const isSame =
    result instanceof Problem
      ? first === result.excelCode
      : typeof result === "object"
        ? shown.every((row, r) => row.every((cell, c) => shows(cell, result[r]?.[c])))
        : shows(first, result);
  return isSame ? "agrees" : "stale";
}

/** A blank cell of a table reads back as nothing, or 0. */
function shows(cell: CellValue, value: Scalar | undefined): boolean {
  if (typeof cell === "number" && typeof value === "number") {
    return Math.abs(cell - value) <= tolerance * Math.max(1, Math.abs(value));
  }
  if (value === "" || value === undefined) return cell === "" || cell === null || cell === 0;
  return cell === value;
}
