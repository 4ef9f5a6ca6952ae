/** The programme's events by day, and those that fall into the time of the partner's own dates. */
import { type Day, dayOfIso } from "../../core/month";
import type { OwnDate } from "../../renewal/own-dates";
import { timeline } from "../../rules/renewal";
import type { ProgrammeEvent } from "../../rules/renewal/types";

export interface DatedEvent extends ProgrammeEvent {
  /** The first day that its date can mean. */
  readonly day: Day;
}

export const programmeEvents: readonly DatedEvent[] = timeline.map((event) => ({
  ...event,
  day: firstDay(event.date),
}));

/** From the first of the partner's dates to the last. */
export function eventsAround(dates: readonly OwnDate[]): readonly DatedEvent[] {
  const days = dates.flatMap(({ from, through = from }) => [from, through]);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return programmeEvents.filter(({ day }) => day >= first && day <= last);
}

/** Of `2022-10 to 2023-09` the first; of a text around a day that day. */
function firstDay(date: string): Day {
  const [iso = ""] = /\d{4}(?:-\d{2}){0,2}/.exec(date) ?? [];
  const [year = "", month = "01", day = "01"] = iso.split("-");
  return dayOfIso(`${year}-${month}-${day}`);
}
