/** What another settings row would change in scores that come from the workbook's tables. */
import { useMemo } from "react";
import type { InputsOf } from "../score/score-tables";
import type { FoundTable } from "../tables/found-table";
import { countsFor, type TableChoices } from "../tables/table-choice";
import { useWorkbook } from "../workbook-context";
import { useWords } from "../words";
import { rescoreBy, type WhatIf } from "./what-if";

export function useTablesWhatIf(
  inputsOf: InputsOf | undefined,
  tables: readonly FoundTable[],
  choices: TableChoices
): WhatIf | undefined {
  const workbook = useWorkbook();
  const { language } = useWords();
  return useMemo(() => {
    if (inputsOf === undefined) return undefined;
    return {
      rescore: rescoreBy(inputsOf),
      writerOf: (setting) => async (value) => {
        // Fetched only here: most sessions write nothing.
        const { writeSetting } = await import("../tables/write-setting");
        const used = tables.filter((table) => countsFor(table, choices));
        return writeSetting(workbook, used, setting, value, language);
      },
    };
  }, [inputsOf, tables, choices, workbook, language]);
}
