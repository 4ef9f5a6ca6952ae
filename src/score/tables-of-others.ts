/** The remark on usage tables of which a designation that nothing else feeds needs none. */
import { note, type Note } from "../core/note";
import { tablesOf } from "../measure/read-tables";
import { usageWays } from "../measure/ways";
import { measuresOf } from "../rules";
import type { Inputs } from "../worksheet/inputs";
import { usageKinds } from "../worksheet/kinds";
import type { Scorecard } from "./scorecard";

export function tablesOfOthers(
  { designation, rules, track }: Scorecard,
  inputs: Inputs
): readonly Note[] {
  const given = [...inputs.usage.values()];
  const isFed = track.metrics.some(
    ({ category, option }) => category !== "skilling" && option.measured !== undefined
  );
  if (given.length === 0 || isFed || tablesOf(designation, inputs).length > 0) return [];
  const used = new Set(measuresOf(rules).map(({ by }) => by));
  const kinds = new Set(usageWays.filter(({ by }) => used.has(by)).map(({ kind }) => kind));
  return [
    note("tablesOfOthers", {
      area: designation.name,
      needed: [...kinds].map((kind) => usageKinds[kind].label),
      given: given.map(({ kind }) => kind.label),
    }),
  ];
}
