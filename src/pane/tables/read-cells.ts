/** Reads an area in pieces that every host can carry in one call. */
import type { Area, Workbook } from "../workbook";
import { partAddress } from "./addresses";
import type { Cells } from "./find-blocks";

const cellsPerCall = 50_000;

/** @param rows How many rows from the top. */
export async function readCells(workbook: Workbook, area: Area, rows = area.rows): Promise<Cells> {
  const wanted = Math.min(rows, area.rows);
  const step = Math.max(1, Math.floor(cellsPerCall / area.columns));
  if (wanted === area.rows && wanted <= step) return workbook.read(area.address);
  const cells: Cells[number][] = [];
  for (let row = 0; row < wanted; row += step) {
    const part = { row, column: 0, rows: Math.min(step, wanted - row), columns: area.columns };
    cells.push(...(await workbook.read(partAddress(area.address, part))));
  }
  return cells;
}
