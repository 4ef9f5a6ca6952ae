/** What a way of measuring from usage rows is asked, what it answers, and how the answer accounts for every row. */
import type { Month } from "../../core/month";
import { monthText } from "../../core/month";
import { note, type Note } from "../../core/note";
import type { ReadingId } from "../../rules";
import type { AssociationId, Measure, Requirement, TrackId } from "../../rules/types";
import type { Settings } from "../../worksheet/inputs";
import type { UsageMonth } from "../../worksheet/usage/usage-month";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import type { UsageView } from "../../worksheet/usage/usage-view";
import type { Measured } from "../measured";
import type { LineSource } from "../modern-work/lines-of-month";
import type { Measurable } from "../way";
import { monthRemarks } from "./month-remarks";
import { codeOf, RowLedger } from "./row-ledger";
import { tableRemarks } from "./table-remarks";
import { usageEvidence } from "./usage-evidence";

export interface UsageQuestion<M extends Measure = Measure> {
  readonly metric: Measurable;
  readonly measure: M;
  readonly track: TrackId | "any";
  readonly association: AssociationId | "any";
  /** t */
  readonly asOf: Month;
  /** Months without which there is no value. */
  readonly needed: readonly Month[];
  readonly table: UsageTable;
  readonly view: UsageView;
  readonly settings: Settings;
  readonly reading: (id: ReadingId) => string;
  readonly requirement?: Requirement;
  /** Lines to look at in place of the table's. */
  readonly lines?: LineSource;
}

/** `undefined` is no value, and a note says why. */
export interface UsageAnswer {
  readonly amount: number | undefined;
  readonly notes: readonly Note[];
}

/** Gives a month's rows; each of them is then booked exactly once. */
export type RowsOfMonth = (month: Month) => UsageMonth;

export type Measuring<M extends Measure> = (
  question: UsageQuestion<M>,
  rows: RowsOfMonth,
  ledger: RowLedger
) => UsageAnswer;

/** Measures, and keeps how to list the rows for when they are asked for. */
export function answer<M extends Measure>(
  question: UsageQuestion<M>,
  columns: readonly string[],
  measuring: Measuring<M>
): Measured {
  const { table, view } = question;
  const run = (ledger: RowLedger): UsageAnswer & { readonly looked: ReadonlySet<Month> } => {
    const looked = new Set<Month>();
    const rows = (month: Month): UsageMonth => {
      looked.add(month);
      return view.month(month, columns);
    };
    const found = measuring(question, rows, ledger);
    bookOthers(question, looked, ledger);
    return { ...found, looked };
  };
  const ledger = new RowLedger();
  const { amount, notes, looked } = run(ledger);
  return {
    amount: amount ?? 0,
    blank: amount === undefined ? true : undefined,
    rows: ledger.counts,
    evidence: () => {
      const kept = new RowLedger(table.rows);
      run(kept);
      const runOver = (lines: LineSource): void => {
        const rows = (month: Month): UsageMonth => view.month(month, columns);
        measuring({ ...question, lines }, rows, new RowLedger());
      };
      return usageEvidence(question, kept.booked, columns, runOver);
    },
    notes: [
      ...notes,
      ...view.notes,
      ...(looked.size === 0 ? [] : monthRemarks(view, looked, columns)),
      ...tableRemarks(view),
    ],
  };
}

const later = codeOf("afterAsOf");
const outside = codeOf("outsideMonths");

/** Rows of months that the measure didn't look at, and rows without a month. */
function bookOthers(
  { view, asOf, table }: UsageQuestion,
  looked: ReadonlySet<Month>,
  ledger: RowLedger
): void {
  for (let month = view.first; view.last > 0 && month <= view.last; month++) {
    if (looked.has(month)) continue;
    const code = month > asOf ? later : outside;
    if (ledger.keepsRows) for (const row of view.rowsIn(month)) ledger.put(row, code, 0);
    else ledger.putCode(code, view.countIn(month));
  }
  if (!ledger.keepsRows) {
    ledger.putMany("notData", view.notData);
    ledger.putMany("unreadable", view.unreadable);
    return;
  }
  table.monthsOf("month").forEach((month, row) => {
    if (month <= 0 || view.isUnreadable(row)) ledger.put(row, codeOf(view.reasonOutside(row)), 0);
  });
}

/**
 * The note on months that the table would need; `undefined` where it has them all.
 *
 * @param helpful Named too where one of those needed is missing.
 */
export function missingMonths(
  { view, table }: UsageQuestion,
  needed: readonly Month[],
  helpful: readonly Month[] = []
): Note | undefined {
  if (needed.every((month) => view.covers(month))) return undefined;
  const missing = [...needed, ...helpful].filter((month) => !view.covers(month));
  const sorted = [...new Set(missing)].sort((one, other) => one - other);
  const span = (sorted[sorted.length - 1] ?? 0) - (sorted[0] ?? 0) + 1;
  const isSpan = sorted.length > 2 && sorted.length === span;
  return note("monthsMissing", { kind: table.kind.label, months: sorted.map(monthText), isSpan });
}
