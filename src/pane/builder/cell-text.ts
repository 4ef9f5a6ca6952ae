/** How a cell shows a value. */
import { dayText } from "../../core/month";
import type { Scalar } from "../../functions";
import type { Formats } from "../format";

/** In a cell without a format of its own. */
export function cellText(value: Scalar, locale: string): string {
  if (typeof value !== "number") return String(value);
  return new Intl.NumberFormat(locale, {
    useGrouping: false,
    maximumFractionDigits: 9,
  }).format(value);
}

/** Columns of days, which cells hold as serial numbers. */
const dayColumns: ReadonlySet<Scalar> = new Set([
  ...["Due", "Next anniversary", "From", "To"],
  ...["Verified from", "Verified through"],
]);

/** In a column of a table that a formula gives: days as days. */
export function columnText(
  value: Scalar,
  header: Scalar | undefined,
  locale: string,
  format: Formats
): string {
  return typeof value === "number" && header !== undefined && dayColumns.has(header)
    ? format.day(dayText(value))
    : cellText(value, locale);
}
