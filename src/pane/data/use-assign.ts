/** Writes an assignment into the workbook's settings. */
import { type RowState, useSettingsRow } from "../tables/use-settings-row";
import { writeSetting } from "../tables/write-setting";
import { useWorkbook } from "../workbook-context";
import { useWords } from "../words";
import type { Assignment } from "./assignments";
import type { TableReport } from "./table-report";

export function useAssign(all: readonly TableReport[]): {
  readonly state: RowState;
  readonly assign: (assignment: Assignment) => void;
} {
  const workbook = useWorkbook();
  const { language } = useWords();
  const { state, writeRow } = useSettingsRow((setting, value) => {
    const tables = all.flatMap(({ table, isUsed }) => (isUsed ? [table] : []));
    return writeSetting(workbook, tables, setting, value, language);
  });
  return { state, assign: ({ setting, value }) => writeRow(setting, value) };
}
