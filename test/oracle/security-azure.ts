/** Azure customers, deployments and growth of Security, rulebook 2022-05. */
import { eligibleAzure } from "./azure-areas";
import { isOneOf } from "./names";
import type { AzureRow, Measurement, MonthText } from "./rows";
import { covers, groupBy, lastTwelve, shift, sum, within } from "./table";

type Readings = Readonly<Record<string, string>>;

/** Cents of the twelve months that end in a month. */
const yearTo = (rows: readonly AzureRow[], month: MonthText): number =>
  sum(within(rows, lastTwelve(month)).map(({ cents }) => cents));

const dollars = (amount: number): number => 100 * amount;

/** Monthly averages of 100 and 25 USD, as sums of a year. */
const [added, lost] = [dollars(12 * 100), dollars(12 * 25)];
const deployed = dollars(12_000);

export function measureSecurityAzure(
  table: readonly AzureRow[],
  t: MonthText,
  readings: Readings
): readonly Measurement[] {
  const rows = eligibleAzure(table, ["PAL"], readings).filter(({ service }) =>
    isOneOf(service, ["Sentinel", "Azure Defender"])
  );
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
