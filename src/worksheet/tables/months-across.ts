/** The months that stand side by side in a header row, as a pivot table has them. */
import { monthOfDay, monthText } from "../../core/month";
import { readCell } from "../cells/cell";
import { readDateText } from "../cells/date-text";
import { dayOfNumber } from "../cells/read-dates";

/** A single date may be a title's. */
const fewest = 2;

/** Texts as they are, serial numbers by their months. */
export function monthsAcross(row: readonly unknown[]): readonly string[] {
  const months = row.flatMap((raw): string[] => {
    const cell = readCell(raw);
    if (typeof cell === "string") return readDateText(cell) === undefined ? [] : [cell];
    const day = typeof cell === "number" ? dayOfNumber(cell) : undefined;
    return day === undefined ? [] : [monthText(monthOfDay(day))];
  });
  return months.length < fewest ? [] : months;
}
