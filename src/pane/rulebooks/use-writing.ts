/** Writes a settings row where the shown scores would follow it. */
import { type RowState, useSettingsRow } from "../tables/use-settings-row";
import type { WhatIf } from "./what-if";

export interface Writing {
  readonly state: RowState;
  /** Absent where no row can be written that the scores would follow. */
  readonly write?: (value: string) => void;
}

export function useWriting(whatIf: WhatIf | undefined, setting: string): Writing {
  const writer = whatIf?.writerOf(setting);
  const { state, writeRow } = useSettingsRow((_, value) => (writer ?? nobodyWrites)(value));
  return writer === undefined ? { state } : { state, write: (value) => writeRow(setting, value) };
}

function nobodyWrites(): Promise<never> {
  return Promise.reject(new RangeError("nothing here follows a settings row"));
}
