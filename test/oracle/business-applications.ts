/** Customers, growth and deployments of Business Applications, rulebook 2022-05. */
import { isAssociated, isOneOf, nameOf } from "./names";
import type { ConsumptionRow, Measurement, MonthText, RevenueRow, Workbook } from "./rows";
import { covers, groupBy, inMonth, shift, sum } from "./table";

const powerPlatform = [
  "AI Builder",
  "Power Apps",
  "Power Automate",
  "Power BI",
  "Power BI Premium",
  "Power BI Pro",
  "Power Virtual Agent",
];
const dynamics = [
  "Business Central",
  "CE Bundle",
  "Commerce",
  "Customer Service",
  "Customer Voice",
  "F&O Bundle",
  "Field Service",
  "Finance",
  "Fraud Protection",
  "Marketing",
  "Mixed Reality",
  "Project Operations",
  "Sales",
  "Supply Chain",
];
const usedDynamics = [
  ...dynamics,
  "Common Data Service",
  "Core HR",
  "Finance & Operations",
  "Guides",
  "Remote Assist",
  "Retail",
  "Talent Attract",
  "Talent Onboard",
];

/** What a unit of usage is worth, in hundredths, where the table says nothing. */
const rateCard: readonly (readonly [number, readonly string[]])[] = [
  [4000, ["Common Data Service", "Sales", "Customer Service", "Field Service"]],
  [10_000, ["Finance & Operations", "Finance", "Project Operations", "Retail"]],
  [20_000, ["Power Apps", "Power Automate", "Power BI", "Power BI Premium", "Power BI Pro"]],
  [
    100_000,
    ["Business Central", "Core HR", "Guides", "Remote Assist", "Talent Attract", "Talent Onboard"],
  ],
  [20, ["Customer Insights"]],
];

const revenueAssociations: readonly (readonly [readonly string[], readonly string[]])[] = [
  [dynamics, ["CPOR", "CPOR RevRec", "CSP", "DPOR", "Dalton"]],
  [powerPlatform, ["CPOR", "CSP", "DPOR", "Dalton"]],
  [["Customer Insights"], ["PAL"]],
];
const usageAssociations: readonly (readonly [readonly string[], readonly string[]])[] = [
  [usedDynamics, ["CPOR", "CPOR RevRec", "CSP", "DPOR", "Dalton"]],
  [[...powerPlatform, "Customer Insights"], ["PAL"]],
];

interface Attributed {
  readonly tenant: string;
  readonly workload: string;
  readonly association?: string;
}

const isEligible =
  (lists: typeof revenueAssociations) =>
  ({ workload, association }: Attributed): boolean =>
    lists.some(
      ([names, accepted]) => isOneOf(workload, names) && isAssociated(association, accepted)
    );

const pairsOf = <T extends Attributed>(rows: readonly T[]): readonly (readonly T[])[] =>
  groupBy(rows, ({ tenant, workload }) => [tenant, nameOf(workload)].join("|"));

const floorCents = 150_000;
const centsOf = (rows: readonly RevenueRow[]): number => sum(rows.map(({ cents }) => cents));
const attachedOf = (rows: readonly RevenueRow[]): number =>
  sum(rows.map(({ attachedCents }) => attachedCents ?? 0));

/** Reading BA-3; without a column of attached revenue a falls back to b over the eligible rows. */
function isCustomer(pair: readonly RevenueRow[], reading: string): boolean {
  const eligible = pair.filter(isEligible(revenueAssociations));
  const hasAttached = pair.some(({ attachedCents }) => attachedCents !== undefined);
  if (reading === "c")
    return groupBy(eligible, ({ subscription }) => subscription ?? "").some(
      (subscription) => centsOf(subscription) > floorCents
    );
  if (!hasAttached) return centsOf(eligible) > floorCents;
  if (reading === "b") return attachedOf(eligible) > floorCents;
  return centsOf(pair) > floorCents && attachedOf(eligible) > 0;
}

function measureRevenue(table: readonly RevenueRow[], t: MonthText, reading: string): Measurement {
  const rows = table.filter(({ workload }) =>
    revenueAssociations.some(([names]) => isOneOf(workload, names))
  );
  const customers = (month: MonthText): number =>
    pairsOf(inMonth(rows, month)).filter((pair) => isCustomer(pair, reading)).length;
  return {
    metric: "Net customer adds",
    value: covers(table, shift(t, -12), t) ? customers(t) - customers(shift(t, -12)) : undefined,
  };
}

/** Hundredths of a row's monthly consumption value; nothing where the workload has no rate. */
function valueOf({ workload, attachedUsers, users, capacity, rateCents }: ConsumptionRow): number {
  const rate = rateCents ?? rateCard.find(([, names]) => isOneOf(workload, names))?.[0] ?? 0;
  return (attachedUsers ?? users ?? capacity ?? 0) * rate;
}
const mcvOf = (rows: readonly ConsumptionRow[]): number => sum(rows.map(valueOf));

function measureConsumption(
  table: readonly ConsumptionRow[],
  t: MonthText,
  market: "Larger" | "Other"
): readonly Measurement[] {
  const rows = table
    .filter(isEligible(usageAssociations))
    .filter(({ metricType }) => metricType === undefined || isOneOf(metricType, ["Paid"]));
  const floor = market === "Other" ? 500_000 : 1_000_000;
  const deployed = (month: MonthText): number =>
    pairsOf(inMonth(rows, month)).filter((pair) => mcvOf(pair) >= floor).length;
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
  { revenue, consumption, market = "Larger", readings }: Workbook,
  t: MonthText
): readonly Measurement[] {
  const track = `${market} markets`;
  const measured = [
    ...(revenue ? [measureRevenue(revenue, t, readings["BA-3"] ?? "a")] : []),
    ...(consumption ? measureConsumption(consumption, t, market) : []),
  ];
  return measured.map((each) => ({ ...each, track }));
}
