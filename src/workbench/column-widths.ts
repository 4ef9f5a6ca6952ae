/** Decides how wide the columns of a sheet are: as wide as what stands in them, within limits. */
import type { FUniver } from "@univerjs/core/facade";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { CellValue } from "../pane/workbook";
import { readBlock, usedBlock } from "./sheet-cells";

const narrowest = 72;
const widest = 240;
/** For the cell's edges, and for headers, which are bold. */
const padding = 20;
/** Where nothing is drawn, and so nothing measured. */
const pixelsPerCharacter = 7;
/** Of every sheet made here, in points. */
export const fontSize = 10;
const pixelsPerPoint = 96 / 72;

const canvas =
  typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
// Arial is what Univer draws where nothing else is asked for.
if (canvas !== null) canvas.font = `${fontSize * pixelsPerPoint}px Arial, sans-serif`;

/** A number may be shown as a day, such as 2023-03-01. */
const charactersOfDay = 10;

function widthOf(value: CellValue): number {
  if (typeof value === "number") return widthOfCharacters(charactersOfDay);
  if (typeof value !== "string") return narrowest;
  const text = canvas?.measureText(value).width ?? value.length * pixelsPerCharacter;
  return Math.min(widest, Math.max(narrowest, Math.ceil(text + padding)));
}

/** A text alone in its row is a title or a remark: it runs over its neighbours and needs no room of its own. */
function standsAlone(row: readonly CellValue[]): boolean {
  return row.filter((value) => value !== null).length <= 1;
}

/** One width per column, in pixels. */
export function columnWidths(cells: readonly (readonly CellValue[])[]): number[] {
  const rows = cells.filter((row) => !standsAlone(row));
  return (cells[0] ?? []).map((_, column) =>
    Math.max(narrowest, ...rows.map((row) => widthOf(row[column] ?? null)))
  );
}

/** The width of a column that holds so many characters. */
export function widthOfCharacters(characters: number): number {
  return characters * pixelsPerCharacter + padding;
}

/**
 * After a sheet was added and calculated. As a mutation, which leaves no step to undo.
 *
 * @param given How many columns, from A, have a width of their own already.
 */
export function fitColumns(api: FUniver, sheet: FWorksheet, given = 0): void {
  const used = usedBlock(sheet);
  if (used === undefined) return;
  const widths = columnWidths(readBlock(sheet, used))
    .map((width, index) => [used.startColumn + index, width] as const)
    .filter(([column]) => column >= given);
  api.syncExecuteCommand("sheet.mutation.set-worksheet-col-width", {
    unitId: sheet.getWorkbook().getUnitId(),
    subUnitId: sheet.getSheetId(),
    ranges: [{ ...used, startColumn: Math.max(given, used.startColumn) }],
    colWidth: Object.fromEntries(widths),
  });
}
