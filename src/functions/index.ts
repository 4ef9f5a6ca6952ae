/** The registry: every custom function, in the order the reference lists them. */
import { callDefinition } from "./call";
import type { CallContext, FunctionDefinition, Scalar, Table } from "./define";
import { renewing } from "./renewing";
import { scoring } from "./scoring";

export type { CallContext, FunctionDefinition, Scalar, Table } from "./define";

export const functions: readonly FunctionDefinition[] = [...scoring, ...Object.values(renewing)];

/**
 * Runs a function on raw cell values, in any JavaScript; see `callDefinition`.
 *
 * @param id Such as `SCORE`.
 */
export function callFunction(
  id: string,
  args: readonly unknown[],
  context: CallContext = {}
): Scalar | Table {
  const definition = functions.find((each) => each.id === id);
  if (definition === undefined) throw new RangeError(`There is no function ${id}`);
  return callDefinition(definition, args, context);
}
