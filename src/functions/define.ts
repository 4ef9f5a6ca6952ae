/** What a custom function is: metadata and body in one literal, from which everything else is generated. */
import type { Text } from "../core/language";
import type { ProblemCode } from "../core/problem";
import { type Arguments, type Parameter, readArguments } from "./arguments";

/** What a cell, or the cells of a spilled table, may hold. */
export type Scalar = string | number | boolean;
export type Table = readonly (readonly Scalar[])[];

/** What the cell gets. A table's header row never changes once published. */
export type Returns =
  | { readonly kind: "number"; readonly help: Text }
  | { readonly kind: "text"; readonly help: Text }
  | { readonly kind: "table"; readonly header: readonly string[]; readonly help: Text };

/** A formula over the sample workbook and what it gives: the cell's value, or a table's first row below its header. */
export interface Example {
  readonly formula: string;
  readonly gives: Scalar | readonly Scalar[];
}

export interface CallContext {
  /** One address per argument, where the host gives them. */
  readonly addresses?: readonly (string | undefined)[];
  /** Such as `de-DE`: decides the language of sentences and how ambiguous numbers are read. */
  readonly locale?: string;
}

interface Metadata {
  /** Never changes once published. */
  readonly id: string;
  readonly summary: Text;
  readonly parameters: readonly Parameter[];
  readonly returns: Returns;
  /** The failures a user can meet. */
  readonly fails: readonly ProblemCode[];
  readonly example: Example;
}

export interface FunctionDefinition extends Metadata {
  /** Arguments as the host delivers them, in; what the cell gets, out. Throws a `Problem`. */
  readonly call: (args: readonly unknown[], context: CallContext) => Scalar | Table;
}

/** Joins a function's metadata with its body, which gets typed arguments and gives a table without its header row. */
export function defineFunction<const P extends readonly Parameter[]>(
  definition: Metadata & {
    readonly parameters: P;
    readonly run: (args: Arguments<P>) => Scalar | Table;
  }
): FunctionDefinition {
  const { run, ...metadata } = definition;
  const { parameters, returns } = metadata;
  return {
    ...metadata,
    call: (args, context) => {
      const result = run(readArguments(parameters, args, context));
      return returns.kind === "table" && typeof result === "object"
        ? [returns.header, ...result]
        : result;
    },
  };
}
