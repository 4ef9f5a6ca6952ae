/** How the sentence of a failed function travels: inside the error value, so that the cell that shows the error keeps it. */
import type { ICellData, Nullable } from "@univerjs/core";
import { ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import { Problem } from "../core/problem";

const sentenceKey = "spdProblem";
const formulaKey = "spdFormula";

const errorTypes = { "#VALUE!": ErrorType.VALUE, "#N/A": ErrorType.NA } as const;

/** What a cell gets when a function can't answer; Univer stops calculating for good if one throws. */
export function errorValue(failure: unknown, formula: string): ErrorValueObject {
  const code = failure instanceof Problem ? failure.excelCode : "#VALUE!";
  const sentence = failure instanceof Error ? failure.message : String(failure);
  // Univer shares one error value between cells of the same content, so that names formula and sentence.
  const error = ErrorValueObject.create(errorTypes[code], `${formula} ${sentence}`);
  return error.withCustomData({ [sentenceKey]: sentence, [formulaKey]: formula });
}

/** The sentence in a cell that shows an error. A cell may still carry the sentence of a formula it had before: that one is not given. */
export function problemOf(cell: Nullable<ICellData>, formula: string): string | undefined {
  const sentence: unknown = cell?.custom?.[sentenceKey];
  const showsError = cell?.v === "#VALUE!" || cell?.v === "#N/A";
  return showsError && cell.custom?.[formulaKey] === formula && typeof sentence === "string"
    ? sentence
    : undefined;
}
