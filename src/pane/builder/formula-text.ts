/** Writes the formula of a filled form as Excel keeps it: English, arguments parted by commas. */
import type { FunctionDefinition } from "../../functions";
import type { Parameter } from "../../functions/arguments";
import { localeSeparatorOf, readNumbers } from "../../worksheet/cells/read-numbers";
import { type Draft, rangesOf, takesRanges, valueOf } from "./draft";

export interface Surroundings {
  readonly locale: string;
  /** Names of the workbook's tables. */
  readonly tables: readonly string[];
}

export function formulaText(
  { id, parameters }: FunctionDefinition,
  draft: Draft,
  surroundings: Surroundings
): string {
  const args = parameters.flatMap((parameter) =>
    takesRanges(parameter)
      ? rangesOf(draft).map((range) => referenceText(range, surroundings))
      : [argumentText(parameter, valueOf(draft, parameter), surroundings)]
  );
  const last = args.findLastIndex((argument) => argument !== "");
  return `=SPD.${id}(${args.slice(0, last + 1).join(", ")})`;
}

/** A table's name alone would leave out its header row, by which our functions know it. */
export function referenceText(typed: string, { tables }: Surroundings): string {
  const reference = typed.trim().replace(/^=/, "");
  const table = tables.find((name) => name.toLowerCase() === reference.toLowerCase());
  return table === undefined ? reference : `${table}[#All]`;
}

function argumentText({ kind }: Parameter, typed: string, surroundings: Surroundings): string {
  if (typed === "") return "";
  if (kind === "range" || typed.startsWith("=")) return referenceText(typed, surroundings);
  if (kind === "yesNo" && /^(?:true|false)$/i.test(typed)) return typed.toUpperCase();
  if (kind === "number") {
    const localeSeparator = localeSeparatorOf(surroundings.locale);
    const { values, bad } = readNumbers([typed], { localeSeparator });
    const [value] = values;
    if (value !== undefined && bad.length === 0) return String(value);
  }
  return `"${typed.replaceAll('"', '""')}"`;
}
