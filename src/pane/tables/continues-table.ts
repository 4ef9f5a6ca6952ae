/** Whether a row below a blank one still belongs to the table above: a metric, a setting or a person, not a remark or a total. */
import { metricNamed } from "../../worksheet/metric-names";
import { settingNamed } from "../../worksheet/setting-names";
import type { CellValue } from "../workbook";
import type { Header } from "./recognise-header";

/** @param row The row's cells in the table's columns. */
export function continuesTable({ kind, columns }: Header, row: readonly CellValue[]): boolean {
  const text = (column: string): string => String(row[columns.get(column) ?? -1] ?? "").trim();
  switch (kind) {
    case "metrics":
      return isName(() => metricNamed(text("metric")));
    case "settings":
      return isName(() => settingNamed(text("setting"), { range: 1 }));
    case "certifications":
      return text("certification") !== "" || text("exams") !== "";
    case undefined:
      return false;
  }
}

/** The names' own reading throws where there is no such name. */
function isName(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
