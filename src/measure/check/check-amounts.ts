/** Numbers of seats and users that look wrong: more users than seats, and fractions of whole things. */
import { findings } from "../../core/sentences/findings";
import type { UsageView } from "../../worksheet/usage/usage-view";
import { addTo, eachMonth, type Say, type Tally } from "./say";

export function sayUsersAboveSeats(view: UsageView, say: Say): void {
  const tallies = new Map<"above", Tally>();
  eachMonth(view, ["seats", "users"], (month) => {
    const [seats, users] = [month.numbersOf("seats"), month.numbersOf("users")];
    const { rows } = month;
    for (let at = 0; at < seats.length; at++)
      if ((users[at] ?? 0) > (seats[at] ?? 0)) addTo(tallies, "above", rows[at] ?? 0);
  });
  const above = tallies.get("above");
  if (above !== undefined) say(findings.usersAboveSeats(above.count), above.first, "users");
}

/** A thousands separator that was read as a decimal one leaves 1.234 of 1,234 seats. */
export function sayFractions(view: UsageView, say: Say): void {
  const { table } = view;
  const counts = Object.keys(table.kind.columns).filter(
    (name) => table.typeOf(name) === "count" && table.has(name)
  );
  const tallies = new Map<string, Tally>();
  eachMonth(view, counts, (month) => {
    const { rows } = month;
    for (const name of counts) {
      const values = month.numbersOf(name);
      for (let at = 0; at < values.length; at++)
        if (!Number.isInteger(values[at])) addTo(tallies, name, rows[at] ?? 0);
    }
  });
  for (const [name, { count, first }] of tallies) say(findings.fractions(count), first, name);
}
