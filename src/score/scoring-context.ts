/** What every step of scoring looks at. */
import type { Measurements } from "../measure/measured";
import type { DesignationRules } from "../rules/types";
import type { Settings } from "../worksheet/inputs";

export interface ScoringContext {
  readonly rules: DesignationRules;
  readonly measurements: Measurements;
  readonly settings: Settings;
}
