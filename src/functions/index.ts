/** The registry: every custom function, in the order the reference lists them. */
import { keysOf } from "../core/entries";
import { callDefinition } from "./call";
import type { CallContext, FunctionDefinition, Scalar, Table } from "./define";
import { explaining } from "./explaining";
import { groupOf } from "./groups";
import { renewing } from "./renewing";
import { scoring } from "./scoring";

export type { CallContext, FunctionDefinition, Scalar, Table } from "./define";

const definitions = { ...scoring, ...explaining, ...renewing };

export const functions: readonly FunctionDefinition[] = keysOf(groupOf).map(
  (id) => definitions[id]
);

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
