/** How the model's formulas name cells. */
import { columnLetters } from "../../core/place";
import type { Body } from "./layout";

/** `$B$6` */
export function fixed(column: number, row: number): string {
  return `$${columnLetters(column)}$${String(row)}`;
}

/** `$B$6:$B$9` */
export function fixedColumn(column: number, { first, last }: Body): string {
  return `${fixed(column, first)}:${fixed(column, last)}`;
}

/** `A6:J6` */
export function rowCells(row: number, lastColumn: number, firstColumn = 0): string {
  return `${columnLetters(firstColumn)}${String(row)}:${columnLetters(lastColumn)}${String(row)}`;
}

/** `B6:B9` */
export function bodyCells({ first, last }: Body, column: number, lastColumn = column): string {
  return `${columnLetters(column)}${String(first)}:${columnLetters(lastColumn)}${String(last)}`;
}

/** A text in a formula. */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
