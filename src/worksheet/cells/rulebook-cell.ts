/** Which rulebook a cell names; Excel turns a typed `2022-05` into a date, and that month's rulebook is meant. */
import { monthOfDay, monthText } from "../../core/month";
import type { Place } from "../../core/place";
import { isRulebookId } from "../../rules";
import type { RulebookId } from "../../rules/types";
import { rulebookNamed } from "../names";
import { type Cell, cellText } from "./cell";
import { readDates } from "./read-dates";

/** @throws Problem `unknownRulebook` */
export function rulebookIn(cell: Cell, place?: Place): RulebookId {
  const [day] = readDates([cell], { months: true }).values;
  const month = day === undefined || Number.isNaN(day) ? undefined : monthText(monthOfDay(day));
  return month !== undefined && isRulebookId(month)
    ? month
    : rulebookNamed(month ?? cellText(cell), place);
}
