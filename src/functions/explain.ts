/** `EXPLAIN`: the whole tree behind a score, step by step. */
import { scoreAsked } from "../score/score-asked";
import { defineFunction, type Scalar } from "./define";
import type { ExplainedStep } from "./explained-step";
import { explainedSteps } from "./explained-steps";
import { failuresOfRanges } from "./failures";
import { area, ranges } from "./parameters";
import { everything } from "./sample-ranges";

export const explain = defineFunction({
  id: "EXPLAIN",
  summary: {
    en: "How the score of one designation comes about: every step with its numbers, readings and sources, losing tracks and options too.",
    de: "Wie der Score einer Designation zustande kommt: jeder Schritt mit Zahlen, Lesarten und Quellen, auch unterlegene Pfade und Optionen.",
  },
  parameters: [area, ranges],
  returns: {
    kind: "table",
    header: ["Step", "Label", "Value", "Unit", "How", "Source"],
    help: {
      en: "A row per step; 1.2.3 is the third step that 1.2 was made from.",
      de: "Eine Zeile je Schritt; 1.2.3 ist der dritte Schritt, aus dem 1.2 entstand.",
    },
  },
  fails: ["unknownArea", ...failuresOfRanges],
  example: {
    formula: `=SPD.EXPLAIN("ModernWork", ${everything})`,
    gives: ["1", "Modern Work"],
  },
  run: ({ area: designation, ranges: inputs }) =>
    rows(explainedSteps(scoreAsked(designation, inputs)), "1"),
});

function rows({ label, value, unit, how, source, parts }: ExplainedStep, step: string): Scalar[][] {
  return [
    [step, label, value, unit, how, source],
    ...parts.flatMap((part, index) => rows(part, `${step}.${String(index + 1)}`)),
  ];
}
