/** The registry: every custom function, in the order the reference lists them. */
import { languageOf } from "../core/language";
import { Problem } from "../core/problem";
import { breakdown } from "./breakdown";
import { check } from "./check";
import type { CallContext, FunctionDefinition, Scalar, Table } from "./define";
import { designation } from "./designation";
import { metric } from "./metric";
import { metrics } from "./metrics";
import { points } from "./points";
import { rules } from "./rules";
import { score } from "./score";
import { status } from "./status";
import { summary } from "./summary";
import { target } from "./target";

export type { CallContext, FunctionDefinition, Scalar, Table } from "./define";

export const functions: readonly FunctionDefinition[] = [
  score,
  status,
  breakdown,
  summary,
  metrics,
  metric,
  check,
  points,
  target,
  rules,
  designation,
];

/**
 * Runs a function on raw cell values, in any JavaScript.
 *
 * @param id Such as `SCORE`.
 * @param args As Excel delivers them: scalars, or rows of cells for ranges; each repeating argument is one element more.
 * @returns What the cell gets: a number or text, or a table with its header row.
 * @throws Problem with `excelCode` and, in the language of `context.locale`, its sentence as `message`.
 */
export function callFunction(
  id: string,
  args: readonly unknown[],
  context: CallContext = {}
): Scalar | Table {
  const definition = functions.find((each) => each.id === id);
  if (definition === undefined) throw new RangeError(`There is no function ${id}`);
  try {
    return definition.call(args, context);
  } catch (error) {
    throw error instanceof Problem ? error.inLanguage(languageOf(context.locale)) : error;
  }
}
