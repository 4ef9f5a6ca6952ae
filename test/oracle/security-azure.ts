/** Azure customers, deployments and growth of Security. */
import { eligibleAzure } from "./azure-areas";
import { isOneOf } from "./names";
import type { AzureRow, Measurement, MonthText, Rulebook } from "./rows";
import { securityServices } from "./security-services";
import { covers, groupBy, lastTwelve, shift, sum, within } from "./table";

type Readings = Readonly<Record<string, string>>;

/** Cents of the twelve months that end in a month. */
const yearTo = (rows: readonly AzureRow[], month: MonthText): number =>
  sum(within(rows, lastTwelve(month)).map(({ cents }) => cents));

const dollars = (amount: number): number => 100 * amount;

/** Monthly averages of 100 and 25 USD, as sums of a year. */
const [added, lost] = [dollars(12 * 100), dollars(12 * 25)];
const deployed = dollars(12_000);

/** Whether a tenant's twelve months are in a track's band, and whether it stays there once it has outgrown it. */
interface Band {
  readonly holds: (cents: number) => boolean;
  readonly outgrown?: (cents: number) => boolean;
}
interface Track {
  readonly track?: string;
  readonly customer: Band;
  readonly deployment: Band;
  readonly growth: Band;
}

const overDeployed = (cents: number): boolean => cents > deployed;

const trackIn2023: Track = {
  customer: { holds: (cents) => cents >= dollars(100) },
  deployment: { holds: (cents) => cents >= deployed },
  growth: { holds: () => true },
};
const tracksIn2026: readonly Track[] = [
  {
    track: "Enterprise",
    customer: { holds: (cents) => cents >= dollars(600) },
    deployment: { holds: overDeployed },
    growth: { holds: overDeployed },
  },
  {
    track: "SMB",
    customer: { holds: (cents) => cents >= dollars(600) },
    deployment: {
      holds: (cents) => cents >= dollars(750) && cents <= deployed,
      outgrown: overDeployed,
    },
    growth: { holds: (cents) => cents > 0 && cents <= deployed, outgrown: overDeployed },
  },
];

export function measureSecurityAzure(
  table: readonly AzureRow[],
  t: MonthText,
  rulebook: Rulebook,
  readings: Readings
): readonly Measurement[] {
  const associations = rulebook === "2026-07" ? ["PAL", "CSP"] : ["PAL"];
  const rows = eligibleAzure(table, associations, readings).filter(({ service }) =>
    isOneOf(service, securityServices[rulebook])
  );
  if (rulebook === "2022-05") return measureIn2022(table, rows, t, readings);
  const tracks = rulebook === "2026-07" ? tracksIn2026 : [trackIn2023];
  return tracks.flatMap((track) => measureTrack(table, rows, t, track, readings));
}

function measureTrack(
  table: readonly AzureRow[],
  rows: readonly AzureRow[],
  t: MonthText,
  { track, customer, deployment, growth }: Track,
  readings: Readings
): readonly Measurement[] {
  const yearAgo = shift(t, -12);
  const tenants = groupBy(rows, ({ tenant }) => tenant);
  const isIn = (
    { holds, outgrown }: Band,
    tenant: readonly AzureRow[],
    month: MonthText
  ): boolean =>
    holds(yearTo(tenant, month)) ||
    (outgrown?.(yearTo(tenant, month)) === true && holds(yearTo(tenant, yearAgo)));
  const stock = (band: Band, month: MonthText): number =>
    tenants.filter((tenant) => isIn(band, tenant, month)).length;
  const crossings = tenants.filter(
    (tenant) =>
      !isIn(deployment, tenant, yearAgo) &&
      lastTwelve(t).some((month) => isIn(deployment, tenant, month))
  ).length;
  const sumIn = (month: MonthText): number =>
    sum(tenants.filter((tenant) => isIn(growth, tenant, month)).map((own) => yearTo(own, month)));
  const known = (metric: string, value: number): Measurement => ({
    metric,
    ...(track && { track }),
    value: covers(table, shift(t, -23), t) ? value : undefined,
  });
  return [
    known("Azure net customer adds", stock(customer, t) - stock(customer, yearAgo)),
    known(
      "Azure deployments",
      readings["SE-10"] === "a" ? crossings : stock(deployment, t) - stock(deployment, yearAgo)
    ),
    known("Azure usage growth", (sumIn(t) - sumIn(yearAgo)) / 100),
  ];
}

function measureIn2022(
  table: readonly AzureRow[],
  rows: readonly AzureRow[],
  t: MonthText,
  readings: Readings
): readonly Measurement[] {
  const yearAgo = shift(t, -12);
  const adds = groupBy(rows, ({ tpid, tenant }) => tpid ?? tenant).map((customer) => {
    const [before, now] = [yearTo(customer, yearAgo), yearTo(customer, t)];
    if (now >= added && before < lost) return 1;
    return before >= added && now < lost ? -1 : 0;
  });
  const deployments = groupBy(rows, ({ tenant }) => tenant).map((tenant) => {
    const holds = (month: MonthText): boolean => yearTo(tenant, month) >= deployed;
    if (readings["SE-10"] === "b") return Number(holds(t)) - Number(holds(yearAgo));
    return Number(!holds(yearAgo) && lastTwelve(t).some(holds));
  });
  const known = (value: number): number | undefined =>
    covers(table, shift(t, -23), t) ? value : undefined;
  return [
    { metric: "Azure net customer adds", value: known(sum(adds)) },
    { metric: "Azure deployments", value: known(sum(deployments)) },
    {
      metric: "Azure usage growth",
      value: known((yearTo(rows, t) - yearTo(rows, yearAgo)) / 100),
    },
  ];
}
