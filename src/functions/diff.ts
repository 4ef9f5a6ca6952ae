/** `DIFF`: what changed between two rulebooks, and what each change does to a score. */
import { citationText } from "../rules/citation-text";
import { tracks } from "../rules/names";
import type { Said } from "../score/differences/difference";
import {
  compareRulebooks,
  differencesAlone,
  type ScoredDifference,
} from "../score/differences/points-between";
import { defineFunction, type Scalar } from "./define";
import { failuresOfRanges } from "./failures";
import { area, ranges } from "./parameters";

export const diff = defineFunction({
  id: "DIFF",
  summary: {
    en: "What changed between two rulebooks for one designation; with tables, also the points that each change gains or loses.",
    de: "Was sich für eine Designation zwischen zwei Regelwerken geändert hat; mit Tabellen auch die Punkte, die jede Änderung bringt oder kostet.",
  },
  parameters: [
    area,
    {
      name: "rulebookA",
      kind: "rulebook",
      help: {
        en: "Rulebook to begin with, for example 2022-05",
        de: "Regelwerk, von dem ausgegangen wird, zum Beispiel 2022-05",
      },
    },
    {
      name: "rulebookB",
      kind: "rulebook",
      help: {
        en: "Rulebook to compare it with, for example 2023-06",
        de: "Regelwerk, mit dem verglichen wird, zum Beispiel 2023-06",
      },
    },
    { ...ranges, optional: true },
  ],
  returns: {
    kind: "table",
    header: [
      "Metric",
      "Track",
      "What",
      "In A",
      "In B",
      "Points A",
      "Points B",
      "Difference",
      "Source",
    ],
    help: {
      en: "A row per change. Points stand where the rows make them; the differences add up to that of the scores.",
      de: "Eine Zeile je Änderung. Punkte stehen, wo Tabellen gegeben sind; die Unterschiede ergeben zusammen den der Scores.",
    },
  },
  fails: [
    "unknownArea",
    "unknownRulebook",
    ...failuresOfRanges.filter((code) => code !== "noRanges"),
  ],
  example: {
    formula: '=SPD.DIFF("DataAI", "2022-05", "2023-06")',
    gives: ["", "", "Points needed in each of"],
  },
  run: ({ area: designation, rulebookA, rulebookB, ranges: inputs }) => {
    const pair = [rulebookA, rulebookB] as const;
    return inputs === undefined
      ? differencesAlone(designation, pair).map((difference) => row({ difference }))
      : compareRulebooks(designation, pair, inputs).differences.map(row);
  },
});

function row({ difference, points }: ScoredDifference): Scalar[] {
  const { metric, track, what, inA, inB, source } = difference;
  return [
    metric?.label.en ?? "",
    track === "any" ? "" : tracks[track].label.en,
    what.en,
    cell(inA),
    cell(inB),
    points?.a ?? "",
    points?.b ?? "",
    points === undefined ? "" : points.b - points.a,
    citationText(source),
  ];
}

function cell(said: Said): Scalar {
  return typeof said === "object" ? said.en : (said ?? "");
}
