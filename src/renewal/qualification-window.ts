/** On which days a partner has to be qualified once, under the rules of the day or of a chosen time. */
import { calendarDate, type Day, dayOf, lastDayOfMonth, monthOfDay } from "../core/month";
import { windowRules } from "../rules/renewal";
import { type WindowRulesId, windowRulesIds } from "../rules/renewal/types";
import { inForce } from "./in-force";

export interface QualificationWindow {
  readonly from: Day;
  readonly to: Day;
  /** Calendar months that it touches. */
  readonly months: number;
  readonly rules: WindowRulesId;
}

/** The rules in force on a day; `undefined` before the programme. */
export function windowRulesOn(day: Day): WindowRulesId | undefined {
  return inForce(
    windowRulesIds.map((id) => ({ id, from: windowRules[id].from })),
    day
  )?.id;
}

/**
 * @param day The anniversary of who is enrolled; for who isn't, the day of asking.
 * @param rules Where not by the day; the first rules before the programme.
 */
export function qualificationWindow(
  day: Day,
  isEnrolled: boolean,
  rules: WindowRulesId = windowRulesOn(day) ?? "2022-10"
): QualificationWindow {
  const { enrolled, newcomer } = windowRules[rules];
  if (isEnrolled) {
    return "days" in enrolled
      ? windowOf(day - enrolled.days, day, rules)
      : windowOf(monthsBack(day, enrolled.months, 1), lastDayOfMonth(monthOfDay(day)), rules);
  }
  if ("days" in newcomer) return windowOf(day - newcomer.days, day, rules);
  const dayOfMonth = newcomer.wholeMonths ? 1 : calendarDate(day).dayOfMonth;
  return windowOf(monthsBack(day, newcomer.months, dayOfMonth), day, rules);
}

function windowOf(from: Day, to: Day, rules: WindowRulesId): QualificationWindow {
  return { from, to, months: monthOfDay(to) - monthOfDay(from) + 1, rules };
}

/** A day of an earlier month; its last day where the month is shorter. */
function monthsBack(day: Day, months: number, dayOfMonth: number): Day {
  const { year, month } = calendarDate(day);
  const first = dayOf(year, month - months, 1);
  return Math.min(first + dayOfMonth - 1, lastDayOfMonth(monthOfDay(first)));
}
