/** Which version of a designation's rules the Rules tab shows: the one that functions take where no rulebook is given. */
import { rulesOf, undatedRulebook } from "../../rules";
import type { Designation, DesignationRules } from "../../rules/types";

export function shownRules(designation: Designation): DesignationRules {
  return rulesOf(designation, undatedRulebook);
}
