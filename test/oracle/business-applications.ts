/** Customers, growth and deployments of Business Applications, and the track that the partner's revenue puts it on. */
import { businessLists, type Sold } from "./business-lists";
import { isAssociated, isOneOf, nameOf } from "./names";
import type {
  ConsumptionRow,
  Measurement,
  MonthText,
  RevenueRow,
  Rulebook,
  Workbook,
} from "./rows";
import { covers, groupBy, inMonth, shift, sum } from "./table";

interface Attributed {
  readonly tenant: string;
  readonly workload: string;
  readonly association?: string;
}

const isEligible =
  (lists: Sold) =>
  ({ workload, association }: Attributed): boolean =>
    lists.some(
      ([names, accepted]) => isOneOf(workload, names) && isAssociated(association, accepted)
    );

const pairOf = ({ tenant, workload }: Attributed): string => [tenant, nameOf(workload)].join("|");
const pairsOf = <T extends Attributed>(rows: readonly T[]): readonly (readonly T[])[] =>
  groupBy(rows, pairOf);

const centsOf = (rows: readonly RevenueRow[]): number => sum(rows.map(({ cents }) => cents));
const attachedOf = (rows: readonly RevenueRow[]): number =>
  sum(rows.map(({ attachedCents }) => attachedCents ?? 0));

interface Customers {
  readonly sold: Sold;
  readonly isFirst: boolean;
  readonly isEnough: (cents: number) => boolean;
  readonly reading: string;
}

/** Reading BA-3; without a column of attached revenue the eligible rows' own revenue stands for it. */
function isCustomer(
  pair: readonly RevenueRow[],
  { sold, isFirst, isEnough, reading }: Customers
): boolean {
  const eligible = pair.filter(isEligible(sold));
  const hasAttached = pair.some(({ attachedCents }) => attachedCents !== undefined);
  if (reading === "c")
    return groupBy(eligible, ({ subscription }) => subscription ?? "").some((subscription) =>
      isEnough(centsOf(subscription))
    );
  if (reading === "a" && hasAttached) return isEnough(centsOf(pair)) && attachedOf(eligible) > 0;
  return isEnough(isFirst && hasAttached ? attachedOf(eligible) : centsOf(eligible));
}

function netAdds(
  table: readonly RevenueRow[],
  t: MonthText,
  customers: Customers
): number | undefined {
  if (!covers(table, shift(t, -12), t)) return undefined;
  const rows = table.filter(({ workload }) =>
    customers.sold.some(([names]) => isOneOf(workload, names))
  );
  const stock = (month: MonthText): number =>
    pairsOf(inMonth(rows, month)).filter((pair) => isCustomer(pair, customers)).length;
  return stock(t) - stock(shift(t, -12));
}

/** Five workloads of tenants with more than 5,000 USD now and a year ago make Enterprise, four don't. */
function classified(table: readonly RevenueRow[] | undefined, t: MonthText, sold: Sold): string {
  const yearAgo = shift(t, -12);
  if (table === undefined || !covers(table, yearAgo, t)) return "Enterprise";
  const rich = (month: MonthText): readonly string[] =>
    pairsOf(inMonth(table.filter(isEligible(sold)), month)).flatMap((pair) =>
      centsOf(pair) > 500_000 ? pair.slice(0, 1).map(pairOf) : []
    );
  const before = rich(yearAgo);
  return rich(t).filter((pair) => before.includes(pair)).length >= 5 ? "Enterprise" : "SMB";
}

/** The market of the first rulebook, or the track since. */
export function businessTrack(
  { revenue, market = "Larger", rulebook = "2022-05" }: Workbook,
  t: MonthText
): string {
  if (rulebook === "2022-05") return `${market} markets`;
  return classified(revenue, t, businessLists[rulebook].sold);
}

const leastCents = (track: string): number => (track === "SMB" ? 25_000 : 150_000);
const leastValue = (track: string): number =>
  ["SMB", "Other markets"].includes(track) ? 500_000 : 1_000_000;

/** Hundredths of a row's monthly consumption value; nothing where the workload has no rate. */
function valueOf(
  { workload, attachedUsers, users, capacity, rateCents }: ConsumptionRow,
  rulebook: Rulebook
): number {
  const { rates } = businessLists[rulebook];
  const rate = rateCents ?? rates.find(([, names]) => isOneOf(workload, names))?.[0] ?? 0;
  return (attachedUsers ?? users ?? capacity ?? 0) * rate;
}

function measureConsumption(
  table: readonly ConsumptionRow[],
  t: MonthText,
  track: string,
  rulebook: Rulebook
): readonly Measurement[] {
  const rows = table
    .filter(isEligible(businessLists[rulebook].used))
    .filter(({ metricType }) => metricType === undefined || isOneOf(metricType, ["Paid"]));
  const mcvOf = (some: readonly ConsumptionRow[]): number =>
    sum(some.map((row) => valueOf(row, rulebook)));
  const deployed = (month: MonthText): number =>
    pairsOf(inMonth(rows, month)).filter((pair) => mcvOf(pair) >= leastValue(track)).length;
  const yearAgo = shift(t, -12);
  const [now, base] = [mcvOf(inMonth(rows, t)), mcvOf(inMonth(rows, yearAgo))];
  const known = covers(table, yearAgo, t);
  return [
    { metric: "Usage growth", value: known && base > 0 ? (now - base) / base : undefined },
    { metric: "Usage growth baseline", value: known ? base / 100 : undefined },
    { metric: "Deployments", value: known ? deployed(t) - deployed(yearAgo) : undefined },
  ];
}

export function measureBusinessApplications(
  workbook: Workbook,
  t: MonthText
): readonly Measurement[] {
  const { revenue, consumption, readings, rulebook = "2022-05" } = workbook;
  const track = businessTrack(workbook, t);
  const isFirst = rulebook === "2022-05";
  const customers: Customers = {
    sold: businessLists[rulebook].sold,
    isFirst,
    isEnough: (cents) => (isFirst ? cents > 150_000 : cents >= leastCents(track)),
    reading: readings["BA-3"] ?? (isFirst ? "a" : "b"),
  };
  const measured = [
    ...(revenue ? [{ metric: "Net customer adds", value: netAdds(revenue, t, customers) }] : []),
    ...(consumption ? measureConsumption(consumption, t, track, rulebook) : []),
  ];
  return measured.map((each) => ({ ...each, track }));
}
