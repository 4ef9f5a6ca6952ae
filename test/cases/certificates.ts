/** How the cases about certificates write their tables, and whom they find counted. */
import { type Range, breakdownRow, settings } from "./ask";

export const intermediate = "Intermediate certifications";
export const advanced = "Advanced certifications";

/** The last day of a date's month, under rulebook 2022-05 whatever the month. */
export const asOf = (date: unknown, ...more: Range): Range =>
  settings(["As of", date], ["Rulebook", "2022-05"], ...more);
export const september = asOf("2022-09-15");

export const held = (...rows: Range): Range => [["Person", "Certification"], ...rows];
export const dated = (...rows: Range): Range => [
  ["Person", "Certification", "Completed", "Expires", "Status"],
  ...rows,
];

/** People counted in a metric of an area. */
export const count = (area: string, metric: string, ...ranges: unknown[]): unknown =>
  breakdownRow(metric, area, ...ranges).Value;
