/** Finds functions by name, summary, argument or column, in English and German. */
import { nameKey } from "../../core/text";
import { type FunctionDefinition, functions } from "../../functions";

/** Every word of the query begins a word of the function's texts. */
export function searchFunctions(query: string): readonly FunctionDefinition[] {
  const wanted = wordsOf(query);
  return functions.filter((definition) => {
    const words = textsOf(definition).flatMap(wordsOf);
    return wanted.every((word) => words.some((each) => each.startsWith(word)));
  });
}

function textsOf({ id, summary, parameters, returns }: FunctionDefinition): readonly string[] {
  return [
    `SPD.${id}`,
    ...Object.values(summary),
    ...parameters.flatMap(({ name, help }) => [name, ...Object.values(help)]),
    ...Object.values(returns.help),
    ...(returns.kind === "table" ? returns.header : []),
  ];
}

/** `SPD.SCORE` is found whole and by its parts. */
function wordsOf(text: string): readonly string[] {
  const parts = [...text.split(/\s+/), ...text.split(/[^\p{L}\p{N}]+/u)];
  return [...new Set(parts.map(nameKey))].filter((word) => word !== "");
}
