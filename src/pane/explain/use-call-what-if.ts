/** What another settings row would change in a call's scores, written only where the call itself reads it. */
import { useMemo } from "react";
import { rescoreBy, type WhatIf } from "../rulebooks/what-if";
import { rowFor, writeRow } from "../tables/settings-rows";
import { useWorkbook } from "../workbook-context";
import { useWords } from "../words";
import type { ExplainedCall } from "./explained-call";

export function useCallWhatIf(call: ExplainedCall): WhatIf | undefined {
  const workbook = useWorkbook();
  const { t } = useWords();
  return useMemo(() => {
    if (call.state !== "computed" || call.inputs === undefined) return undefined;
    const { inputs, settings } = call;
    return {
      rescore: rescoreBy(() => inputs),
      writerOf: (setting) => {
        if (rowFor(settings, setting) === undefined) return undefined;
        return async (value) => {
          // What was blank when the call was explained may be filled by now.
          const now = settings.map(async ({ address }) => ({
            address,
            cells: await workbook.read(address),
          }));
          const row = rowFor(await Promise.all(now), setting);
          if (row === undefined) throw new Error(t("rulebooks.noRow"));
          return writeRow(workbook, row, setting, value);
        };
      },
    };
  }, [call, workbook, t]);
}
