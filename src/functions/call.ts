/** Runs a function on what a host delivers, and turns what goes wrong into a sentence in the user's language. */
import { languageOf } from "../core/language";
import { Problem } from "../core/problem";
import type { CallContext, FunctionDefinition, Scalar, Table } from "./define";

/**
 * @param args As Excel delivers them: scalars, or rows of cells for ranges; each repeating argument is one element more.
 * @returns What the cell gets: a number or text, or a table with its header row.
 * @throws Problem with `excelCode` and, in the language of `context.locale`, its sentence as `message`.
 */
export function callDefinition(
  definition: FunctionDefinition,
  args: readonly unknown[],
  context: CallContext
): Scalar | Table {
  try {
    return definition.call(args, context);
  } catch (error) {
    throw error instanceof Problem ? error.inLanguage(languageOf(context.locale)) : error;
  }
}
