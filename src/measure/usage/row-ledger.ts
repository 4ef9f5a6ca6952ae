/** Books every row of a usage table under one reason: numbers at once, rows with their contributions when evidence is asked for. */
import type { Telling } from "../../core/telling";
import type { UsageMonth } from "../../worksheet/usage/usage-month";
import type { LineSource } from "../modern-work/lines-of-month";
import { type Change, type RowCounts, type RowReason, rowReasons } from "../measured";

const codes: ReadonlyMap<RowReason, number> = new Map(
  rowReasons.map((reason, code) => [reason, code])
);

/** A reason as a small integer, for loops over rows. */
export function codeOf(reason: RowReason): number {
  return codes.get(reason) ?? 0;
}

export function reasonOf(code: number): RowReason {
  return rowReasons[code] ?? "counted";
}

export const counted = codeOf("counted");

/** What removing a row changes, and the row that counts in its place. */
export interface Removal {
  readonly change: Change;
  readonly instead?: number;
}

/** What a measure tells of a row that it booked. */
export interface RowTold extends Partial<Removal> {
  readonly telling?: Telling;
}
/** @param at The row's place among those that the teller was given for. */
export type Teller = (at: number, code: number) => RowTold | undefined;
/** What removing each of several rows changes; rows that it says nothing of change what they contribute. */
export type Removals = (rows: readonly number[]) => ReadonlyMap<number, Removal>;

/** Each row's code and contribution, and who tells more of it. */
export interface BookedRows {
  readonly codes: Uint8Array;
  readonly contributions: Float64Array;
  readonly tellers: readonly { readonly rows: ArrayLike<number>; readonly tell: Teller }[];
  readonly lines: LineSource | undefined;
}

const noRows = new Int32Array(0);

export class RowLedger {
  private readonly perReason = new Int32Array(rowReasons.length);
  private readonly kept:
    | {
        codes: Uint8Array;
        contributions: Float64Array;
        tellers: { rows: ArrayLike<number>; tell: Teller }[];
        lines: LineSource | undefined;
      }
    | undefined;
  readonly keepsRows: boolean;

  /** @param rows How many rows the table has, where each is to be kept. */
  constructor(rows?: number) {
    this.keepsRows = rows !== undefined;
    this.kept =
      rows === undefined
        ? undefined
        : {
            codes: new Uint8Array(rows),
            contributions: new Float64Array(rows),
            tellers: [],
            lines: undefined,
          };
  }

  /** Which rows of the table a month has; nobody asks where only numbers are kept. */
  rowsOf(month: UsageMonth): Int32Array {
    return this.keepsRows ? month.rows : noRows;
  }

  put(row: number, code: number, contribution: number): void {
    this.perReason[code] = (this.perReason[code] ?? 0) + 1;
    if (this.kept === undefined) return;
    this.kept.codes[row] = code;
    this.kept.contributions[row] = contribution;
  }

  /**
   * The codes of a month's rows, where only numbers are kept.
   *
   * @param standing What is booked of rows that nothing speaks against.
   */
  putCodes(codes: Uint8Array, standing = counted): void {
    this.putCode(standing, countOthers(codes, this.perReason));
  }

  /**
   * A month's rows by their codes.
   *
   * @param contribution That of each row that counts.
   */
  putAll(month: UsageMonth, codes: Uint8Array, contribution: number): void {
    if (!this.keepsRows) {
      this.putCodes(codes);
      return;
    }
    const { rows } = month;
    codes.forEach((code, at) => this.put(rows[at] ?? 0, code, code === counted ? contribution : 0));
  }

  /** Rows that were never looked at. */
  putMany(reason: RowReason, count: number): void {
    this.putCode(codeOf(reason), count);
  }

  putCode(code: number, count: number): void {
    this.perReason[code] = (this.perReason[code] ?? 0) + count;
  }

  /**
   * Says who tells more of rows, should somebody ask.
   *
   * @param rows In ascending order.
   */
  tell(rows: ArrayLike<number>, tell: Teller): void {
    this.kept?.tellers.push({ rows, tell });
  }

  /** Says which lines were looked at, where rows speak by lines. */
  tellLines(lines: LineSource): void {
    if (this.kept !== undefined) this.kept.lines = lines;
  }

  get counts(): RowCounts {
    const leftOut = new Map<RowReason, number>();
    rowReasons.forEach((reason, code) => {
      const count = this.perReason[code] ?? 0;
      if (code !== counted && count > 0) leftOut.set(reason, count);
    });
    return { counted: this.perReason[counted] ?? 0, leftOut };
  }

  /** @throws RangeError where rows aren't kept */
  get booked(): BookedRows {
    if (this.kept === undefined) throw new RangeError("The ledger keeps no rows");
    return this.kept;
  }
}

/**
 * Counts the rows of each code that isn't `counted`.
 *
 * @returns How many rows are left.
 */
function countOthers(codes: Uint8Array, perReason: Int32Array): number {
  let stand = 0;
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? counted;
    if (code === counted) stand++;
    else perReason[code] = (perReason[code] ?? 0) + 1;
  }
  return stand;
}
