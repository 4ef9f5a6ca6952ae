/** How days, months and times of several of them are printed. */
import { dayText, monthOf } from "../../core/month";
import type { OwnDate } from "../../renewal/own-dates";
import { useWords } from "../words";

const firstAfter = "first anniversary from ";

const isoDay = /\b\d{4}-\d{2}-\d{2}\b/g;

/** Sentences that stand in cells too, where days are ISO, with their days as the rest of the pane has them. */
export function useLocalDays(): (sentence: string) => string {
  const { format } = useWords();
  return (sentence) => sentence.replace(isoDay, format.day);
}

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
