/** Books every row of a usage table under one reason: numbers at once, rows with their contributions when evidence is asked for. */
import { type RowCounts, type RowReason, rowReasons } from "../measured";

const codes: ReadonlyMap<RowReason, number> = new Map(
  rowReasons.map((reason, code) => [reason, code])
);

/** A reason as a small integer, for loops over rows. */
export function codeOf(reason: RowReason): number {
  return codes.get(reason) ?? 0;
}

export const counted = codeOf("counted");

export interface BookedRow {
  readonly row: number;
  readonly reason: RowReason;
  readonly contribution: number;
}

export class RowLedger {
  private readonly perReason = new Float64Array(rowReasons.length);
  private readonly rows: { row: number; code: number; contribution: number }[] = [];

  constructor(readonly keepsRows: boolean) {}

  put(row: number, code: number, contribution: number): void {
    this.perReason[code] = (this.perReason[code] ?? 0) + 1;
    if (this.keepsRows) this.rows.push({ row, code, contribution });
  }

  /** Rows that were never looked at. */
  putMany(reason: RowReason, count: number): void {
    this.putCode(codeOf(reason), count);
  }

  putCode(code: number, count: number): void {
    this.perReason[code] = (this.perReason[code] ?? 0) + count;
  }

  get counts(): RowCounts {
    const leftOut = new Map<RowReason, number>();
    rowReasons.forEach((reason, code) => {
      const count = this.perReason[code] ?? 0;
      if (code !== counted && count > 0) leftOut.set(reason, count);
    });
    return { counted: this.perReason[counted] ?? 0, leftOut };
  }

  get booked(): readonly BookedRow[] {
    return this.rows.map(({ row, code, contribution }) => ({
      row,
      contribution,
      reason: rowReasons[code] ?? "counted",
    }));
  }
}
