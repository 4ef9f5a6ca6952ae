/** How many users were gained within a year, counted only after each unit's association. */
import type { Month } from "../core/month";
import type { Accepts } from "./band";
import { type AssociationMonths, associationMonths } from "./association-months";
import { codeOf, counted, type RowLedger } from "./row-ledger";
import type { LineAssociation, LinesOfMonth, LineSource } from "./usage-lines";
import type { RowsOfMonth, UsageAnswer, UsageQuestion } from "./usage-question";
import { monthsPerYear } from "./usage-way";

const otherAssociation = codeOf("otherAssociation");
const outsideBand = codeOf("outsideBand");
const outsideMonths = codeOf("outsideMonths");
const beforeAssociation = codeOf("beforeAssociation");
const associatedLater = codeOf("associatedLater");

export interface AssociationGrowth {
  readonly question: UsageQuestion;
  readonly source: LineSource;
  /** The reading of MW-1 or SE-13: (a) subtracts both bases, (b) the later one, (c) that of a year ago. */
  readonly reading: string;
  readonly accepts: Accepts;
  readonly isWanted: (association: LineAssociation) => boolean;
  /** The tenants that count in a month; all where there is no band. */
  readonly sized: (lines: LinesOfMonth) => (tenant: number) => boolean;
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
  const asked = reading === "c" ? [asOf, before] : [asOf, before, ...associated.claimed];
  const amount = asked.reduce((sum, month) => {
    rows(month);
    return sum + gained(month, growth, associated, ledger);
  }, 0);
  return { amount, notes: [] };
}

/** What a month adds: users now, less the base that the unit's association leaves in that month. */
function gained(
  month: Month,
  growth: AssociationGrowth,
  associated: AssociationMonths,
  ledger: RowLedger
): number {
  const { question, source, reading, accepts, isWanted, sized } = growth;
  const { asOf } = question;
  const before = asOf - monthsPerYear;
  const lines = source.lines(month);
  const isSized = sized(lines);
  let sum = 0;
  lines.bookOthers(ledger);
  for (let line = 0; line < lines.size; line++) {
    const number = lines.units[line] ?? -1;
    const unit = source.units[number];
    if (unit === undefined) continue;
    const since = associated.of(number);
    const isRecent = since > before && since <= asOf;
    const times =
      (month === asOf ? 1 : 0) -
      (month === before && (!isRecent || reading !== "b") ? 1 : 0) -
      (month === since && isRecent && reading !== "c" ? 1 : 0);
    const isBase = month === asOf || times !== 0;
    const against =
      !accepts(unit.association) || !isWanted(unit.association)
        ? otherAssociation
        : since > asOf
          ? associatedLater
          : !isBase
            ? month === before
              ? beforeAssociation
              : outsideMonths
            : isSized(unit.tenant)
              ? counted
              : outsideBand;
    const contribution = against === counted ? times * (lines.users[line] ?? 0) : 0;
    lines.book(ledger, line, against, contribution);
    sum += contribution;
  }
  return sum;
}
