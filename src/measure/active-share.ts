/** How many workloads, or tenants, have enough of their paid seats in use, now minus a year ago, those already so at the association aside. */
import type { Month } from "../core/month";
import { type AssociationMonths, associationMonths, claimedMonths } from "./association-months";
import { acceptedOn, tenantsOfSize } from "./band";
import { microsoft365Table } from "./microsoft-365-table";
import { codeOf, counted, type RowLedger } from "./row-ledger";
import { lineColumns, lineSource, type LineSource } from "./usage-lines";
import type { RowsOfMonth, UsageQuestion } from "./usage-question";
import { defineUsageWay, monthsPerYear } from "./usage-way";

const otherAssociation = codeOf("otherAssociation");
const outsideBand = codeOf("outsideBand");
const outsideMonths = codeOf("outsideMonths");
const belowFloor = codeOf("belowFloor");
const associatedLater = codeOf("associatedLater");
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
    const { asOf, view, measure, reading } = question;
    const source = lineSource(view, measure, false);
    const associated = associationMonths(view, source, asOf);
    const before = asOf - monthsPerYear;
    const atAssociation = [...associated.claimed, asOf].flatMap((month) =>
      deployedUnits(month, question, source).filter((unit) => associated.of(unit) === month)
    );
    const deployment = { source, associated, excluded: new Set(atAssociation) };
    const now = stock(asOf, 1, question, deployment, rows, ledger);
    const then = stock(before, -1, question, deployment, rows, ledger);
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

/** Units of the track and association, in tenants of its size, with enough seats in use. */
function deployedUnits(month: Month, question: Question, source: LineSource): readonly number[] {
  const { measure, track } = question;
  const lines = source.lines(month);
  const sized = tenantsOfSize(source, lines, acceptedOn(measure, track), measure.band, track);
  const found: number[] = [];
  for (let line = 0; line < lines.size; line++) {
    const number = lines.units[line] ?? -1;
    const unit = source.units[number];
    if (unit === undefined || !isWanted(question, unit.association) || !sized.has(unit.tenant))
      continue;
    if (isDeployed(lines.seats[line] ?? 0, lines.users[line] ?? 0, measure.share))
      found.push(number);
  }
  return found;
}

function isDeployed(seats: number, users: number, share: number): boolean {
  return seats > 0 && users / seats >= share;
}

function isWanted(
  { measure, track, association }: Question,
  own: LineSource["units"][number]["association"]
): boolean {
  if (!acceptedOn(measure, track)(own)) return false;
  return association === "any" || own === "every" || own === association;
}

/** Reading MW-4: (a) a workload of a tenant, (b) a tenant with at least one. */
function countUnits(units: readonly number[], { reading }: Question, source: LineSource): number {
  if (reading("MW-4") === "a") return units.length;
  return new Set(units.map((unit) => source.units[unit]?.tenant)).size;
}

function stock(
  month: Month,
  sign: 1 | -1,
  question: Question,
  { source, associated, excluded }: Deployment,
  rows: RowsOfMonth,
  ledger: RowLedger
): number {
  const { measure, track, asOf, reading } = question;
  rows(month);
  const lines = source.lines(month);
  const sized = tenantsOfSize(source, lines, acceptedOn(measure, track), measure.band, track);
  const perTenant = reading("MW-4") === "b";
  const leavesOut = reading("MW-2") === "b";
  const subtracts = reading("MW-2") === "a" && sign === 1;
  const carried = new Set<number>();
  let count = 0;
  lines.bookOthers(ledger);
  for (let line = 0; line < lines.size; line++) {
    const number = lines.units[line] ?? -1;
    const unit = source.units[number];
    if (unit === undefined) continue;
    const book = (code: number, contribution: number): void =>
      lines.book(ledger, line, code, contribution);
    if (!isWanted(question, unit.association)) book(otherAssociation, 0);
    else if (associated.of(number) > asOf) book(associatedLater, 0);
    else if (!sized.has(unit.tenant)) book(outsideBand, 0);
    else if (!isDeployed(lines.seats[line] ?? 0, lines.users[line] ?? 0, measure.share)) {
      book(belowFloor, 0);
    } else if (leavesOut && excluded.has(number)) book(alreadyDeployed, 0);
    else if (perTenant && carried.has(unit.tenant)) book(alreadyCounted, 0);
    else {
      carried.add(unit.tenant);
      count++;
      book(counted, sign - (subtracts && associated.of(number) === month ? 1 : 0));
    }
  }
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
  const carried = new Set<number>();
  const perTenant = question.reading("MW-4") === "b";
  lines.bookOthers(ledger);
  for (let line = 0; line < lines.size; line++) {
    const number = lines.units[line] ?? -1;
    const tenant = source.units[number]?.tenant ?? -1;
    const isOwn = associated.of(number) === month && excluded.has(number);
    if (!isOwn) lines.book(ledger, line, outsideMonths, 0);
    else if (!subtracts) lines.book(ledger, line, alreadyDeployed, 0);
    else if (perTenant && carried.has(tenant)) lines.book(ledger, line, alreadyCounted, 0);
    else {
      carried.add(tenant);
      lines.book(ledger, line, counted, -1);
    }
  }
}
