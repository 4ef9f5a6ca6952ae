/** `SPECIALIZATIONS`: how many of the specializations held earn benefits. */
import { joinNotes } from "../core/note";
import { type CategoryHeld, specializationsHeld } from "../renewal/specializations-held";
import { specializationCategories } from "../rules/renewal";
import { readSpecializations } from "../worksheet/renewal/read-specializations";
import { defineFunction, type Scalar } from "./define";
import { rawRanges } from "./parameters";
import { heldSpecializations } from "./sample-ranges";

export const specializations = defineFunction({
  id: "SPECIALIZATIONS",
  summary: {
    en: "Specializations held by category, the cap on those that earn benefits, and how many do.",
    de: "Gehaltene Spezialisierungen je Kategorie, die Obergrenze für Vorteile und wie viele welche bringen.",
  },
  parameters: [
    {
      ...rawRanges,
      help: {
        en: "A table with a column Specialization; optional Attained, and Benefits of New or Legacy",
        de: "Eine Tabelle mit einer Spalte Specialization; wahlweise Attained sowie Benefits mit New oder Legacy",
      },
    },
  ],
  returns: {
    kind: "table",
    header: ["Category", "Held", "Cap", "Earn benefits", "Note"],
    help: { en: "A row per category, then Total.", de: "Eine Zeile je Kategorie, dann Total." },
  },
  fails: ["noRanges", "unrecognisedTable", "unknownSpecialization", "badSetting"],
  example: {
    formula: `=SPD.SPECIALIZATIONS(${heldSpecializations})`,
    gives: ["Azure", 2, 5, 2],
  },
  run: ({ ranges: { ranges } }) => {
    const categories = specializationsHeld(readSpecializations(ranges));
    return [...categories.map(row), totalRow(categories)];
  },
});

function row({ category, held, cap, earning, notes }: CategoryHeld): Scalar[] {
  const name = category === "unknown" ? "Unknown" : specializationCategories[category].name.en;
  return [name, held, cap ?? "unknown", earning ?? "unknown", joinNotes(notes)];
}

function totalRow(categories: readonly CategoryHeld[]): Scalar[] {
  const sum = (numbers: readonly (number | undefined)[]): number =>
    numbers.reduce<number>((total, each) => total + (each ?? 0), 0);
  const isKnown = categories.every(({ earning }) => earning !== undefined);
  return [
    "Total",
    sum(categories.map(({ held }) => held)),
    sum(categories.map(({ cap }) => cap)),
    isKnown ? sum(categories.map(({ earning }) => earning)) : "unknown",
    "",
  ];
}
