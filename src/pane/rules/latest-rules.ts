/** Which version of a designation's rules the Rules tab shows: the newest. */
import type { Designation, DesignationRules } from "../../rules/types";

export function latestRules({ id, versions }: Designation): DesignationRules {
  const newest = versions[versions.length - 1];
  if (newest === undefined) throw new RangeError(`${id} has no rules`);
  return newest;
}
