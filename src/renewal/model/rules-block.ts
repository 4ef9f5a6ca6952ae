/** The decision rules and their sources, in lines short enough to print. */
import { citationText } from "../../rules/citation-text";
import { decisionRules } from "../../rules/renewal";
import type { Block, ModelCell } from "./model-sheet";

/** What fits beside the first column on one page. */
const charactersOfLine = 150;

export const ruleLines: readonly (readonly ModelCell[])[] = Object.entries(decisionRules).flatMap(
  ([id, { condition, outcome, sources }]) => {
    const text = `${condition.en}: ${outcome.en} Source: ${sources.map(citationText).join("; ")}.`;
    return linesOf(text).map((line, index): ModelCell[] => [index === 0 ? id : null, line]);
  }
);

export function rulesBlock(first: number): Block {
  return { rows: [["Decision rules"], ...ruleLines], headings: [`A${String(first - 1)}`] };
}

function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length + 1 > charactersOfLine) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
