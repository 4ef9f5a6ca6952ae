/** Users gained within a year, counted only after the association: readings MW-1 and SE-13. */
import type { MonthText } from "./rows";
import { inMonth, lastTwelve, shift, sum } from "./table";
import { type Line, unitsOf } from "./usage-lines";

/** @param isEligible Whether the tenant counts at a month, tested at the month of each term. */
export function usersGained(
  lines: readonly Line[],
  t: MonthText,
  reading: string,
  isEligible: (tenant: string, month: MonthText) => boolean
): number {
  return sum(
    unitsOf(lines).map((unit) => {
      const associated = unit[0]?.associatedIn ?? "";
      const users = (month: MonthText): number =>
        sum(
          inMonth(unit, month)
            .filter(({ tenant }) => isEligible(tenant, month))
            .map(({ active }) => active)
        );
      const [now, then] = [users(t), users(shift(t, -12))];
      const isYoung = lastTwelve(t).includes(associated);
      if (associated > t) return 0;
      if (reading === "c") return now - then;
      if (reading === "a") return now - then - (isYoung ? users(associated) : 0);
      return now - (isYoung ? users(associated) : then);
    })
  );
}
