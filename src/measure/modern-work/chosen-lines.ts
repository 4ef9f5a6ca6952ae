/** Lines of a month that are each made of one row: the best of those that give it. */
import type { Month } from "../../core/month";
import { once } from "../../core/once";
import { telling, type Telling } from "../../core/telling";
import type { UsageMonth } from "../../worksheet/usage/usage-month";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import { placeAmong } from "../usage/place-among";
import { rowReasons } from "../measured";
import { codeOf, counted, type RowLedger, type RowTold } from "../usage/row-ledger";
import type { LinesOfMonth, LineWithout } from "./lines-of-month";

const otherLine = codeOf("otherLine");

export class ChosenLines implements LinesOfMonth {
  readonly isRowEach = true;
  readonly month: Month;
  readonly size: number;
  readonly units: Int32Array;
  readonly seats: Float64Array;
  /** By unit, its line plus 1. */
  private readonly lineOf: Int32Array;
  /** By code, the rows that are in no line. */
  private readonly others = new Int32Array(rowReasons.length);
  /** By line, the row of the month. */
  private readonly chosen: Int32Array;
  private readonly dates: Int16Array;
  private readonly isBetter: (one: number, other: number) => boolean;
  /** By unit, the rows that can be its line. */
  private readonly rowsOfUnit = once(() => this.findRows());
  private readonly usersOfLines = once(() => this.findUsers());
  private readonly monthsOfLines = once(() => this.findAssociated());

  /**
   * @param standing Of the month's rows; those beside the chosen one of their line are struck out.
   * @param unitOf By row of the month that can be a line, the number of its unit.
   * @param units How many units there are.
   */
  constructor(
    private readonly table: UsageTable,
    private readonly block: UsageMonth,
    private readonly standing: Uint8Array,
    private readonly unitOf: Int32Array,
    units: number
  ) {
    this.month = block.month;
    this.dates = block.datesOf("associationDate");
    this.isBetter = betterRow(block);
    this.lineOf = new Int32Array(units);
    const seats = block.numbersOf("seats");
    this.chosen = this.choose();
    this.size = this.chosen.length;
    this.units = new Int32Array(this.size);
    this.seats = new Float64Array(this.size);
    for (let line = 0; line < this.size; line++) {
      const at = this.chosen[line] ?? 0;
      this.units[line] = this.unitOf[at] ?? 0;
      this.seats[line] = seats[at] ?? 0;
    }
  }

  get users(): Float64Array {
    return this.usersOfLines();
  }

  get associated(): Int16Array {
    return this.monthsOfLines();
  }

  private findUsers(): Float64Array {
    const found = new Float64Array(this.size);
    const users = this.block.numbersOf("users");
    for (let line = 0; line < this.size; line++) found[line] = users[this.chosen[line] ?? 0] ?? 0;
    return found;
  }

  private findAssociated(): Int16Array {
    const found = new Int16Array(this.size);
    for (let line = 0; line < this.size; line++) found[line] = this.dateAt(this.chosen[line] ?? 0);
    return found;
  }

  private choose(): Int32Array {
    const { standing, unitOf, lineOf, isBetter, others } = this;
    const chosen = new Int32Array(standing.length);
    let size = 0;
    let beside = 0;
    for (let at = 0; at < standing.length; at++) {
      const code = standing[at] ?? counted;
      if (code !== counted) {
        others[code] = (others[code] ?? 0) + 1;
        continue;
      }
      const unit = unitOf[at] ?? 0;
      const line = (lineOf[unit] ?? 0) - 1;
      if (line < 0) {
        chosen[size] = at;
        lineOf[unit] = ++size;
        continue;
      }
      const known = chosen[line] ?? 0;
      const isFirst = !isBetter(at, known);
      if (!isFirst) chosen[line] = at;
      standing[isFirst ? at : known] = otherLine;
      beside++;
    }
    others[otherLine] = beside;
    return chosen.subarray(0, size);
  }

  private dateAt(at: number): Month {
    return at < this.dates.length ? Math.max(this.dates[at] ?? 0, 0) : 0;
  }

  private findRows(): ReadonlyMap<number, readonly number[]> {
    const found = new Map<number, number[]>();
    this.standing.forEach((code, at) => {
      if (code !== counted && code !== otherLine) return;
      const unit = this.unitOf[at] ?? 0;
      const known = found.get(unit);
      if (known === undefined) found.set(unit, [at]);
      else known.push(at);
    });
    return found;
  }

  private lineAt(at: number): number {
    return (this.lineOf[this.unitOf[at] ?? 0] ?? 0) - 1;
  }

  book(ledger: RowLedger, line: number, code: number, contribution: number): void {
    if (ledger.keepsRows) ledger.put(this.rowOf(line), code, contribution);
    else ledger.putCode(code, 1);
  }

  bookUsers(ledger: RowLedger, line: number, code: number, perUser: number): void {
    if (ledger.keepsRows) this.book(ledger, line, code, perUser * (this.users[line] ?? 0));
    else ledger.putCode(code, 1);
  }

  bookAllBut(ledger: RowLedger, lines: Int32Array, code: number): void {
    if (!ledger.keepsRows) {
      ledger.putCode(code, this.size - lines.length);
      return;
    }
    const own = new Set(lines);
    for (let line = 0; line < this.size; line++) {
      if (!own.has(line)) this.book(ledger, line, code, 0);
    }
  }

  bookOthers(ledger: RowLedger): void {
    if (!ledger.keepsRows) {
      for (let code = 0; code < this.others.length; code++) {
        const count = this.others[code] ?? 0;
        if (count > 0) ledger.putCode(code, count);
      }
      return;
    }
    const { rows } = this.block;
    this.standing.forEach((code, at) => code !== counted && ledger.put(rows[at] ?? 0, code, 0));
  }

  tell(ledger: RowLedger, say: (line: number, code: number) => Telling | undefined): void {
    const { standing, table } = this;
    if (!ledger.keepsRows) return;
    ledger.tell(this.block.rows, (at, code): RowTold | undefined => {
      if (standing[at] !== counted && standing[at] !== otherLine) return undefined;
      const line = this.lineAt(at);
      if (standing[at] === counted) return { telling: say(line, code) };
      const other = table.placeOf(this.rowOf(line), "tenant");
      return { telling: telling("otherLine", { other }) };
    });
  }

  rowOf(line: number): number {
    return this.block.rows[this.chosen[line] ?? 0] ?? 0;
  }

  firstRowOf(line: number): number {
    return this.block.rows[this.rowsOfUnit().get(this.units[line] ?? 0)?.[0] ?? 0] ?? 0;
  }

  without(row: number): readonly LineWithout[] {
    const { block } = this;
    const at = placeAmong(block.rows, row);
    if (this.standing[at] !== counted) return [];
    const line = this.lineAt(at);
    const rows = this.rowsOfUnit().get(this.unitOf[at] ?? 0) ?? [];
    const [first, ...others] = rows.filter((each) => each !== at);
    if (first === undefined) return [{ line }];
    const best = others.reduce((one, other) => (this.isBetter(other, one) ? other : one), first);
    const left = {
      row: block.rows[best] ?? 0,
      seats: block.numbersOf("seats")[best] ?? 0,
      users: block.numbersOf("users")[best] ?? 0,
      associated: this.dateAt(best),
      firstRow: block.rows[first] ?? 0,
    };
    return [{ line, left }];
  }
}

/** Of two rows of one line: one with a date, then one that is no duplicate, then more seats, then more users, then the earlier date. */
function betterRow(block: UsageMonth): (one: number, other: number) => boolean {
  const [seats, users] = [block.numbersOf("seats"), block.numbersOf("users")];
  const [flags, dates] = [block.flagsOf("duplicate"), block.datesOf("associationDate")];
  return (one, other) => {
    const [dated, otherDated] = [(dates[one] ?? 0) > 0, (dates[other] ?? 0) > 0];
    if (dated !== otherDated) return dated;
    const [flag, otherFlag] = [flags[one] ?? 0, flags[other] ?? 0];
    if (flag !== otherFlag) return flag < otherFlag;
    if (seats[one] !== seats[other]) return (seats[one] ?? 0) > (seats[other] ?? 0);
    if (users[one] !== users[other]) return (users[one] ?? 0) > (users[other] ?? 0);
    return (dates[one] ?? 0) < (dates[other] ?? 0);
  };
}
