/** Rows that are the same as another in every column: pasted twice, what they hold counts twice. */
import { findings } from "../../core/sentences/findings";
import type { UsageKindId } from "../../worksheet/kinds";
import { readCell } from "../../worksheet/cells/cell";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import type { UsageView } from "../../worksheet/usage/usage-view";
import { addTo, eachMonth, type Say, type Tally } from "./say";

/** Of the other kinds one line of several is chosen, so that a second one changes nothing. */
const summed: readonly UsageKindId[] = [
  "azureConsumption",
  "enterpriseMobility",
  "businessRevenue",
  "businessUsage",
];

export function sayRepeats(view: UsageView, say: Say): void {
  const { table } = view;
  if (!summed.includes(table.id)) return;
  const amounts = Object.keys(table.kind.columns).filter(
    (name) => ["number", "count"].includes(table.typeOf(name)) && table.has(name)
  );
  const tallies = new Map<"repeat", Tally>();
  eachMonth(view, ["tenant", ...amounts], (month) => {
    const { rows } = month;
    const tenants = month.textsOf("tenant");
    const values = amounts.map((name) => month.numbersOf(name));
    const firsts = new Map<string, number>();
    for (let at = 0; at < tenants.length; at++) {
      const own = values.map((column) => column[at] ?? 0);
      // Rows without an amount add nothing, however many there are.
      if (own.every((value) => value === 0)) continue;
      const key = `${String(tenants[at])} ${own.join(" ")}`;
      const row = rows[at] ?? 0;
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, row);
      else if (isSame(table, first, row)) addTo(tallies, "repeat", row);
    }
  });
  const repeats = tallies.get("repeat");
  if (repeats !== undefined) say(findings.repeats(repeats.count), repeats.first, "tenant");
}

function isSame(table: UsageTable, first: number, row: number): boolean {
  const [one, other] = [cellsOf(table, first), cellsOf(table, row)];
  return one.length === other.length && one.every((cell, at) => isEqual(cell, other[at]));
}

function cellsOf({ segments }: UsageTable, row: number): readonly unknown[] {
  const segment = segments.find(({ firstRow, rows }) => row < firstRow + rows);
  if (segment === undefined) return [];
  return segment.cells[segment.headerRow + 1 + row - segment.firstRow] ?? [];
}

function isEqual(one: unknown, other: unknown): boolean {
  return one === other || readCell(one) === readCell(other);
}
