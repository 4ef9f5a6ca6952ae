/** `DESIGNATION`: what a legacy competency maps to. */
import { NameIndex } from "../core/name-index";
import { problem } from "../core/problem";
import { designations } from "../rules";
import { competencies } from "../rules/competencies";
import { defineFunction } from "./define";

const byName = new NameIndex(
  competencies.map((competency) => [competency, [competency.name, ...competency.aliases]] as const)
);

export const designation = defineFunction({
  id: "DESIGNATION",
  summary: {
    en: "The designation, or designations, that a legacy Silver or Gold competency maps to.",
    de: "Die Designation oder Designations, denen eine frühere Silver- oder Gold-Kompetenz entspricht.",
  },
  parameters: [
    {
      name: "competency",
      kind: "text",
      help: {
        en: "Legacy competency, for example Cloud Platform",
        de: "Frühere Kompetenz, zum Beispiel Cloud Platform",
      },
    },
  ],
  returns: {
    kind: "text",
    help: {
      en: "Names of designations, separated by semicolons. The map shows relation; it grants nothing.",
      de: "Namen von Designations, durch Semikolon getrennt. Die Zuordnung zeigt Verwandtschaft und verleiht nichts.",
    },
  },
  fails: ["argumentMissing", "unknownCompetency"],
  example: {
    formula: '=SPD.DESIGNATION("Application Integration")',
    gives: "Data & AI (Azure); Digital & App Innovation (Azure)",
  },
  run: ({ competency }) => {
    const found = byName.find(competency);
    if (found === undefined) {
      throw problem("unknownCompetency", {
        found: competency,
        nearest: byName.nearest(competency),
        choices: competencies.map(({ name }) => name),
      });
    }
    return designations
      .filter(({ id }) => found.designations.includes(id))
      .map(({ name }) => name.en)
      .join("; ");
  },
});
