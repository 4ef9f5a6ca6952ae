/** How days, months and times of several of them are printed on the timeline. */
import { dayText, monthOf } from "../../core/month";
import type { OwnDate } from "../../renewal/own-dates";
import { useWords } from "../words";

const firstAfter = "first anniversary from ";

export function useDateText() {
  const { t, format } = useWords();
  const one = (date: string): string => {
    const [year, month, day] = date.split("-").map(Number);
    if (year === undefined || month === undefined) return date;
    return day === undefined ? format.month(monthOf(year, month)) : format.day(date);
  };
  return {
    own: ({ from, through }: OwnDate): string => {
      const first = format.day(dayText(from));
      if (through === undefined) return first;
      return t("renewal.period", { from: first, through: format.day(dayText(through)) });
    },
    event: (date: string): string => {
      if (date.startsWith(firstAfter)) {
        return t("renewal.firstAfter", { day: one(date.slice(firstAfter.length)) });
      }
      const [from = date, through] = date.split(" to ");
      if (through === undefined) return one(from);
      return t("renewal.period", { from: one(from), through: one(through) });
    },
  };
}
