/** Customers, growth and deployments of Infrastructure, Data & AI and Digital & App Innovation, rulebook 2022-05. */
import { isAssociated, isOneOf, nameOf } from "./names";
import type { AzureRow, Measurement, MonthText } from "./rows";
import {
  covers,
  distinct,
  groupBy,
  inMonth,
  lastTwelve,
  months,
  shift,
  sum,
  within,
} from "./table";

type Readings = Readonly<Record<string, string>>;

const floorCents = 100_000;
const excludedOffers = ["Support", "Internal", "Benefit Program", "Trial"];
const excludedServices = ["Virtual Machines", "Virtual Machines Licenses"];

const centsOf = (rows: readonly AzureRow[]): number => sum(rows.map(({ cents }) => cents));

/** Rows of associations that count, offers excluded, duplicates aside unless reading GE-9 keeps them. */
export function eligibleAzure(
  rows: readonly AzureRow[],
  associations: readonly string[],
  readings: Readings
): readonly AzureRow[] {
  return rows
    .filter(({ duplicate }) => duplicate !== true || readings["GE-9"] === "b")
    .filter(({ association, secondAssociation }) =>
      isAssociated(association ?? secondAssociation, associations)
    )
    .filter(({ offer }) => offer === undefined || !isOneOf(offer, excludedOffers));
}

/** Tenants with the floor reached in the month or in the one before. */
function customers(rows: readonly AzureRow[], month: MonthText): number {
  const reaches = (tenant: readonly AzureRow[], at: MonthText): boolean =>
    centsOf(inMonth(tenant, at)) >= floorCents;
  return groupBy(rows, ({ tenant }) => tenant).filter(
    (tenant) => reaches(tenant, month) || reaches(tenant, shift(month, -1))
  ).length;
}

interface Growth {
  readonly share: number | undefined;
  readonly floored: number | undefined;
}

/** Growth, and the amount that its floor is tested on. */
function growth(
  all: readonly AzureRow[],
  t: MonthText,
  known: boolean,
  readings: Readings
): Growth {
  const isTtm = readings["AZ-8"] === "b";
  const [nowMonths, thenMonths] = isTtm
    ? [lastTwelve(t), months(t, -23, -12)]
    : [[t], [shift(t, -12)]];
  const rows =
    readings["AZ-9"] === "d"
      ? groupBy(all, ({ tenant }) => tenant)
          .filter((tenant) => centsOf(within(tenant, nowMonths)) >= floorCents)
          .flat()
      : all;
  const [now, base] = [centsOf(within(rows, nowMonths)), centsOf(within(rows, thenMonths))];
  const floors: Record<string, number | undefined> = {
    b: known ? base / 100 : undefined,
    c: known ? Math.min(now, base) / 100 : undefined,
  };
  const option = readings["AZ-9"] ?? "a";
  return {
    share: known && base > 0 ? (now - base) / base : undefined,
    floored: option in floors ? floors[option] : now / 100,
  };
}

function services(rows: readonly AzureRow[], t: MonthText): number {
  const used = within(rows, lastTwelve(t)).filter(
    ({ service, cents }) => cents > 0 && !isOneOf(service, excludedServices)
  );
  return distinct(used.map(({ service }) => nameOf(service))).length;
}

export function measureAzureArea(
  table: readonly AzureRow[],
  t: MonthText,
  readings: Readings
): readonly Measurement[] {
  const rows = eligibleAzure(table, ["CSP", "DPOR", "PAL"], readings);
  const aYear = covers(table, shift(t, -12), t);
  const twoYears = covers(table, shift(t, -23), t);
  const isInside = covers(table, t, t);
  const { share, floored } = growth(rows, t, readings["AZ-8"] === "b" ? twoYears : aYear, readings);
  return [
    {
      metric: "Net customer adds",
      value: aYear ? customers(rows, t) - customers(rows, shift(t, -12)) : undefined,
    },
    { metric: "Usage growth", value: share },
    { metric: "Usage growth ACR", value: isInside ? floored : undefined },
    { metric: "Deployments", value: isInside ? services(rows, t) : undefined },
  ];
}
