/** How many customers in a band of paid seats came to have enough of a workload's seats protected within a year. */
import type { Month } from "../../core/month";
import { type Band, forTrack } from "../../rules/types";
import { acceptedOn } from "../modern-work/band";
import type { LineSource } from "../modern-work/lines-of-month";
import { emptyBand, reachesBand } from "../usage/band";
import type { RowLedger } from "../usage/row-ledger";
import type { RowsOfMonth, UsageQuestion } from "../usage/usage-question";
import { defineUsageWay, monthsPerYear, yearTo } from "../usage/usage-way";
import { seatColumns, openSeats, seatTable } from "./seat-source";
import { tellProtected } from "./tell-protected";
import { bookDeciding, stocksCompared, type TellOfMonth } from "./seat-stock";
import { tenantsInSeatBand } from "./tenant-seats";

type Question = UsageQuestion & {
  readonly measure: Extract<UsageQuestion["measure"], { readonly by: "protectedShare" }>;
};

export const protectedShare = defineUsageWay({
  by: "protectedShare",
  kind: "securitySeats",
  tableIn: seatTable,
  columns: seatColumns,
  needed: (asOf) => [asOf, asOf - monthsPerYear],
  looksAt: yearTo,
  value: (question, rows, ledger) => {
    const { reading, asOf } = question;
    const source = openSeats(question, reading("GE-9") === "a");
    ledger.tellLines(source);
    const crosses = reading("SE-10") === "a";
    const tell = tellProtected(question, source, crosses ? "crossings" : "stock");
    const amount = crosses
      ? crossedOnce(question, source, rows, ledger, tell)
      : stocksCompared(asOf, source, protectedNow(question, source), rows, ledger, tell);
    return { amount, notes: [] };
  },
});

const anySeats: Band = { above: 0 };

/** By tenant the first of its lines with the share, among those whose seats reach where a band begins. */
function linesAtShare(
  { measure, track }: Question,
  source: LineSource,
  month: Month,
  band: Band
): ReadonlyMap<number, number> {
  const accepted = acceptedOn(measure, track, "any");
  const lines = source.lines(month);
  const { tenantOf, associationOf } = source;
  const found = new Map<number, number>();
  for (let line = 0; line < lines.size; line++) {
    const unit = lines.units[line] ?? 0;
    const tenant = tenantOf[unit] ?? 0;
    const [seats, users] = [lines.seats[line] ?? 0, lines.users[line] ?? 0];
    if (accepted[associationOf[unit] ?? 0] !== 1 || found.has(tenant)) continue;
    if (seats > 0 && reachesBand(seats, band) && users / seats >= measure.share)
      found.set(tenant, line);
  }
  return found;
}

/** Reading SE-10 (a): below in every workload a year ago, at the bar in one of them in any month since, in the band now. */
function crossedOnce(
  question: Question,
  source: LineSource,
  rows: RowsOfMonth,
  ledger: RowLedger,
  tell: TellOfMonth
): number {
  const { asOf } = question;
  const before = asOf - monthsPerYear;
  const wasAbove = linesAtShare(question, source, before, anySeats);
  const now = tenantsInSeatBand(question, source)(source.lines(asOf));
  const crossed = new Set<number>();
  for (const month of [before, ...yearTo(asOf)]) {
    rows(month);
    const deciding = new Set<number>();
    if (month !== before) {
      for (const [tenant, line] of linesAtShare(question, source, month, anySeats)) {
        if (!now.has(tenant) || wasAbove.has(tenant) || crossed.has(tenant)) continue;
        crossed.add(tenant);
        deciding.add(line);
      }
    }
    bookDeciding(source, month, deciding, 1, ledger);
    source.lines(month).tell(ledger, tell(month, deciding, month === before));
  }
  return crossed.size;
}

/** Reading SE-10 (b): lines of tenants in the band that have the share of seats enough for it. */
function protectedNow(question: Question, source: LineSource): (month: Month) => readonly number[] {
  const inBand = tenantsInSeatBand(question, source);
  const band = forTrack(question.measure.band, question.track) ?? emptyBand;
  return (month) => {
    const sized = inBand(source.lines(month));
    return [...linesAtShare(question, source, month, band)].flatMap(([tenant, line]) =>
      sized.has(tenant) ? [line] : []
    );
  };
}
