/** How many users were gained within a year, counted only after each unit's association. */
import type { Month } from "../../core/month";
import type { Accepted } from "./band";
import { type AssociationMonths, associationMonths } from "./association-months";
import { codeOf, counted, type RowLedger } from "../usage/row-ledger";
import { lookAt } from "./line-codes";
import type { LinesOfMonth, LineSource } from "./lines-of-month";
import type { RowsOfMonth, UsageAnswer, UsageQuestion } from "../usage/usage-question";
import { tellGrowth } from "./tell-growth";
import { monthsPerYear } from "../usage/usage-way";

const otherAssociation = codeOf("otherAssociation");
const outsideBand = codeOf("outsideBand");
const outsideMonths = codeOf("outsideMonths");
const beforeAssociation = codeOf("beforeAssociation");
const claimedTooLate = codeOf("claimedTooLate");

export interface AssociationGrowth {
  readonly question: UsageQuestion;
  readonly source: LineSource;
  /** The reading of MW-1 or SE-13: (a) subtracts both bases, (b) the later one, (c) that of a year ago. */
  readonly reading: string;
  readonly accepted: Accepted;
  /** By id of the tenant, 1 where it counts in a month; all do where there is no band. */
  readonly sized: (lines: LinesOfMonth) => Uint8Array | undefined;
}

export function growthAfterAssociation(
  growth: AssociationGrowth,
  rows: RowsOfMonth,
  ledger: RowLedger
): UsageAnswer {
  const { question, source, reading } = growth;
  const { asOf, view } = question;
  const associated = associationMonths(view, source, asOf);
  const before = asOf - monthsPerYear;
  const claimed = reading === "c" ? [] : associated.claimed;
  for (const month of [asOf, before, ...claimed]) rows(month);
  tellGrowth({ ...growth, associated, claimed }, ledger);
  const amount =
    compared(asOf, growth, associated, ledger) +
    compared(before, growth, associated, ledger) +
    claimed.reduce((sum, month) => sum + claimedBase(month, growth, associated, ledger), 0);
  return { amount, notes: [] };
}

/** What the as-of month adds, or the month a year before takes away. */
function compared(
  month: Month,
  { question, source, reading, accepted, sized }: AssociationGrowth,
  associated: AssociationMonths,
  ledger: RowLedger
): number {
  const { asOf } = question;
  const before = asOf - monthsPerYear;
  const lines = source.lines(month);
  const { units, users } = lines;
  const customers = { accepted, sized: sized(lines), associated, asOf };
  const { open, codes } = lookAt(source, lines, customers, ledger);
  // Associated in the as-of month itself, usage now is its own base.
  const isOwnBase = month === asOf && reading !== "c";
  const leavesOutRecent = month === before && reading === "b";
  let sum = 0;
  for (let at = 0; at < open.length; at++) {
    const line = open[at] ?? 0;
    const since = associated.of[units[line] ?? 0] ?? 0;
    if (leavesOutRecent && since > before) codes.put(line, beforeAssociation);
    else if (isOwnBase && since === asOf) codes.put(line, claimedTooLate);
    else sum += users[line] ?? 0;
  }
  const sign = month === before ? -1 : 1;
  lines.bookOthers(ledger);
  codes.book(lines, ledger, "user", () => sign);
  return sign * sum;
}

/** The base that units leave in the month of their association. */
function claimedBase(
  month: Month,
  { source, accepted, sized }: AssociationGrowth,
  { ownLines }: AssociationMonths,
  ledger: RowLedger
): number {
  const lines = source.lines(month);
  const isSized = sized(lines);
  const own = ownLines(month);
  let sum = 0;
  lines.bookOthers(ledger);
  lines.bookAllBut(ledger, own, outsideMonths);
  for (const line of own) {
    const unit = lines.units[line] ?? 0;
    let code = counted;
    if (accepted[source.associationOf[unit] ?? 0] !== 1) code = otherAssociation;
    else if (isSized !== undefined && isSized[source.tenantOf[unit] ?? 0] !== 1) code = outsideBand;
    if (code === counted) {
      lines.bookUsers(ledger, line, code, -1);
      sum -= lines.users[line] ?? 0;
    } else lines.book(ledger, line, code, 0);
  }
  return sum;
}
