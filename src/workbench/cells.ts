/** Decides how a value stands in a cell of the spreadsheet, and which value a cell holds. */
import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { CellValue } from "../pane/workbook";

/** Booleans come as 1 and 0 with a type beside them, formatted text as a document; an error is its text. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const { v: value, t: type, p: document } = cell;
  if (value === undefined || value === null || value === "") {
    return document?.body?.dataStream.trim() || null;
  }
  if (type === CellValueType.BOOLEAN) return Boolean(Number(value));
  if (type === CellValueType.STRING || type === CellValueType.FORCE_STRING) return String(value);
  return value;
}

/** The whole content of a cell, so that nothing of what stood there before shines through. */
export function contentOf(value: CellValue): ICellData {
  const empty = { v: null, t: null, f: null, si: null, p: null, custom: null };
  if (value === null || value === "") return empty;
  if (typeof value === "number") return { ...empty, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") {
    return { ...empty, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  if (value.startsWith("=")) return { ...empty, f: value };
  return { ...empty, v: value, t: CellValueType.STRING };
}
