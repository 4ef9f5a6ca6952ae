/** The scorecard of the one designation that ranges were given for: where they are other designations' it says so. */
import type { Designation } from "../rules/types";
import type { Inputs } from "../worksheet/inputs";
import { scoreDesignation } from "./score-designation";
import type { Scorecard } from "./scorecard";
import { tablesOfOthers } from "./tables-of-others";

/** @throws Problem as `scoreDesignation` does */
export function scoreAsked(designation: Designation, inputs: Inputs): Scorecard {
  const card = scoreDesignation(designation, inputs);
  return { ...card, notes: [...card.notes, ...tablesOfOthers(card, inputs)] };
}
