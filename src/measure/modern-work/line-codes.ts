/** Which lines of a month a metric looks at and why not the others: found once for all metrics of the same customers. */
import type { Month } from "../../core/month";
import { rowReasons } from "../measured";
import { codeOf, counted, type RowLedger } from "../usage/row-ledger";
import type { AssociationMonths } from "./association-months";
import type { Accepted } from "./band";
import type { LinesOfMonth, LineSource } from "./lines-of-month";

const otherAssociation = codeOf("otherAssociation");
const outsideBand = codeOf("outsideBand");
const associatedLater = codeOf("associatedLater");

/** The code of each line of a month, `counted` until another is put. */
export class LineCodes {
  /** @param codes Nothing where nobody asks for a single line's. */
  constructor(
    private readonly codes: Uint8Array | undefined,
    private readonly perCode: Int32Array
  ) {}

  /** Of lines that are all counted so far. */
  static of(lines: LinesOfMonth, ledger: RowLedger): LineCodes {
    const perCode = new Int32Array(rowReasons.length);
    perCode[counted] = lines.size;
    return new LineCodes(
      onlyCounts(lines, ledger) ? undefined : new Uint8Array(lines.size),
      perCode
    );
  }

  copyFor(lines: LinesOfMonth, ledger: RowLedger): LineCodes {
    const codes = onlyCounts(lines, ledger) ? undefined : this.codes?.slice();
    return new LineCodes(codes, this.perCode.slice());
  }

  /** Of a line that was counted so far. */
  put(line: number, code: number): void {
    const { codes, perCode } = this;
    if (codes !== undefined) codes[line] = code;
    perCode[counted] = (perCode[counted] ?? 0) - 1;
    perCode[code] = (perCode[code] ?? 0) + 1;
  }

  /**
   * Books all lines of the month.
   *
   * @param contributionOf Of a line, or of each of its users.
   */
  book(
    lines: LinesOfMonth,
    ledger: RowLedger,
    per: "line" | "user",
    contributionOf: (line: number) => number
  ): void {
    if (onlyCounts(lines, ledger)) {
      for (const [code, count] of this.perCode.entries()) ledger.putCode(code, count);
      return;
    }
    this.codes?.forEach((code, line) => {
      if (code !== counted) lines.book(ledger, line, code, 0);
      else if (per === "user") lines.bookUsers(ledger, line, code, contributionOf(line));
      else lines.book(ledger, line, code, contributionOf(line));
    });
  }
}

function onlyCounts({ isRowEach }: LinesOfMonth, { keepsRows }: RowLedger): boolean {
  return isRowEach && !keepsRows;
}

/** Whose lines are looked at. */
export interface Customers {
  readonly accepted: Accepted;
  /** By id of the tenant, 1 where it counts; all do where there is no band. */
  readonly sized: Uint8Array | undefined;
  /** Lines of units that were associated after the as-of month aren't. */
  readonly associated: AssociationMonths;
  readonly asOf: Month;
}

interface LinesLookedAt {
  readonly customers: Customers;
  readonly codes: LineCodes;
  /** The lines that nothing speaks against so far, ascending. */
  readonly open: Int32Array;
}

const known = new WeakMap<LinesOfMonth, LinesLookedAt[]>();

/** @returns The lines that nothing speaks against so far, ascending, and codes to which more can be put. */
export function lookAt(
  source: LineSource,
  lines: LinesOfMonth,
  customers: Customers,
  ledger: RowLedger
): { readonly open: Int32Array; readonly codes: LineCodes } {
  const ofLines = known.get(lines) ?? [];
  known.set(lines, ofLines);
  const same = ofLines.find((each) => isSame(each.customers, customers));
  const found = same ?? findLines(source, lines, customers);
  if (same === undefined) ofLines.push(found);
  return { open: found.open, codes: found.codes.copyFor(lines, ledger) };
}

function isSame(one: Customers, other: Customers): boolean {
  return (
    one.accepted === other.accepted &&
    one.sized === other.sized &&
    one.associated === other.associated &&
    one.asOf === other.asOf
  );
}

function findLines(
  { tenantOf, associationOf }: LineSource,
  { size, units }: LinesOfMonth,
  customers: Customers
): LinesLookedAt {
  const { accepted, sized, associated, asOf } = customers;
  const { of } = associated;
  const codes = new Uint8Array(size);
  const perCode = new Int32Array(rowReasons.length);
  for (let line = 0; line < size; line++) {
    const unit = units[line] ?? 0;
    let code = counted;
    if (accepted[associationOf[unit] ?? 0] !== 1) code = otherAssociation;
    else if ((of[unit] ?? 0) > asOf) code = associatedLater;
    else if (sized !== undefined && sized[tenantOf[unit] ?? 0] !== 1) code = outsideBand;
    codes[line] = code;
    perCode[code] = (perCode[code] ?? 0) + 1;
  }
  const open = new Int32Array(perCode[counted] ?? 0);
  for (let line = 0, count = 0; line < size; line++)
    if (codes[line] === counted) open[count++] = line;
  return { customers, codes: new LineCodes(codes, perCode), open };
}
