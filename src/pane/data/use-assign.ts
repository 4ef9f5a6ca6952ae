/** Writes an assignment into the workbook's settings. */
import type { TableKind } from "../../worksheet/tables/table-kind";
import { type RowState, useSettingsRow } from "../tables/use-settings-row";
import { writeSetting } from "../tables/write-setting";
import { useWorkbook } from "../workbook-context";
import { useWords } from "../words";
import { settingOf } from "./assignments";
import type { TableReport } from "./table-report";

export interface Assigning {
  readonly state: RowState;
  /** Makes a header the column of that name in tables of the kind. */
  readonly assign: (header: string, kind: TableKind, column: string) => void;
}

export function useAssign(reports: readonly TableReport[]): Assigning {
  const workbook = useWorkbook();
  const { language } = useWords();
  const { state, writeRow } = useSettingsRow((setting, value) => {
    const tables = reports.flatMap(({ table, isUsed }) => (isUsed ? [table] : []));
    return writeSetting(workbook, tables, setting, value, language);
  });
  const assign: Assigning["assign"] = (header, kind, column) => {
    const row = settingOf(header, kind, column, reports);
    if (row !== undefined) writeRow(row.setting, row.value);
  };
  return { state, assign };
}
