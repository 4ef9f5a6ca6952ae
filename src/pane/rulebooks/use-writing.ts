/** Writes settings rows where the shown scores would follow them. */
import { type RowState, useSettingsRow } from "../tables/use-settings-row";
import { type SettingsChange, settingsRow } from "./settings-change";
import type { WhatIf } from "./what-if";

export interface Writing {
  readonly state: RowState;
  /** Absent where no row can be written that the scores would follow. */
  readonly write?: (change: SettingsChange) => void;
}

export function useWriting(whatIf: WhatIf | undefined): Writing {
  const write = whatIf?.write;
  const { state, writeRow } = useSettingsRow(write ?? nobodyWrites);
  if (write === undefined) return { state };
  return {
    state,
    write: (change) => {
      const { setting, value } = settingsRow(change);
      writeRow(setting, value);
    },
  };
}

function nobodyWrites(): Promise<never> {
  return Promise.reject(new RangeError("nothing here follows a settings row"));
}
