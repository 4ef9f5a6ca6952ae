/** Customers, growth and deployments of Infrastructure, Data & AI and Digital & App Innovation. */
import { isAssociated, isOneOf, nameOf } from "./names";
import { type Track, trackOf } from "./azure-track";
import type { AzureRow, Measurement, MonthText, Rulebook } from "./rows";
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
function customers(rows: readonly AzureRow[], month: MonthText, leastCents: number): number {
  const reaches = (tenant: readonly AzureRow[], at: MonthText): boolean =>
    centsOf(inMonth(tenant, at)) >= leastCents;
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

const everyAssociation = ["CSP", "DPOR", "PAL"];

/** The track in force; none before July 2026. */
export function azureTrack(
  table: readonly AzureRow[] | undefined,
  t: MonthText,
  rulebook: Rulebook,
  readings: Readings
): Track | undefined {
  if (rulebook !== "2026-07") return undefined;
  if (table === undefined || !covers(table, t, t)) return "Enterprise";
  return trackOf(eligibleAzure(table, everyAssociation, readings), t);
}

export function measureAzureArea(
  table: readonly AzureRow[],
  t: MonthText,
  rulebook: Rulebook,
  readings: Readings
): readonly Measurement[] {
  const rows = eligibleAzure(table, everyAssociation, readings);
  const track = azureTrack(table, t, rulebook, readings);
  const least = track === "SMB" ? 50_000 : floorCents;
  const before = shift(t, -12);
  const aYear = covers(table, shift(t, -12), t);
  const twoYears = covers(table, shift(t, -23), t);
  const isInside = covers(table, t, t);
  const { share, floored } = growth(rows, t, readings["AZ-8"] === "b" ? twoYears : aYear, readings);
  return [
    {
      metric: "Net customer adds",
      value: aYear ? customers(rows, t, least) - customers(rows, before, least) : undefined,
    },
    { metric: "Usage growth", value: share },
    { metric: "Usage growth ACR", value: isInside ? floored : undefined },
    { metric: "Deployments", value: isInside ? services(rows, t) : undefined },
  ].map((each) => ({ ...each, ...(track && { track }) }));
}
