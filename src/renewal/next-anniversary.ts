/** When the next anniversary is, and from when to when it can be paid for. */
import { calendarDate, type Day, dayOf, lastDayOfMonth, monthOf } from "../core/month";
import { anniversaryRules, paymentWindows } from "../rules/renewal";
import type { AnniversaryRule, PaymentWindow } from "../rules/renewal/types";
import type { Counting } from "../worksheet/renewal/renewal-inputs";
import { inForce } from "./in-force";

/** The rule by which a payment sets the next anniversary. */
function anniversaryRuleOn(payment: Day): AnniversaryRule {
  return needed(inForce(anniversaryRules, payment));
}

/**
 * @param anniversary The one that is paid for; where there is none yet, the payment starts the year.
 * @param counting A calendar year ends on the same day of the month, or on 28 February.
 */
export function nextAnniversary(anniversary: Day, payment: Day, counting: Counting): Day {
  const { days, after } = anniversaryRuleOn(payment);
  const start = after === "payment" ? payment : anniversary;
  return counting === "365 days" ? start + days : sameDayNextYear(start);
}

function sameDayNextYear(day: Day): Day {
  const { year, month, dayOfMonth } = calendarDate(day);
  const last = lastDayOfMonth(monthOf(year + 1, month));
  return Math.min(dayOf(year + 1, month, 1) + dayOfMonth - 1, last);
}

export interface PaymentDays {
  readonly from: Day;
  readonly through: Day;
  readonly rule: PaymentWindow;
}

export function paymentDays(anniversary: Day): PaymentDays {
  const rule = needed(inForce(paymentWindows, anniversary));
  return { from: anniversary + rule.opens, through: anniversary + rule.closes, rule };
}

function needed<T>(rule: T | undefined): T {
  if (rule === undefined) throw new RangeError("No rule is that old");
  return rule;
}
