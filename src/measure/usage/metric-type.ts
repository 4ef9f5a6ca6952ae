/** Whether a metric type says that use is paid for. */
import { nameKey } from "../../core/text";

const meanings: ReadonlyMap<string, "paid" | "unpaid"> = new Map([
  ...(["Paid", "Bezahlt", "Kostenpflichtig"] as const).map(
    (text) => [nameKey(text), "paid"] as const
  ),
  ...(["Trial", "Free", "Testversion", "Test", "Kostenlos"] as const).map(
    (text) => [nameKey(text), "unpaid"] as const
  ),
]);

/** Columns that say whether use is paid for. */
export const metricTypeColumns = ["metricType", "freeOrPaid"] as const;

/** `undefined` where it says neither. */
export function metricTypeOf(text: string): "paid" | "unpaid" | undefined {
  return meanings.get(nameKey(text));
}
