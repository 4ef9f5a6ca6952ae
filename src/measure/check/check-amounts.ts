/** Numbers that look wrong: blanks, more users than seats, and fractions of whole things. */
import { findings } from "../../core/sentences/findings";
import { seenText } from "../../worksheet/cells/cell";
import type { UsageTable } from "../../worksheet/usage/usage-table";
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

/** Rows without any of the numbers that their kind needs one of; of a blank that the host delivers as 0 nobody can tell. */
export function sayBlankAmounts(view: UsageView, say: Say): void {
  const { table } = view;
  for (const group of table.kind.needs) {
    const present = group.filter((name) => table.has(name));
    const [column] = present;
    if (column === undefined || !isAmount(table, column)) continue;
    const tallies = new Map<"blank", Tally>();
    for (const segment of table.segments) {
      const { cells, headerRow, firstRow, rows } = segment;
      const positions = present.flatMap((name) => segment.positionOf(name) ?? []);
      for (let at = 0; at < rows; at++) {
        const own = cells[headerRow + 1 + at] ?? [];
        if (positions.every((position) => isBlankText(own[position])) && view.holds(firstRow + at))
          addTo(tallies, "blank", firstRow + at);
      }
    }
    const blank = tallies.get("blank");
    if (blank !== undefined)
      say(findings.blankAmount(table.labelOf(column), blank.count), blank.first, column);
  }
}

function isAmount(table: UsageTable, column: string): boolean {
  return table.typeOf(column) === "number" || table.typeOf(column) === "count";
}

function isBlankText(raw: unknown): boolean {
  return typeof raw === "string" && seenText(raw) === "";
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
