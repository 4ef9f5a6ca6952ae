/** The registry: every custom function, in the order the reference lists them. */
import { languageOf } from "../core/language";
import { Problem } from "../core/problem";
import { benefits } from "./benefits";
import { breakdown } from "./breakdown";
import { cashflow } from "./cashflow";
import { certifications } from "./certifications";
import { check } from "./check";
import type { CallContext, FunctionDefinition, Scalar, Table } from "./define";
import { designation } from "./designation";
import { fee } from "./fee";
import { metric } from "./metric";
import { metrics } from "./metrics";
import { points } from "./points";
import { renewal } from "./renewal";
import { rules } from "./rules";
import { score } from "./score";
import { specializations } from "./specializations";
import { status } from "./status";
import { summary } from "./summary";
import { target } from "./target";
import { timeline } from "./timeline";
import { qualification } from "./window";

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
  fee,
  renewal,
  cashflow,
  qualification,
  timeline,
  certifications,
  benefits,
  specializations,
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
