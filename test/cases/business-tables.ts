/** Tables of revenue and usage of Business Applications around a rulebook's first month, and what they come to. */
import { type Range, askRows, totalRow } from "./ask";

export const rulebooks = ["2023-06", "2023-12", "2026-07"] as const;
/** A rulebook's name is its first month; a year before it. */
export const yearBefore = (month: string): string =>
  `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;

export const revenueOf = (rows: Range, ...more: readonly string[]): Range => [
  ["Tenant", "Month", "Workload", "Adjusted revenue", "Association", ...more],
  ...rows,
];
export const usageOf = (rows: Range): Range => [
  ["Tenant", "Month", "Workload", "MAU", "Association"],
  ...rows,
];

export const valueOf = (name: string, ...ranges: unknown[]): unknown =>
  askRows("METRICS", ["BusinessApplications", ...ranges]).find((row) => row.Metric === name)?.Value;
export const trackOf = (...ranges: unknown[]): unknown =>
  totalRow("BusinessApplications", ...ranges).Track;
export const noteOf = (...ranges: unknown[]): string =>
  String(totalRow("BusinessApplications", ...ranges).Note);

/** A row now and one a year ago for each pair; `undefined` for no row. */
export function pairs(
  month: string,
  amounts: readonly (readonly [now: number | undefined, then: number | undefined])[]
): Range {
  const rows = amounts.flatMap(([now, then], index) => [
    [`tenant ${index}`, month, "Sales", now, "CPOR"],
    [`tenant ${index}`, yearBefore(month), "Sales", then, "CPOR"],
  ]);
  const present = rows.filter((row) => row[3] !== undefined);
  // Both months are in the table whatever the pairs have.
  const both = [month, yearBefore(month)].map((each) => ["nobody", each, "Sales", 0, "CPOR"]);
  return revenueOf([...present, ...both]);
}
