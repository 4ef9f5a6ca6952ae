/** Which option of a reading applies: a setting's, else the rulebook's default. */
import { defaultReading, type ReadingId } from "../rules";
import type { DesignationRules } from "../rules/types";
import type { Settings } from "../worksheet/inputs";

export function chosenReading(
  id: ReadingId,
  { rulebook }: DesignationRules,
  { readings }: Settings
): string {
  return readings.get(id)?.value ?? defaultReading(id, rulebook);
}
