/** Lines that are sums over rows, of which each row may bring something to several: what is booked by whom. */
import type { Month } from "../../core/month";
import type { Amount, Telling } from "../../core/telling";
import type { LinesOfMonth, LineWithout } from "../modern-work/lines-of-month";
import { counted, type RowLedger } from "../usage/row-ledger";

export interface SummedLine {
  readonly unit: number;
  /** What each row brings, in the order of the rows. */
  readonly parts: {
    readonly row: number;
    readonly seats: number;
    readonly users: number;
    readonly associated: Month;
  }[];
}

interface Said {
  missing: number;
  code: number;
  contribution: number;
}

/**
 * A row books the best of what its lines say, once all have spoken.
 *
 * @param rows Every row of the month, with the code of those that are in no line.
 */
export function summedLines(
  month: Month,
  lines: readonly SummedLine[],
  rows: readonly (readonly [row: number, code: number])[]
): LinesOfMonth {
  const open = new Map<number, Said>();
  const linesOfRow = new Map<number, number[]>();
  lines.forEach(({ parts }, line) => {
    for (const { row } of parts) linesOfRow.set(row, [...(linesOfRow.get(row) ?? []), line]);
  });
  const say = (ledger: RowLedger, row: number, code: number, contribution: number): void => {
    const missing = linesOfRow.get(row)?.length ?? 0;
    const found: Said = open.get(row) ?? { missing, code, contribution: 0 };
    found.missing--;
    found.contribution += contribution;
    if (code === counted) found.code = counted;
    open.set(row, found);
    if (found.missing > 0) return;
    open.delete(row);
    ledger.put(row, found.code, found.contribution);
  };
  const sumOf = (line: SummedLine, of: "seats" | "users"): number =>
    line.parts.reduce((sum, part) => sum + part[of], 0);
  const latest = (parts: SummedLine["parts"]): Month =>
    Math.max(0, ...parts.map(({ associated }) => associated));
  return {
    month,
    isRowEach: false,
    size: lines.length,
    units: Int32Array.from(lines, ({ unit }) => unit),
    seats: Float64Array.from(lines, (line) => sumOf(line, "seats")),
    users: Float64Array.from(lines, (line) => sumOf(line, "users")),
    associated: Int16Array.from(lines, ({ parts }) => latest(parts)),
    book: (ledger, index, code, contribution) =>
      lines[index]?.parts.forEach(({ row }, at) =>
        say(ledger, row, code, at === 0 ? contribution : 0)
      ),
    bookUsers: (ledger, index, code, perUser) =>
      lines[index]?.parts.forEach(({ row, users }) => say(ledger, row, code, perUser * users)),
    bookAllBut: (ledger, own, code) => {
      const others = new Set(lines.keys());
      for (const line of own) others.delete(line);
      for (const index of others)
        lines[index]?.parts.forEach(({ row }) => say(ledger, row, code, 0));
    },
    bookOthers: (ledger) =>
      rows.forEach(([row, code]) => {
        if (code !== counted) ledger.put(row, code, 0);
      }),
    rowOf: (line) => lines[line]?.parts[0]?.row ?? 0,
    firstRowOf: (line) => lines[line]?.parts[0]?.row ?? 0,
    without: (row) =>
      (linesOfRow.get(row) ?? []).map((line): LineWithout => {
        const parts = (lines[line]?.parts ?? []).filter((part) => part.row !== row);
        const [first] = parts;
        if (first === undefined) return { line };
        const left = { unit: 0, parts };
        return {
          line,
          left: {
            row: first.row,
            seats: sumOf(left, "seats"),
            users: sumOf(left, "users"),
            associated: latest(parts),
            firstRow: first.row,
          },
        };
      }),
    tell: (ledger, tellLine) => {
      const all = rows.map(([row]) => row);
      ledger.tell(all, (at, code) => {
        const own = linesOfRow.get(all[at] ?? -1) ?? [];
        return { telling: together(own.flatMap((line) => tellLine(line, code) ?? [])) };
      });
    },
  };
}

/** What a row's lines tell, in one: of amounts that are added the sum, of others the largest. */
function together(tellings: readonly Telling[]): Telling | undefined {
  return tellings.reduce<Telling | undefined>((one, other) => {
    if (one === undefined) return other;
    const [amount, next] = [amountOf(one), amountOf(other)];
    if (amount === undefined || next === undefined) return one;
    if (one.code === "added" && other.code === "added")
      return {
        ...one,
        facts: { ...one.facts, amount: { ...amount, value: amount.value + next.value } },
      };
    return next.value > amount.value ? other : one;
  }, undefined);
}

function amountOf({ facts }: Telling): Amount | undefined {
  return "amount" in facts && typeof facts.amount === "object" ? facts.amount : undefined;
}
