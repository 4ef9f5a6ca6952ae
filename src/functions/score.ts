/** `SCORE`: one designation's points. */
import { scoreDesignation } from "../score/score-designation";
import { defineFunction } from "./define";
import { area, ranges } from "./parameters";
import { failuresOfRanges } from "./failures";
import { everything } from "./sample-ranges";

export const score = defineFunction({
  id: "SCORE",
  summary: {
    en: "Partner capability score of one designation, 0 to 100 points.",
    de: "Partner Capability Score einer Designation, 0 bis 100 Punkte.",
  },
  parameters: [area, ranges],
  returns: {
    kind: "number",
    help: { en: "Points, 0 to 100, unrounded.", de: "Punkte, 0 bis 100, ungerundet." },
  },
  fails: ["unknownArea", ...failuresOfRanges],
  example: { formula: `=SPD.SCORE("ModernWork", ${everything})`, gives: 75.2 },
  run: ({ area: designation, ranges: inputs }) => scoreDesignation(designation, inputs).total,
});
