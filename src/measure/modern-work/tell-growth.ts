/** What lines tell whose users are gained or lost: how many, and which of them were there before the association. */
import type { Text } from "../../core/language";
import { type Month, monthText } from "../../core/month";
import { telling, type Telling } from "../../core/telling";
import { units } from "../../rules/names";
import { forTrack } from "../../rules/types";
import { emptyBand } from "../usage/band";
import { codeOf, counted, type RowLedger } from "../usage/row-ledger";
import type { UsageQuestion } from "../usage/usage-question";
import { monthsPerYear } from "../usage/usage-way";
import type { AssociationMonths } from "./association-months";
import type { Accepted } from "./band";
import type { LinesOfMonth, LineSource } from "./lines-of-month";
import { lineFinder, seatsAmount } from "./tell-lines";

const outsideBand = codeOf("outsideBand");
const beforeAssociation = codeOf("beforeAssociation");
const associatedLater = codeOf("associatedLater");
const claimedTooLate = codeOf("claimedTooLate");

interface Growth {
  readonly question: UsageQuestion;
  readonly source: LineSource;
  readonly reading: string;
  readonly accepted: Accepted;
  readonly sized: (lines: LinesOfMonth) => Uint8Array | undefined;
  readonly associated: AssociationMonths;
  readonly claimed: readonly Month[];
}

export function tellGrowth(growth: Growth, ledger: RowLedger): void {
  const { question, source, claimed } = growth;
  const { asOf } = question;
  ledger.tellLines(source);
  if (!ledger.keepsRows) return;
  const usersIn = usersFinder(source);
  for (const month of [asOf, asOf - monthsPerYear, ...claimed]) {
    const lines = source.lines(month);
    lines.tell(ledger, (line, code) => tellLine(growth, lines, line, code, usersIn));
  }
}

/** By unit and month; `undefined` where there is no line. */
type UsersIn = (unit: number, month: Month) => number | undefined;

function usersFinder(source: LineSource): UsersIn {
  const find = lineFinder(source);
  return (unit, month) => {
    const found = find(unit, month);
    return found && (found.lines.users[found.line] ?? 0);
  };
}

function tellLine(
  growth: Growth,
  lines: LinesOfMonth,
  line: number,
  code: number,
  usersIn: UsersIn
): Telling | undefined {
  const { question, associated, reading } = growth;
  const { asOf, measure } = question;
  const yearAgo = asOf - monthsPerYear;
  const unit = lines.units[line] ?? 0;
  const since = associated.of[unit] ?? 0;
  const unitName: Text = measure.by === "protectedUserGrowth" ? units.MPU : units.MAU;
  const amount = { value: lines.users[line] ?? 0, unit: unitName };
  const when = { to: monthText(lines.month) };
  const gained = (until: Month): number =>
    (usersIn(unit, until) ?? 0) - (usersIn(unit, yearAgo) ?? 0);
  if (code === outsideBand) return tellOutsideBand(growth, lines, line);
  if (code === beforeAssociation)
    return telling("beforeAssociation", { amount, when, since: monthText(since) });
  if (code === associatedLater)
    return telling("associatedLater", { since: monthText(since), asOf: monthText(asOf) });
  if (code === claimedTooLate)
    return telling("claimedTooLate", { amount, when, before: gained(asOf) });
  if (code !== counted) return undefined;
  if (lines.month === yearAgo) return telling("added", { amount, when, isYearAgo: true });
  if (lines.month !== asOf) return telling("baseAtAssociation", { amount, when });
  if (reading === "c" || since <= yearAgo || isOutside(growth, unit, since))
    return telling("added", { amount, when });
  return telling("addedSince", { amount, when, since: monthText(since), before: gained(since) });
}

/** Outside the band in the month of its association, it leaves no base there. */
function isOutside({ source, sized }: Growth, unit: number, month: Month): boolean {
  const isSized = sized(source.lines(month));
  return isSized !== undefined && isSized[source.tenantOf[unit] ?? 0] !== 1;
}

/** By the seats of the tenant's largest workload that counts. */
function tellOutsideBand(
  { question: { measure, track }, source, accepted }: Growth,
  lines: LinesOfMonth,
  line: number
): Telling {
  const tenantAt = (each: number): number => source.tenantOf[lines.units[each] ?? 0] ?? -1;
  let seats = 0;
  for (let each = 0; each < lines.size; each++) {
    const isAccepted = accepted[source.associationOf[lines.units[each] ?? 0] ?? 0] === 1;
    if (isAccepted && tenantAt(each) === tenantAt(line))
      seats = Math.max(seats, lines.seats[each] ?? 0);
  }
  const bands = "band" in measure ? measure.band : undefined;
  const bar = (bands && forTrack(bands, track)) ?? emptyBand;
  return telling("customerOutside", {
    amount: seatsAmount(seats),
    bar,
    when: { to: monthText(lines.month) },
  });
}
