/** What METRICS says and what the independent implementation says, in one form that can be compared. */
import { type Area } from "./generate/workbooks";
import { measure, usageTables } from "./oracle";
import type { TableName } from "./render/ranges";
import type { Workbook } from "./rows";

/** Values by `Usage growth SMB CSP`; growth to nine decimals. */
export type Values = Readonly<Record<string, number | "not measured">>;

function valuesOf(rows: readonly (readonly unknown[])[]): Values {
  return Object.fromEntries(
    rows.map(([metric, track, association, value]) => [
      [metric, track, association].filter((part) => part !== undefined && part !== "").join(" "),
      typeof value === "number" ? Math.round(value * 1e9) / 1e9 : "not measured",
    ])
  );
}

export function expectedValues(area: Area, workbook: Workbook): Values {
  return valuesOf(
    measure(area, workbook).map(({ metric, track, association, value }) => [
      ...[metric, track, association, value],
    ])
  );
}

/** @param table With its header row. */
export function measuredValues(table: readonly (readonly unknown[])[]): Values {
  return valuesOf(table.slice(1));
}

/** Without a month that every table reaches there is nothing to measure. */
export function isMeasurable(area: Area, { asOf, ...workbook }: Workbook): boolean {
  const [one = [], ...others] = usageTables(area, workbook).map((rows) =>
    rows.map(({ month }) => month)
  );
  if (asOf === undefined) return one.some((month) => others.every((held) => held.includes(month)));
  return [one, ...others].every((held) => held.some((month) => month >= asOf));
}

/** The tables whose rows a metric counts and leaves out. */
export function tablesOf(area: Area, metric: string): readonly TableName[] {
  if (metric.includes("certifications")) return ["certificates"];
  if (area === "ModernWork") return ["office", "claims"];
  if (area === "BusinessApplications")
    return metric === "Net customer adds" ? ["revenue"] : ["consumption"];
  return metric.startsWith("M365") ? ["seats", "mobility", "office"] : ["azure"];
}
