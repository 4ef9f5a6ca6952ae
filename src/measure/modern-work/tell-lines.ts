/** What lines tell of seats and of their use. */
import type { Text } from "../../core/language";
import { type Month, monthText } from "../../core/month";
import { once } from "../../core/once";
import { type Amount, telling, type Telling, type TellingFacts } from "../../core/telling";
import type { Band } from "../../rules/types";
import { reachesBand } from "../usage/band";
import type { LinesOfMonth, LineSource } from "./lines-of-month";

const paidSeats: Text = { en: "paid seats", de: "bezahlte Lizenzen" };
const paidSeat: Text = { en: "paid seat", de: "bezahlte Lizenz" };

export function seatsAmount(value: number): Amount {
  return { value, unit: paidSeats, one: paidSeat };
}

/** Seats that aren't in a band: too few, or too many. */
export function tellOutside(seats: number, band: Band, month: Month, isYearAgo = false): Telling {
  const when = { to: monthText(month) };
  const facts = { amount: seatsAmount(seats), bar: band, when, isYearAgo };
  return telling(reachesBand(seats, band) ? "aboveBand" : "below", facts);
}

/** A line's use of its seats. */
export function usageOf(
  lines: LinesOfMonth,
  line: number,
  share: number,
  isYearAgo = false
): TellingFacts["inUse"] {
  const when = { to: monthText(lines.month) };
  return { users: lines.users[line] ?? 0, seats: lines.seats[line] ?? 0, share, when, isYearAgo };
}

export function tellTooLittleUse(
  lines: LinesOfMonth,
  line: number,
  share: number,
  isYearAgo: boolean
): Telling {
  const use = usageOf(lines, line, share, isYearAgo);
  return use.seats > 0 ? telling("tooLittleUse", use) : telling("noSeats", { when: use.when });
}

/** Finds a unit's line in any month. */
export function lineFinder(
  source: LineSource
): (
  unit: number,
  month: Month
) => { readonly lines: LinesOfMonth; readonly line: number } | undefined {
  const months = new Map<Month, () => ReadonlyMap<number, number>>();
  return (unit, month) => {
    const lines = source.lines(month);
    const ofMonth =
      months.get(month) ?? once(() => new Map(Array.from(lines.units, (each, at) => [each, at])));
    months.set(month, ofMonth);
    const line = ofMonth().get(unit);
    return line === undefined ? undefined : { lines, line };
  };
}
