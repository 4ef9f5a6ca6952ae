/** What a user has filled into the form of a function so far. */
import type { FunctionDefinition } from "../../functions";
import { isOfRanges, type Parameter } from "../../functions/arguments";

export interface Draft {
  /** By parameter; a text that begins with `=` refers to cells. */
  readonly values: Readonly<Record<string, string>>;
  /** What the repeating parameter is given, in order: addresses, tables, names. */
  readonly ranges: readonly string[];
}

export const emptyDraft: Draft = { values: {}, ranges: [] };

export function takesRanges({ kind }: Parameter): boolean {
  return isOfRanges(kind);
}

export function valueOf(draft: Draft, { name }: Parameter): string {
  return (draft.values[name] ?? "").trim();
}

export function rangesOf({ ranges }: Draft): readonly string[] {
  return ranges.map((range) => range.trim()).filter((range) => range !== "");
}

/** The parameters without which the function can't answer. */
export function missingIn(
  { parameters }: Pick<FunctionDefinition, "parameters">,
  draft: Draft
): readonly Parameter[] {
  return parameters.filter((parameter) =>
    takesRanges(parameter)
      ? rangesOf(draft).length === 0
      : parameter.optional !== true && valueOf(draft, parameter) === ""
  );
}
