/** What a metric of lines would be without each of some rows, and which row counts in its place. */
import type { Month } from "../../core/month";
import type { Removal, Removals } from "../usage/row-ledger";
import type { LineSource } from "./lines-of-month";
import { type LineCase, linesWithoutEach } from "./lines-without-each";

/** Runs the metric's rules over lines. */
export type RunOver = (lines: LineSource) => void;

/** Cases that are worked out in one go: more would take much memory. */
const casesAtOnce = 4000;

export function lineRemovals(
  source: LineSource,
  monthOf: (row: number) => Month,
  run: RunOver
): Removals {
  return (rows) => {
    const removals = new Map<number, Removal>();
    for (let from = 0; from < rows.length; from += casesAtOnce) {
      const cases = rows.slice(from, from + casesAtOnce).flatMap((row) => {
        const month = monthOf(row);
        const without = month > 0 ? source.lines(month).without(row) : [];
        const [first] = without;
        if (first === undefined) return [];
        const unit = source.lines(month).units[first.line] ?? 0;
        return [{ row, month, without, tenant: source.tenantOf[unit] ?? 0 }];
      });
      removed(source, cases, run, removals);
    }
    return removals;
  };
}

type Case = LineCase & { readonly row: number };

/** What each row of a case contributes. */
type Contributions = ReadonlyMap<number, number>;

function removed(
  source: LineSource,
  cases: readonly Case[],
  run: RunOver,
  removals: Map<number, Removal>
): void {
  const tenants = [...new Set(cases.map(({ tenant }) => tenant))];
  const whole = tenants.map((tenant) => ({ tenant, month: 0, without: [] }));
  const all: readonly LineCase[] = [...whole, ...cases];
  const booked = all.map(() => new Map<number, number>());
  const lines = linesWithoutEach(source, all, (index, row, contribution) => {
    const own = booked[index];
    own?.set(row, (own.get(row) ?? 0) + contribution);
  });
  run(lines);
  const places = new Map(tenants.map((tenant, place) => [tenant, place]));
  cases.forEach(({ row, tenant }, index) => {
    const before: Contributions = booked[places.get(tenant) ?? -1] ?? new Map();
    const after: Contributions = booked[whole.length + index] ?? new Map();
    const change = sum(after) - sum(before);
    removals.set(row, { change, instead: inPlaceOf(row, before, after) });
  });
}

function sum(contributions: Contributions): number {
  let total = 0;
  for (const each of contributions.values()) total += each;
  return total;
}

/** A row that carries what the removed one did, and didn't before. */
function inPlaceOf(row: number, before: Contributions, after: Contributions): number | undefined {
  const own = before.get(row) ?? 0;
  if (own === 0) return undefined;
  const successor = [...after].find(
    ([other, contribution]) =>
      Math.sign(contribution) === Math.sign(own) && (before.get(other) ?? 0) === 0
  );
  return successor?.[0];
}
