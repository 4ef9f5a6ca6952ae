/** Reads an area in pieces that every host can carry in one call, and lets go between them. */
import type { Area, CellValue, Workbook } from "../workbook";
import { partAddress } from "./addresses";

const cellsPerCall = 50_000;

/** What goes on while an area is read. */
export interface Reading {
  /** Stops the reading before its next piece. */
  readonly signal: AbortSignal;
  readonly onRows: (rows: number) => void;
}

export type Lines = (readonly CellValue[])[];

/** Nobody stops it or follows it. */
export function readingUnseen(): Reading {
  return { signal: new AbortController().signal, onRows: () => undefined };
}

/** @param rows How many rows from the top. */
export async function readCells(
  workbook: Workbook,
  area: Area,
  rows = area.rows
): Promise<readonly (readonly CellValue[])[]> {
  const lines: Lines = [];
  await readOn(workbook, { ...area, rows: Math.min(rows, area.rows) }, lines, readingUnseen());
  return lines;
}

/**
 * Reads on from where an earlier reading stopped.
 *
 * @param lines The area's rows that are read already; gets the others.
 * @returns Whether all of them are read.
 */
export async function readOn(
  workbook: Workbook,
  area: Area,
  lines: Lines,
  { signal, onRows }: Reading
): Promise<boolean> {
  const step = Math.max(1, Math.floor(cellsPerCall / area.columns));
  while (lines.length < area.rows) {
    if (signal.aborted) return false;
    const row = lines.length;
    const part = { row, column: 0, rows: Math.min(step, area.rows - row), columns: area.columns };
    const read = await workbook.read(partAddress(area.address, part));
    // A reading that was stopped may still have had this piece under way.
    if (lines.length === row) for (const line of read) lines.push(line);
    onRows(lines.length);
    await turn();
  }
  return true;
}

/** Lets the page draw, and take a click. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
