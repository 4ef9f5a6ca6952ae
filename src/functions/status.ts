/** `STATUS`: whether a designation qualifies, and if not, why. */
import { scoreDesignation } from "../score/score-designation";
import { defineFunction } from "./define";
import { failuresOfRanges } from "./failures";
import { area, ranges } from "./parameters";
import { everything } from "./sample-ranges";
import { statusText } from "./status-text";

export const status = defineFunction({
  id: "STATUS",
  summary: {
    en: "Whether the score qualifies for the designation, and if not, every reason why.",
    de: "Ob der Score für die Designation reicht, und wenn nicht, alle Gründe.",
  },
  parameters: [area, ranges],
  returns: {
    kind: "text",
    help: {
      en: "Qualified, or Not qualified: and the reasons, separated by semicolons.",
      de: "Qualified (erreicht) oder Not qualified: (nicht erreicht) und die Gründe, durch Semikolon getrennt.",
    },
  },
  fails: ["unknownArea", ...failuresOfRanges],
  example: {
    formula: `=SPD.STATUS("Infrastructure", ${everything})`,
    gives: "Not qualified: 6 points short of 70",
  },
  run: ({ area: designation, ranges: inputs }) => statusText(scoreDesignation(designation, inputs)),
});
