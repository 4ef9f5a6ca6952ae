/** The unclear sentences that two rulebooks settle differently for a metric, each with what its rulebook reads in it. */
import type { Text } from "../../core/language";
import { defaultReading, measuredMetrics, type ReadingId } from "../../rules";
import { readingTexts } from "../../rules/reading-texts";
import type { DesignationRules, Metric, OptionLetter } from "../../rules/types";
import type { RuleDifference } from "./difference";

/** @param metrics What the second rulebook makes of a metric. */
export function readingDifferences(
  metrics: readonly Metric[],
  rulesA: DesignationRules,
  rulesB: DesignationRules
): readonly RuleDifference[] {
  const [metric] = metrics;
  if (metric === undefined) return [];
  const ids = [...new Set(measuredMetrics({ metrics }).flatMap(({ readings }) => readings))];
  return ids.flatMap((id) => {
    const inA = defaultReading(id, rulesA.rulebook);
    const inB = defaultReading(id, rulesB.rulebook);
    if (inA === inB) return [];
    return [
      {
        metric,
        track: "any" as const,
        what: { en: `Reading ${id}`, de: `Lesart ${id}` },
        inA: optionText(id, inA),
        inB: optionText(id, inB),
        stage: "frame" as const,
        source: metric.source,
      },
    ];
  });
}

/** A letter alone says nothing to somebody without the list of readings at hand. */
function optionText(id: ReadingId, letter: OptionLetter): Text {
  const option = readingTexts[id].options[letter];
  return { en: `(${letter}) ${option?.en ?? ""}`, de: `(${letter}) ${option?.de ?? ""}` };
}
