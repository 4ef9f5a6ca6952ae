/** How many workloads, or tenants, have enough of their paid seats in use, now minus a year ago, those already so at the association aside. */
import type { Month } from "../../core/month";
import { type AssociationMonths, associationMonths, claimedMonths } from "./association-months";
import { acceptedOn, tenantsOfSize } from "./band";
import { microsoft365Table } from "./microsoft-365-table";
import { codeOf, counted, type RowLedger } from "../usage/row-ledger";
import { lookAt } from "./line-codes";
import type { LinesOfMonth, LineSource } from "./lines-of-month";
import { lineColumns, openLines } from "./usage-lines";
import type { RowsOfMonth, UsageQuestion } from "../usage/usage-question";
import { tellDeployed } from "./tell-deployed";
import { defineUsageWay, monthsPerYear } from "../usage/usage-way";

const outsideMonths = codeOf("outsideMonths");
const belowFloor = codeOf("belowFloor");
const alreadyDeployed = codeOf("alreadyDeployed");
const alreadyCounted = codeOf("alreadyCounted");

type Question = UsageQuestion & {
  readonly measure: Extract<UsageQuestion["measure"], { readonly by: "activeShare" }>;
};

export const activeShare = defineUsageWay({
  by: "activeShare",
  kind: "microsoft365Usage",
  tableIn: microsoft365Table,
  columns: () => lineColumns,
  needed: (asOf) => [asOf, asOf - monthsPerYear],
  looksAt: (asOf, table) => claimedMonths(table, asOf),
  value: (question, rows, ledger) => {
    const { asOf, view, reading } = question;
    const source = openLines(question, false);
    const associated = associationMonths(view, source, asOf);
    const atAssociation = [...associated.claimed, asOf].flatMap((month) =>
      deployedAtAssociation(month, question, source, associated)
    );
    const deployment = { source, associated, excluded: new Set(atAssociation) };
    ledger.tellLines(source);
    const now = stock(asOf, 1, question, deployment, rows, ledger);
    const then = stock(asOf - monthsPerYear, -1, question, deployment, rows, ledger);
    for (const month of associated.claimed) bookClaimed(month, question, deployment, rows, ledger);
    const both = reading("MW-2") === "a" ? countUnits(atAssociation, question, source) : 0;
    return { amount: now - then - both, notes: [] };
  },
});

interface Deployment {
  readonly source: LineSource;
  readonly associated: AssociationMonths;
  /** Units deployed already in the month of their association. */
  readonly excluded: ReadonlySet<number>;
}

/** Units of the track and association with enough seats in use when they were associated; of tenants of its size where they are subtracted. */
function deployedAtAssociation(
  month: Month,
  question: Question,
  source: LineSource,
  { ownLines }: AssociationMonths
): readonly number[] {
  const { measure, track, association, reading } = question;
  const own = ownLines(month);
  if (own.length === 0) return [];
  const lines = source.lines(month);
  const sized = tenantsOfSize(source, lines, question);
  const accepted = acceptedOn(measure, track, association);
  const subtracts = reading("MW-2") === "a";
  return [...own].flatMap((line) => {
    const unit = lines.units[line] ?? 0;
    const isWanted = accepted[source.associationOf[unit] ?? 0] === 1;
    const isSized = !subtracts || sized[source.tenantOf[unit] ?? 0] === 1;
    return isWanted && isSized && isDeployed(lines, line, measure.share) ? [unit] : [];
  });
}

function isDeployed({ seats, users }: LinesOfMonth, line: number, share: number): boolean {
  const paid = seats[line] ?? 0;
  return paid > 0 && (users[line] ?? 0) / paid >= share;
}

/** Reading MW-4: (a) a workload of a tenant, (b) a tenant with at least one. */
function countUnits(units: readonly number[], { reading }: Question, source: LineSource): number {
  if (reading("MW-4") === "a") return units.length;
  return new Set(units.map((unit) => source.tenantOf[unit])).size;
}

/** Units with enough seats in use in a month; under reading MW-2 (b) without those that were so at their association. */
function stock(
  month: Month,
  sign: 1 | -1,
  question: Question,
  { source, associated, excluded }: Deployment,
  rows: RowsOfMonth,
  ledger: RowLedger
): number {
  const { measure, track, association, asOf, reading } = question;
  rows(month);
  const lines = source.lines(month);
  const sized = tenantsOfSize(source, lines, question);
  const accepted = acceptedOn(measure, track, association);
  const perTenant = reading("MW-4") === "b";
  const leavesOut = reading("MW-2") === "b";
  const subtracts = reading("MW-2") === "a" && month === asOf;
  const carried = new Map<number, number>();
  const { units } = lines;
  const { tenantOf } = source;
  const { open, codes } = lookAt(source, lines, { accepted, sized, associated, asOf }, ledger);
  let count = 0;
  for (let at = 0; at < open.length; at++) {
    const line = open[at] ?? 0;
    const unit = units[line] ?? 0;
    const tenant = tenantOf[unit] ?? 0;
    if (!isDeployed(lines, line, measure.share)) codes.put(line, belowFloor);
    else if (leavesOut && excluded.has(unit)) codes.put(line, alreadyDeployed);
    else if (perTenant && carried.has(tenant)) codes.put(line, alreadyCounted);
    else {
      if (perTenant) carried.set(tenant, line);
      count++;
    }
  }
  lines.bookOthers(ledger);
  tellDeployed(question, { source, associated, carried, lines, isYearAgo: sign < 0 }, ledger);
  codes.book(lines, ledger, "line", (line) => {
    const isTakenBack = subtracts && associated.of[units[line] ?? 0] === month;
    return sign - (isTakenBack ? 1 : 0);
  });
  return count;
}

/** Rows of months in which units were associated only tell what is left out, or under reading MW-2 (a) what is subtracted. */
function bookClaimed(
  month: Month,
  question: Question,
  { source, associated, excluded }: Deployment,
  rows: RowsOfMonth,
  ledger: RowLedger
): void {
  rows(month);
  const lines = source.lines(month);
  const subtracts = question.reading("MW-2") === "a";
  const perTenant = question.reading("MW-4") === "b";
  const carried = new Map<number, number>();
  const own = associated.ownLines(month).filter((line) => excluded.has(lines.units[line] ?? 0));
  lines.bookOthers(ledger);
  lines.bookAllBut(ledger, own, outsideMonths);
  tellDeployed(question, { source, associated, carried, lines, isYearAgo: false }, ledger);
  for (const line of own) {
    const tenant = source.tenantOf[lines.units[line] ?? 0] ?? 0;
    if (!subtracts) lines.book(ledger, line, alreadyDeployed, 0);
    else if (perTenant && carried.has(tenant)) lines.book(ledger, line, alreadyCounted, 0);
    else {
      carried.set(tenant, line);
      lines.book(ledger, line, counted, -1);
    }
  }
}
