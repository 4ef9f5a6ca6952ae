/** Whether a row below a blank one still belongs to the table above: a metric, a setting or a row of data, not a remark or a total. */
import { metricsKind } from "../../worksheet/kinds/metrics";
import { settingsKind } from "../../worksheet/kinds/settings";
import { metricNamed } from "../../worksheet/metrics/metric-names";
import { settingNamed } from "../../worksheet/settings/setting-names";
import type { CellValue } from "../workbook";
import type { Header } from "./recognise-header";

/** @param row The row's cells in the table's columns. */
export function continuesTable({ kind, columns }: Header, row: readonly CellValue[]): boolean {
  const text = (column: string): string => String(row[columns.get(column) ?? -1] ?? "").trim();
  if (kind === metricsKind) return isName(() => metricNamed(text("metric")));
  if (kind === settingsKind) return isName(() => settingNamed(text("setting"), { range: 1 }));
  const there = kind?.needs.filter((group) => group.some((column) => columns.has(column)));
  return there?.every((group) => group.some((column) => text(column) !== "")) ?? false;
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
