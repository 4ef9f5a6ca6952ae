/** Hands down how a score would change with another settings row, and how to write that row. */
import { createContext, useContext } from "react";
import { Problem } from "../../core/problem";
import type { Designation } from "../../rules/types";
import { scoreDesignation } from "../../score/score-designation";
import type { Scorecard } from "../../score/scorecard";
import type { Inputs } from "../../worksheet/inputs";
import type { WrittenSetting } from "../tables/settings-rows";
import { type SettingsChange, withChange } from "./settings-change";

export type Rescore = (designation: Designation, change: SettingsChange) => Scorecard | Problem;

export type WriteValue = (value: string) => Promise<WrittenSetting>;

export interface WhatIf {
  readonly rescore: Rescore;
  /** Writes the setting's row; `undefined` where there are no cells for it that the score would follow. */
  readonly writerOf: (setting: string) => WriteValue | undefined;
}

/** Where there is none, readings and rulebooks are shown without scores and can't be chosen. */
export const WhatIfContext = createContext<WhatIf | undefined>(undefined);

export function useWhatIf(): WhatIf | undefined {
  return useContext(WhatIfContext);
}

/** Scores again by the inputs that the shown scores were made from. */
export function rescoreBy(inputsOf: (designation: Designation) => Inputs): Rescore {
  return (designation, change) => {
    try {
      return scoreDesignation(designation, withChange(inputsOf(designation), change));
    } catch (error) {
      if (error instanceof Problem) return error;
      throw error;
    }
  };
}
