/** How a cell without a format of its own would show a value. */
import type { Scalar } from "../../functions";

export function cellText(value: Scalar, locale: string): string {
  if (typeof value !== "number") return String(value);
  return new Intl.NumberFormat(locale, {
    useGrouping: false,
    maximumFractionDigits: 9,
  }).format(value);
}
