/** Every row of a usage table as evidence: what its measure tells of it, else what its own cells say. */
import type { Month } from "../../core/month";
import { once } from "../../core/once";
import type { Place } from "../../core/place";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import type { Evidence, RowAccount, RowEvidence, RowReason } from "../measured";
import { lineRemovals, type RunOver } from "../modern-work/line-removals";
import type { BookedRows, RowTold } from "./row-ledger";
import { reasonOf } from "./row-ledger";
import { rowsOfTenant } from "./rows-of-tenant";
import { placeAmong } from "./place-among";
import { tellByCells } from "./tell-by-cells";
import type { UsageQuestion } from "./usage-question";

export function usageEvidence(
  question: UsageQuestion,
  { codes, contributions, tellers, lines }: BookedRows,
  columns: readonly string[],
  runOver: RunOver
): Evidence {
  const { table } = question;
  const monthOf = (row: number): Month => table.monthsOf("month")[row] ?? 0;
  const removals = lines && lineRemovals(lines, monthOf, runOver);
  const rows = Array.from(
    codes,
    (code, row) => new UsageRow(table, row, reasonOf(code), (contributions[row] ?? 0) + 0)
  );
  const ends = once(() => rowsNeeded(question));
  const toldOf = (row: number): RowTold | undefined => askTeller(tellers, row, codes[row] ?? 0);
  return {
    rows,
    indexOf: (place) => table.rowAt(place),
    indicesOf: (who) => rowsOfTenant(table, who),
    accounts: (indices) => {
      const removed = removals?.(indices);
      return indices.map((row): RowAccount => {
        const own = toldOf(row);
        const removal = own?.change === undefined ? removed?.get(row) : own;
        const change = ends().has(row)
          ? "unmeasured"
          : (removal?.change ?? 0 - (contributions[row] ?? 0));
        const instead = change === "unmeasured" ? undefined : removal?.instead;
        return {
          telling: own?.telling ?? tellByCells(question, row, reasonOf(codes[row] ?? 0), columns),
          change,
          instead: instead === undefined ? undefined : table.placeOf(instead, "tenant"),
        };
      });
    },
  };
}

/** Its cells are looked at only when somebody asks: there may be a million of them. */
class UsageRow implements RowEvidence {
  constructor(
    private readonly table: UsageTable,
    private readonly row: number,
    readonly reason: RowReason,
    readonly contribution: number
  ) {}

  get place(): Place {
    return this.table.placeOf(this.row, "tenant");
  }

  get who(): string {
    return this.table.textAt(this.row, "tenant");
  }
}

/** Rows that alone hold an end of the table, without which a month that is needed would no longer be covered. */
function rowsNeeded({ view, needed }: UsageQuestion): ReadonlySet<number> {
  const held: Month[] = [];
  for (let month = view.first; view.last > 0 && month <= view.last; month++)
    if (view.countIn(month) > 0) held.push(month);
  const found = [view.first, view.last].flatMap((end) => {
    if (view.countIn(end) !== 1) return [];
    const left = held.filter((month) => month !== end);
    const [from = Infinity, to = -Infinity] = [left[0], left[left.length - 1]];
    return needed.some((month) => month < from || month > to) ? [...view.rowsIn(end)] : [];
  });
  return new Set(found);
}

function askTeller(tellers: BookedRows["tellers"], row: number, code: number): RowTold | undefined {
  for (const { rows, tell } of tellers) {
    const at = placeAmong(rows, row);
    if (at >= 0) return tell(at, code);
  }
  return undefined;
}
