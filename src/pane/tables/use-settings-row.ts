/** Writes a settings row on behalf of a view, and keeps where it went or why it couldn't. */
import { useState } from "react";
import { reasonOf } from "../reason";
import type { WrittenSetting } from "./settings-rows";

export type RowState = "idle" | "writing" | WrittenSetting | { readonly failure: string };

export function useSettingsRow(
  write: (setting: string, value: string) => Promise<WrittenSetting>
): {
  readonly state: RowState;
  readonly writeRow: (setting: string, value: string) => void;
} {
  const [state, setState] = useState<RowState>("idle");
  const writeRow = (setting: string, value: string): void => {
    setState("writing");
    write(setting, value)
      .then(setState)
      .catch((error: unknown) => setState({ failure: reasonOf(error) }));
  };
  return { state, writeRow };
}
